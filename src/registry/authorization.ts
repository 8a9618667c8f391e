// Logging in: who asks a registry says who they are only where trusted configuration lets them.
// Sources: the distribution project's specification "Token Authentication", and its OAuth2 form for refresh tokens.

import { isIP } from 'node:net';
import { canonicalHost as canonical } from '../model/registry-name.js';
import { type Challenge, parseChallenge } from './challenge.js';
import type { CredentialStore } from './credentials.js';
import { bareHost, type HttpAnswer, type HttpClient, type HttpQuestion } from './http.js';
import type { Credentials } from './login.js';
import { LookupFailure } from './lookup-failure.js';
import { overload } from './overload.js';
import type { RegistryPolicy } from './policy.js';

const TOKEN_ANSWER_LIMIT = 64 * 1024;
const TOKEN_LIMIT = 16 * 1024;
/** The least that a token lives, where the service does not say. Source: the token specification, "expires_in". */
const TOKEN_LIFE_MS = 60_000;

/** Known beforehand, which saves the request that would be answered with a 401. Source: docs.docker.com/docker-hub. */
const KNOWN_CHALLENGES = new Map<string, Challenge>([
  [
    'docker.io',
    { scheme: 'bearer', realm: new URL('https://auth.docker.io/token'), service: 'registry.docker.io' },
  ],
]);

export class Authorization {
  readonly #challenges = new Map(KNOWN_CHALLENGES);
  readonly #headers = new Map<string, { header: Promise<string | null>; since: number }>();
  readonly #logins = new Map<string, Promise<Credentials | null>>();

  /** @param onSecret told every password and token, so that a log can mask them */
  constructor(
    private readonly http: HttpClient,
    private readonly policy: RegistryPolicy,
    private readonly credentials: CredentialStore,
    private readonly onSecret: (secret: string) => void,
  ) {}

  /**
   * The header to ask with, as far as the registry's challenge is known; null for none.
   * @throws LookupFailure where the token service gives no token
   */
  header(registry: string, repository: string, deadline: number): Promise<string | null> {
    const challenge = this.#challenges.get(canonical(registry));
    if (challenge === undefined) return Promise.resolve(null);
    // One token a repository, also where many ask at once.
    const key = keyOf(registry, repository);
    const known = this.#headers.get(key);
    if (known !== undefined) return known.header;
    const header = this.#answer(challenge, registry, repository, deadline);
    this.#headers.set(key, { header, since: this.http.clock.now() });
    header.catch(() => this.#headers.delete(key));
    return header;
  }

  /**
   * Takes note of a 401.
   * @param sent the header that was sent, null for none
   * @returns whether asking again can help: the registry's challenge is known now, or the token was old
   */
  canAnswer(registry: string, repository: string, sent: string | null, answer: HttpAnswer): boolean {
    if (sent !== null) return this.#forgetOld(keyOf(registry, repository));
    const challenge = parseChallenge(answer.headers['www-authenticate']);
    if (challenge === null) return false;
    this.#challenges.set(canonical(registry), challenge);
    return true;
  }

  #forgetOld(key: string): boolean {
    const known = this.#headers.get(key);
    // Another question may have renewed it already.
    if (known === undefined) return true;
    const old = this.http.clock.now() - known.since > TOKEN_LIFE_MS;
    if (old) this.#headers.delete(key);
    return old;
  }

  /** Whether there is a login for the repository, so that what its registry says may be private. */
  async hasLogin(registry: string, repository: string): Promise<boolean> {
    return (await this.#login(registry, repository)) !== null;
  }

  #login(registry: string, repository: string): Promise<Credentials | null> {
    const key = keyOf(registry, repository);
    const known = this.#logins.get(key) ?? this.credentials(registry, repository);
    this.#logins.set(key, known);
    return known;
  }

  async #answer(
    challenge: Challenge,
    registry: string,
    repository: string,
    deadline: number,
  ): Promise<string | null> {
    const login = await this.#login(registry, repository);
    if (challenge.scheme === 'bearer' && login?.kind === 'registry-token') {
      this.onSecret(login.token);
      return `Bearer ${login.token}`;
    }
    if (challenge.scheme === 'bearer')
      return `Bearer ${await this.#token(challenge, registry, repository, login, deadline)}`;
    return login?.kind === 'password' ? this.#basic(login) : null;
  }

  #basic({ username, password }: Credentials & { kind: 'password' }): string {
    const encoded = Buffer.from(`${username}:${password}`).toString('base64');
    this.onSecret(password);
    this.onSecret(encoded);
    return `Basic ${encoded}`;
  }

  async #token(
    { realm, service }: Challenge & { scheme: 'bearer' },
    registry: string,
    repository: string,
    login: Credentials | null,
    deadline: number,
  ): Promise<string> {
    const isShared = this.policy.sharesCredentials(registry, realm);
    const setting = this.policy.settingForRealm(registry, realm);
    const toTrust = `If that is its token service, add 'registries: {${setting}}' to the configuration.`;
    if (isIP(bareHost(realm)) !== 0 && !isShared)
      throw new LookupFailure(
        `${registry} names an IP address, ${realm.host}, as its token service. ${toTrust}`,
      );
    if (login !== null && !isShared)
      throw new LookupFailure(`${registry} sends credentials to ${realm.host}. ${toTrust}`);
    const shared = isShared ? login : null;
    // Worked out here: a registry must not have a token made for something else.
    const query = new URLSearchParams({ scope: `repository:${repository}:pull` });
    if (service !== null) query.set('service', service);
    const answer = await this.#askForToken(realm, query, shared, {
      limit: TOKEN_ANSWER_LIMIT,
      deadline,
      setting,
    });
    const passing = overload(answer.status, answer.headers, realm.host);
    if (passing !== null) throw passing;
    if (answer.status !== 200) {
      const isRefused = answer.status === 401 || answer.status === 403;
      throw new LookupFailure(
        !isRefused
          ? `${realm.host} returned no token for ${registry} (status ${answer.status}).`
          : login === null
            ? `${realm.host} gives no token for ${registry} without credentials. Log in to it.`
            : `${realm.host} rejects the credentials for ${registry}.`,
      );
    }
    const token = tokenIn(answer.body);
    if (token === null) throw new LookupFailure(`${realm.host} returned no valid token.`);
    this.onSecret(token);
    return token;
  }

  #askForToken(
    realm: URL,
    query: URLSearchParams,
    login: Credentials | null,
    bounds: Pick<HttpQuestion, 'limit' | 'deadline' | 'setting'>,
  ): Promise<HttpAnswer> {
    if (login?.kind === 'refresh-token') {
      this.onSecret(login.token);
      query.set('grant_type', 'refresh_token');
      query.set('client_id', 'wincompat');
      query.set('refresh_token', login.token);
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return this.http.send(realm, { ...bounds, method: 'POST', headers, body: query.toString() });
    }
    const url = new URL(realm);
    for (const [name, value] of query) url.searchParams.set(name, value);
    const headers: Record<string, string> =
      login?.kind === 'password' ? { authorization: this.#basic(login) } : {};
    return this.http.send(url, { ...bounds, headers });
  }
}

function tokenIn(body: Buffer): string | null {
  try {
    const { token, access_token: accessToken } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    // Some services send both, one of them empty.
    const found = token || accessToken;
    return typeof found === 'string' && found.length <= TOKEN_LIMIT && /^[\x21-\x7e]+$/.test(found)
      ? found
      : null;
  } catch {
    return null;
  }
}

function keyOf(registry: string, repository: string): string {
  return `${canonical(registry)}/${repository}`;
}
