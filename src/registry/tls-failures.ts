import { LookupFailure } from './lookup-failure.js';

/** Source: nodejs.org/api/tls.html, "X.509 certificate error codes". */
const UNTRUSTED =
  /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT(?:_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|CERT_UNTRUSTED|INVALID_CA)$/;
const OTHER_CERTIFICATE =
  /^(?:CERT_|CRL_|ERROR_IN_CERT_|ERROR_IN_CRL_|UNABLE_TO_(?:GET_CRL|DECRYPT_|DECODE_)|ERR_TLS_|HOSTNAME_MISMATCH|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)/;
const PROTOCOL = /^(?:EPROTO|ERR_SSL_\w+)$/;

/**
 * Why a host was not reached over TLS. It stays so for every question to the host, so none is asked again.
 * @param code of Node's error
 * @returns null where TLS is not the reason
 */
export function tlsFailure(code: string, host: string): LookupFailure | null {
  if (UNTRUSTED.test(code))
    return new LookupFailure(
      `The certificate of ${host} is not trusted (${code}). Name the certificate of its authority in NODE_EXTRA_CA_CERTS, or set NODE_USE_SYSTEM_CA=1, with Node.js 24, to trust those of the system.`,
      'unreachable',
    );
  if (code === 'CERT_HAS_EXPIRED')
    return new LookupFailure(`The certificate of ${host} has expired (${code}).`, 'unreachable');
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH')
    return new LookupFailure(`The certificate of ${host} is for another name (${code}).`, 'unreachable');
  if (OTHER_CERTIFICATE.test(code))
    return new LookupFailure(`The certificate of ${host} is not valid (${code}).`, 'unreachable');
  if (PROTOCOL.test(code))
    return new LookupFailure(
      `${host} did not answer in TLS (${code}). If it is a registry with plain HTTP, list it under registries.insecure, or use --plain-http with wincompat image.`,
      'unreachable',
    );
  return null;
}
