/** What a registry asks for with a 401. Source: RFC 9110, 11.6.1, and the distribution project's token specification. */
export type Challenge = { scheme: 'basic' } | { scheme: 'bearer'; realm: URL; service: string | null };

const MAX_LENGTH = 4_096;

/**
 * Reads a `WWW-Authenticate` header. Of several challenges the first that is understood counts.
 * The scope is left out on purpose: what is asked for is worked out here, not by the registry.
 * @returns null where there is none that can be answered, e.g. a realm that is no URL
 */
export function parseChallenge(header: string | undefined): Challenge | null {
  if (header === undefined || header.length > MAX_LENGTH) return null;
  for (const [, scheme = '', rest = ''] of header.matchAll(
    /(?:^|,)\s*(bearer|basic)\b(.*?)(?=,\s*(?:bearer|basic)\b|$)/gi,
  )) {
    if (scheme.toLowerCase() === 'basic') return { scheme: 'basic' };
    const params = parametersOf(rest);
    const realm = params.get('realm');
    if (realm !== undefined && URL.canParse(realm)) {
      return { scheme: 'bearer', realm: new URL(realm), service: params.get('service') ?? null };
    }
  }
  return null;
}

function parametersOf(text: string): Map<string, string> {
  const params = new Map<string, string>();
  for (const [, name = '', quoted, bare] of text.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^\s",]+))/gi)) {
    if (!params.has(name.toLowerCase())) params.set(name.toLowerCase(), quoted ?? bare ?? '');
  }
  return params;
}
