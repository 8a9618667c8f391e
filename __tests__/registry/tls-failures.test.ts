import { expect, it } from '@jest/globals';
import { tlsFailure } from '../../src/registry/tls-failures.js';

// nodejs.org/api/tls.html, "X.509 certificate error codes".
it.each<[code: string, words: RegExp]>([
  ['SELF_SIGNED_CERT_IN_CHAIN', /is not trusted .* NODE_EXTRA_CA_CERTS.* NODE_USE_SYSTEM_CA=1/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
  ['CERT_HAS_EXPIRED', /has expired/],
  ['CERT_NOT_YET_VALID', /is not valid/],
  ['CERT_REVOKED', /is not valid/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /for another name/],
  ['EPROTO', /registries\.insecure.* --plain-http/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /registries\.insecure/],
])('%s is told by its cause, and ends the questions to the host', (code, words) => {
  const failure = tlsFailure(code, 'harbor.corp');
  expect(failure?.message).toMatch(words);
  expect(failure?.message).toContain('harbor.corp');
  expect(failure?.message).toContain(code);
  expect(failure?.scope).toBe('unreachable');
});

it.each(['ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', ''])('%s is none of TLS', (code) => {
  expect(tlsFailure(code, 'harbor.corp')).toBeNull();
});
