// How much of what a file names is kept. Nothing that is valid is longer: a file of 1 MiB can be one image's name, and
// every pod can use it.

/** Characters of a name: of a workload, a target, a variable. UTF-16 units. */
export const MAX_NAME = 300;
/** An image reference has 255 characters at most before its tag, which has 128. */
export const MAX_REFERENCE = 1_000;
/** Names that one reference lacks a value for, versions of one image. */
export const MAX_PARTS = 100;
