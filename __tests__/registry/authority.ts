// A certificate authority of the tests, and servers that hold its certificates.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

export class Authority {
  readonly #folder = mkdtempSync(join(tmpdir(), 'wincompat-authority-'));

  constructor() {
    this.#openssl('req', '-x509', ...NEW_KEY, 'ca.key', '-out', 'ca.crt', '-days', '2', '-subj', '/CN=Tests');
  }

  /** Its own certificate, as a file and as text. */
  get path(): string {
    return join(this.#folder, 'ca.crt');
  }

  get certificate(): string {
    return readFileSync(this.path, 'utf8');
  }

  /** @param days negative for a certificate that has expired */
  certify(names: readonly string[], days = 2): ServerCertificate {
    const alternatives = names.map((name) => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`));
    writeFileSync(join(this.#folder, 'names.cnf'), `subjectAltName=${alternatives.join(',')}\n`);
    this.#openssl('req', ...NEW_KEY, 'server.key', '-out', 'server.csr', '-subj', '/CN=server');
    const by = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names.cnf'];
    this.#openssl('x509', '-req', '-in', 'server.csr', ...by, '-out', 'server.crt', '-days', String(days));
    const read = (name: string) => readFileSync(join(this.#folder, name), 'utf8');
    return { key: read('server.key'), cert: read('server.crt') };
  }

  /** Declares the authority for hosts as Docker does. @param settings the folder that XDG_CONFIG_HOME names */
  declareFor(hosts: readonly string[], settings: string): void {
    for (const host of hosts) {
      const folder = join(settings, 'docker', 'certs.d', host);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'ca.crt'), this.certificate);
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #openssl(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.#folder, stdio: 'pipe' });
  }
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout'];
