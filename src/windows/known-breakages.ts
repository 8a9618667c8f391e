// Pairs of image and host that the compatibility rules allow and that are reported to fail: dated facts from public
// issues, separate from the rules. Remove an entry when its issue is fixed in all supported versions.

import {
  WINDOWS_11_21H2,
  WINDOWS_11_23H2,
  WINDOWS_11_25H2,
  WINDOWS_SERVER_2022,
  WINDOWS_SERVER_2025,
} from './builds.js';
import { revisionSkew } from './revision-skew.js';
import { refusesGenerationBefore } from './runtimes.js';
import type { HostUnderTest, ImageUnderTest, Isolation } from './verdicts.js';
import { formatVersion, type WindowsVersion } from './version.js';

export interface Breakage {
  /** ISO date of the report; null where it is not known. */
  seen: string | null;
  thread: string;
  /** The failure, in one or two sentences. */
  says: string;
  /** Imperative remedies, the best first, without a full stop; empty where none is known. */
  remedies: readonly string[];
}

interface KnownBreakage extends Breakage {
  matches(host: HostUnderTest, image: WindowsVersion, isolation: Isolation): boolean;
}

const BREAKAGES: readonly KnownBreakage[] = [
  {
    seen: '2025-11-24',
    thread: 'https://github.com/microsoft/hcsshim/issues/2566',
    says: 'Windows 11 25H2 is reported not to start Windows Server 2025 images with Docker 29, with process or Hyper-V isolation (0xc0370112).',
    remedies: ['Use a Windows Server 2022 image, which starts on these hosts'],
    matches: (host, image) =>
      host.client && host.version.build === WINDOWS_11_25H2 && image.build === WINDOWS_SERVER_2025,
  },
  {
    seen: '2026-08-18',
    thread: 'https://github.com/moby/moby/issues/53397',
    says: 'containerd 2.1.6 to 2.3.4, and Docker 29.0 to 29.7 with the containerd image store, refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest").',
    remedies: [
      'Use a runtime that accepts them: Docker with its default image store, or containerd before 2.1.6',
      "Declare the 'runtime' of the target",
    ],
    matches: (host, image, isolation) =>
      // The pull knows no isolation; a client that runs it under Hyper-V isolation has Docker's default store.
      (refusesGenerationBefore(host) ?? (isolation === 'process' || host.runtime === 'containerd')) &&
      host.version.build > WINDOWS_SERVER_2025 &&
      image.build === WINDOWS_SERVER_2022,
  },
];

/** A failure of a host under an isolation mode that does not depend on the image. */
export function knownTrouble(host: HostUnderTest, isolation: Isolation): Breakage | null {
  if (isolation !== 'process' || !host.client || host.version.build < WINDOWS_11_21H2) return null;
  return {
    seen: null,
    thread: 'https://github.com/microsoft/Windows-Containers/issues/302',
    says: 'process isolation on Windows 11 is supported for development and test only, and is reported to fail on some machines, e.g. with AMD processors.',
    remedies: ['Use Hyper-V isolation, the default on Windows 11'],
  };
}

/**
 * The known failures of building an image on the base image for HostProcess containers, which has no layer of Windows.
 * @param host the machine that runs docker build
 */
export function brokenHostProcessBuilds({ version, client }: HostUnderTest): Breakage[] {
  if (version.build < (client ? WINDOWS_11_23H2 : WINDOWS_SERVER_2025)) return [];
  return [
    {
      seen: '2025-02-17',
      thread: 'https://github.com/microsoft/windows-host-process-containers-base-image/issues/14',
      says: 'docker build is reported to fail with error 0x3f1 on Windows 11 23H2 and later and on Windows Server 2025 where the base image is the one for HostProcess containers.',
      remedies: [
        'Build it on Linux: docker buildx build --platform windows/amd64',
        'Build it on a Windows Server 2022 host',
      ],
    },
  ];
}

/**
 * The known failures of a pair of image and host, for checks and for remedies. It does not check whether the
 * compatibility rules allow the pair.
 */
export function knownBreakages(host: HostUnderTest, image: ImageUnderTest, isolation: Isolation): Breakage[] {
  const { version } = image;
  if (version === null || image.os !== 'windows' || image.hostProcess || image.scratch) return [];
  const skew = isolation === 'process' ? revisionSkew(host, image) : null;
  const reports = BREAKAGES.filter((breakage) => breakage.matches(host, version, isolation)).map(
    ({ seen, thread, says, remedies }) => ({
      seen,
      thread,
      says: `${says.replace(/\.$/, '')} (${formatVersion(version)} on ${formatVersion(host.version)}).`,
      remedies,
    }),
  );
  return skew === null
    ? reports
    : [{ seen: null, thread: skew.source, says: skew.reason, remedies: skew.remedies }, ...reports];
}
