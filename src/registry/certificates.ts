// Certificates that Docker and Podman are given for a registry: its authority's, and one's own.
// Sources: docs.docker.com/engine/security/certificates; containers/image, docs/containers-certs.d.5.md.

import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import * as tls from 'node:tls';
import { isCheckedOut } from '../discovery/checked-out.js';
import { homeDirectory } from '../discovery/home.js';
import { readRegularFile } from '../discovery/open-regular.js';

/** What a connection by TLS is made with; empty where nothing is declared for the host. */
export interface Certificates {
  /** Those that are trusted anyway, and the host's own. */
  ca?: string[];
  cert?: string;
  key?: string;
}

/** @param host with its port, where it has one */
export type CertificateStore = (host: string) => Certificates;

const MAX_BYTES = 256 * 1024;

/**
 * @param onProblem called with a file that could not be read, in one sentence
 * @param trees folders that hold files of a stranger, which nothing is trusted from: real paths
 */
export function certificateStore(
  onProblem: (message: string) => void,
  trees: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): CertificateStore {
  const read = (path: string): string[] => {
    const bytes = readRegularFile(path, MAX_BYTES, 'follow');
    if (Buffer.isBuffer(bytes)) return [bytes.toString('utf8')];
    onProblem(`The certificate ${path} could not be read, so it is not used.`);
    return [];
  };
  return (host) => {
    const folders = foldersOf(host, environment).filter((path) => !isCheckedOut(path, trees));
    const names = folders.flatMap(filesIn);
    const own = names.filter((name) => name.endsWith('.crt')).flatMap(read);
    const key = names.find((name) => name.endsWith('.key'));
    const cert = key?.replace(/\.key$/, '.cert') ?? '';
    const [mine, mineKey] = names.includes(cert) ? [...read(cert), ...read(key ?? '')] : [];
    return {
      ...(own.length === 0 ? {} : { ca: [...trustedAnyway(environment, read), ...own] }),
      ...(mine === undefined || mineKey === undefined ? {} : { cert: mine, key: mineKey }),
    };
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
  } catch {
    // A file, or a folder of somebody else's: then nothing is declared for the host.
    return [];
  }
}

/** Docker on Windows leaves the colon out of the folder's name. */
function foldersOf(host: string, environment: NodeJS.ProcessEnv): string[] {
  if (host.startsWith('.')) return [];
  const settings = environment.XDG_CONFIG_HOME || join(homeDirectory(environment), '.config');
  const places =
    process.platform === 'win32'
      ? [join(environment.ProgramData ?? '', 'docker', 'certs.d', host.replace(':', ''))]
      : [
          join(settings, 'docker', 'certs.d', host),
          join(settings, 'containers', 'certs.d', host),
          join('/etc/docker/certs.d', host),
          join('/etc/containers/certs.d', host),
        ];
  return places.filter((path) => isAbsolute(path) && existsSync(path));
}

/** A list of authorities takes the place of Node's own, so that it must have those, too. */
function trustedAnyway(environment: NodeJS.ProcessEnv, read: (path: string) => string[]): string[] {
  // Node.js 20 has no such function.
  const { getCACertificates } = tls as { getCACertificates?: (type: string) => string[] };
  if (getCACertificates !== undefined) return getCACertificates('default');
  const extra = environment.NODE_EXTRA_CA_CERTS;
  return [...tls.rootCertificates, ...(extra ? read(extra) : [])];
}
