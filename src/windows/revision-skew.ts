// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.

import { formatVersion, type WindowsVersion } from './version.js';

/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;

/**
 * @param host under process isolation, Windows Server
 * @returns why the pair may fail, with its rule and source; null where nothing speaks against it or a revision is unknown
 */
export function revisionSkew(
  host: WindowsVersion,
  image: WindowsVersion,
): { rule: string; reason: string; source: string } | null {
  if (host.build !== image.build || host.revision === null || image.revision === null) return null;
  const [h, i] = [host.revision, image.revision];
  if (host.build === 17763 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020) {
    return {
      rule: 'R10a',
      reason: `${formatVersion(image)} and ${formatVersion(host)} stand on different sides of the security change of February 2020 (17763.1039): 32-bit programs fail silently.`,
      source:
        'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
    };
  }
  const bites = (host.build === 26100 && i > h) || (host.build === 17763 && i > h && i >= APRIL_2025);
  if (!bites) return null;
  return {
    rule: 'R10b',
    reason: `${formatVersion(image)} is patched later than the host's ${formatVersion(host)}, and such pairs were seen to fail with 0xc0370106: update the host, or pin an older revision.`,
    source: 'https://github.com/microsoft/Windows-Containers/issues/591',
  };
}
