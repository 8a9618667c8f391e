import { buildHostMismatch } from './build-host-mismatch.js';
import { deprecatedLabel } from './deprecated-label.js';
import { endOfSupport } from './end-of-support.js';
import { floatingPlatform } from './floating-platform.js';
import { imageNotFound } from './image-not-found.js';
import { internalError } from './internal-error.js';
import { invalidFile } from './invalid-file.js';
import { isolationUnavailable } from './isolation-unavailable.js';
import { jobContainerMismatch } from './job-container-mismatch.js';
import { knownBreakage } from './known-breakage.js';
import { linuxImageOnWindows } from './linux-image-on-windows.js';
import { linuxPodOnWindows } from './linux-pod-on-windows.js';
import { lookupFailed } from './lookup-failed.js';
import { missingOsSelector } from './missing-os-selector.js';
import { missingOsVersion } from './missing-os-version.js';
import { mixedBuilds } from './mixed-builds.js';
import { movingRunner } from './moving-runner.js';
import { noMatchingPlatform } from './no-matching-platform.js';
import { noMatrix } from './no-matrix.js';
import { noTarget } from './no-target.js';
import { osVersionMismatch } from './os-version-mismatch.js';
import { placementMismatch } from './placement-mismatch.js';
import { registryNotAllowed } from './registry-not-allowed.js';
import { retiredRepository } from './retired-repository.js';
import { retiredRunner } from './retired-runner.js';
import { revisionMismatch } from './revision-mismatch.js';
import { staleRevision } from './stale-revision.js';
import type { Rule } from './support/rule.js';
import { unpinnedPlacement } from './unpinned-placement.js';
import { unresolvedImage } from './unresolved-image.js';
import { unusedSuppression } from './unused-suppression.js';
import { withdrawnTag } from './withdrawn-tag.js';

export { internalError, invalidFile, unusedSuppression };

/** Rules about images, and about the workloads that run them. */
export const imageRules: readonly Rule<Record<string, unknown>>[] = [
  osVersionMismatch,
  buildHostMismatch,
  jobContainerMismatch,
  noMatchingPlatform,
  linuxImageOnWindows,
  placementMismatch,
  mixedBuilds,
  isolationUnavailable,
  revisionMismatch,
  withdrawnTag,
  imageNotFound,
  retiredRepository,
  unresolvedImage,
  retiredRunner,
  noMatrix,
  noTarget,
  unpinnedPlacement,
  missingOsSelector,
  linuxPodOnWindows,
  missingOsVersion,
  floatingPlatform,
  movingRunner,
  knownBreakage,
  endOfSupport,
  staleRevision,
  lookupFailed,
  registryNotAllowed,
  deprecatedLabel,
];

/** Every rule: those about images, and those about the check itself. */
export const rules: readonly Rule<Record<string, unknown>>[] = [
  ...imageRules,
  unusedSuppression,
  invalidFile,
  internalError,
];
