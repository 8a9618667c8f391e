export type Isolation = 'process' | 'hyperv';

/**
 * What an image means on a host.
 * - `supported`: it starts.
 * - `conditional`: it starts under a condition that the reason names.
 * - `unsupported`: it cannot start, or Microsoft does not support the pair.
 * - `unknown`: nothing tells the image's OS version.
 * - `exempt`: the host's version does not bind this image.
 */
export type Verdict = 'supported' | 'conditional' | 'unsupported' | 'unknown' | 'exempt';
