// Pairs that the rules allow and that were seen to fail all the same: dated facts from public threads, kept apart
// from the rules. A thread that is closed for good is taken out here.

import { WINDOWS_11_21H2, WINDOWS_11_25H2, WINDOWS_SERVER_2022, WINDOWS_SERVER_2025 } from './builds.js';
import { revisionSkew } from './revision-skew.js';
import type { HostUnderTest, ImageUnderTest, Isolation } from './verdicts.js';
import { formatVersion, type WindowsVersion } from './version.js';

export interface Breakage {
  /** ISO date of the report; null where it is not known. */
  seen: string | null;
  thread: string;
  /** What happens, and what helps: two sentences at most. */
  says: string;
}

interface KnownBreakage extends Breakage {
  matches(host: HostUnderTest, image: WindowsVersion, isolation: Isolation): boolean;
}

const BREAKAGES: readonly KnownBreakage[] = [
  {
    seen: null,
    thread: 'https://github.com/microsoft/hcsshim/issues/2566',
    says: 'Windows 11 25H2 is reported not to start Windows Server 2025 images with Docker 29, in either isolation (0xc0370112), while Windows Server 2022 images do start.',
    matches: (host, image) =>
      host.client && host.version.build === WINDOWS_11_25H2 && image.build === WINDOWS_SERVER_2025,
  },
  {
    seen: '2026-08-18',
    thread: 'https://github.com/moby/moby/issues/53397',
    says: 'Docker and containerd with containerd/platforms before v1.0.0-rc.5 refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest"): update the runtime.',
    matches: (host, image, isolation) =>
      isolation === 'process' &&
      host.version.build > WINDOWS_SERVER_2025 &&
      image.build === WINDOWS_SERVER_2022,
  },
];

/** What is wrong with a host under an isolation, whatever the image. */
export function knownTrouble(host: HostUnderTest, isolation: Isolation): Breakage | null {
  if (isolation !== 'process' || !host.client || host.version.build < WINDOWS_11_21H2) return null;
  return {
    seen: null,
    thread: 'https://github.com/microsoft/Windows-Containers/issues/302',
    says: 'process isolation on Windows 11 is meant for development and test, and is reported to fail on some machines, some with AMD processors among them (also issues 197 and 525). Containers get Hyper-V isolation there by default.',
  };
}

/**
 * Everything that is known to speak against a pair which the rules allow: the one place that is asked, whether an
 * image is checked or offered. It does not ask whether the rules allow the pair.
 */
export function knownBreakages(host: HostUnderTest, image: ImageUnderTest, isolation: Isolation): Breakage[] {
  const { version } = image;
  if (version === null || image.os !== 'windows' || image.hostProcess || image.scratch) return [];
  const skew = isolation === 'process' ? revisionSkew(host, image) : null;
  const reports = BREAKAGES.filter((breakage) => breakage.matches(host, version, isolation)).map(
    ({ seen, thread, says }) => ({
      seen,
      thread,
      says: `${says.replace(/\.$/, '')} (${formatVersion(version)} on ${formatVersion(host.version)}).`,
    }),
  );
  return skew === null ? reports : [{ seen: null, thread: skew.source, says: skew.reason }, ...reports];
}
