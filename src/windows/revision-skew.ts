// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.

import { WINDOWS_SERVER_2019, WINDOWS_SERVER_2025 } from './builds.js';
import type { CompatibilityRule, HostUnderTest, ImageUnderTest } from './verdicts.js';
import { formatVersion } from './version.js';

/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;

/**
 * @param host under process isolation
 * @returns why the pair may fail, with its rule and source; null where no failure is known or a revision is unknown
 */
export function revisionSkew(
  host: HostUnderTest,
  image: ImageUnderTest,
): { rule: CompatibilityRule; reason: string; remedies: string[]; source: string } | null {
  const [on, of] = [host.version, image.version];
  if (host.client || of === null || on.build !== of.build || on.revision === null) return null;
  const h = on.revision;
  const i = of.revision ?? image.atLeast ?? null;
  if (i === null) return null;
  const exact = of.revision !== null;
  const named = `${formatVersion({ ...of, revision: i })}${exact ? '' : ' or later'}`;
  if (on.build === WINDOWS_SERVER_2019 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020 && (exact || i > h)) {
    return {
      rule: 'R10a',
      reason: `${named} and ${formatVersion(on)} are not both before or both after the security update of February 2020 (17763.${FEBRUARY_2020}): 32-bit programs fail silently.`,
      remedies: ['Update the older of image and host to a revision after that update'],
      source:
        'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
    };
  }
  // Nano Server images are reported to start.
  const bites =
    !image.nanoServer &&
    i > h &&
    (on.build === WINDOWS_SERVER_2025 || (on.build === WINDOWS_SERVER_2019 && i >= APRIL_2025));
  if (!bites) return null;
  return {
    rule: 'R10b',
    reason: `${named} is patched later than the host's ${formatVersion(on)}, and such pairs are reported to fail with 0xc0370106.`,
    remedies: ['Update the host', 'Use an image of the revision of the host or older'],
    source: 'https://github.com/microsoft/Windows-Containers/issues/591',
  };
}
