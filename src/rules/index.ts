import { endOfSupport } from './end-of-support.js';
import { floatingPlatform } from './floating-platform.js';
import { imageNotFound } from './image-not-found.js';
import { invalidFile } from './invalid-file.js';
import { isolationUnavailable } from './isolation-unavailable.js';
import { knownBreakage } from './known-breakage.js';
import { lookupFailed } from './lookup-failed.js';
import { missingOsVersion } from './missing-os-version.js';
import { noMatchingPlatform } from './no-matching-platform.js';
import { noTarget } from './no-target.js';
import { osVersionMismatch } from './os-version-mismatch.js';
import { registryNotAllowed } from './registry-not-allowed.js';
import { retiredRepository } from './retired-repository.js';
import { revisionMismatch } from './revision-mismatch.js';
import type { Rule } from './rule.js';
import { staleRevision } from './stale-revision.js';
import { unresolvedImage } from './unresolved-image.js';
import { withdrawnTag } from './withdrawn-tag.js';

/** Every rule, in the order of the report where place and level are equal. */
export const rules: readonly Rule<Record<string, unknown>>[] = [
  osVersionMismatch,
  noMatchingPlatform,
  isolationUnavailable,
  revisionMismatch,
  withdrawnTag,
  imageNotFound,
  retiredRepository,
  unresolvedImage,
  noTarget,
  missingOsVersion,
  floatingPlatform,
  knownBreakage,
  endOfSupport,
  staleRevision,
  lookupFailed,
  registryNotAllowed,
  invalidFile,
];
