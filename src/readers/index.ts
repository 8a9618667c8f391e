import { composeReader } from './compose.js';
import { dockerfileReader } from './dockerfile.js';
import { kubernetesReader } from './kubernetes.js';
import type { Reader } from './reader.js';

/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
export const readers: readonly Reader[] = [dockerfileReader, composeReader, kubernetesReader];
