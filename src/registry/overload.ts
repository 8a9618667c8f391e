import type { IncomingHttpHeaders } from 'node:http';
import { LookupFailure } from './lookup-failure.js';

/**
 * What a status says of a server that has too much to do, or fails: it may be asked again.
 * @returns null for another status
 */
export function overload(status: number, headers: IncomingHttpHeaders, host: string): LookupFailure | null {
  const wait = retryAfter(headers['retry-after']);
  if (status === 429)
    return new LookupFailure(
      `${host}: too many requests (HTTP 429); log in to the registry, or run the check later.`,
      'busy',
      wait,
    );
  if (status < 500) return null;
  // Source: RFC 9110, 10.2.3: a server that is not available says how long.
  return new LookupFailure(`${host}: server error (HTTP ${status}).`, wait > 0 ? 'busy' : 'passing', wait);
}

/** In milliseconds; the header has seconds or a date. 0 where it is missing or is neither. */
function retryAfter(header: string | undefined): number {
  if (header === undefined) return 0;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}
