// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.

import { buildsShareKernel } from './process-isolation.js';
import { releaseName } from './releases.js';
import { revisionSkew } from './revision-skew.js';
import { formatVersion, type WindowsVersion } from './version.js';

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

export interface HostUnderTest {
  version: WindowsVersion;
  /** Windows 10 or 11, as opposed to Windows Server: they share builds and differ in what they run. */
  client: boolean;
  /** What starts the container; null where it is not known. */
  orchestrator: 'kubernetes' | 'swarm' | 'docker' | null;
}

export interface ImageUnderTest {
  os: 'windows' | 'linux';
  version: WindowsVersion | null;
  /** Runs as a HostProcess container, or stands on the base image made for them. */
  hostProcess: boolean;
  /** Stands on `FROM scratch`. */
  scratch: boolean;
}

export interface Judgement {
  verdict: Verdict;
  /** The rule that decided, e.g. `R7`. */
  rule: string;
  /** One sentence for the person who reads the finding. */
  reason: string;
  source: string;
}

const SOURCES = {
  matrix:
    'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  isolation:
    'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
  portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
  faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
  platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
  kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
  hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
  oci: 'https://github.com/opencontainers/image-spec/blob/main/image-index.md',
  platformsIssue: 'https://github.com/moby/moby/issues/53397',
} as const;

const WINDOWS_SERVER_2016 = 14393;
const WINDOWS_SERVER_2022 = 20348;
const ANNUAL_CHANNEL_23H2 = 25398;
const WINDOWS_SERVER_2025 = 26100;

/** Judges one image on one host under one isolation. Pure: the same arguments always give the same verdict. */
export function judge(host: HostUnderTest, image: ImageUnderTest, isolation: Isolation): Judgement {
  if (image.os === 'linux') {
    return verdict('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
  }
  if (image.hostProcess) {
    return verdict(
      'exempt',
      'R0c',
      'A HostProcess container runs on the host itself and is not bound to its build.',
      'hostProcess',
    );
  }
  if (image.scratch) {
    return verdict('exempt', 'R0c', 'An image made from scratch has no operating system version.', 'oci');
  }
  if (image.version === null) {
    return verdict('unknown', 'R0b', 'Nothing tells the Windows version of this image.', 'platforms');
  }
  const pair: Pair = { host, h: host.version.build, image: image.version, i: image.version.build };
  if (pair.i > pair.h) {
    return verdict(
      'unsupported',
      'R1',
      `${imageName(pair)} is newer than ${hostName(pair)}, and an image never runs on an older host, in either isolation.`,
      'matrix',
    );
  }
  const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
  return host.client ? asClient(judgement) : judgement;
}

interface Pair {
  host: HostUnderTest;
  h: number;
  image: WindowsVersion;
  i: number;
}

function underHyperV(pair: Pair): Judgement {
  if (pair.host.orchestrator === 'kubernetes' && !buildsShareKernel(pair.h, pair.i)) {
    return verdict(
      'unsupported',
      'R2a',
      `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${imageName(pair)} on ${hostName(pair)}.`,
      'kubernetes',
    );
  }
  return verdict(
    'supported',
    'R2',
    `Under Hyper-V isolation ${hostName(pair)} runs images of its own build and older.`,
    'matrix',
  );
}

function underProcess(pair: Pair): Judgement {
  if (pair.host.client) return pair.h < WINDOWS_SERVER_2022 ? onWindows10(pair) : onWindows11(pair);
  if (pair.h === WINDOWS_SERVER_2016) return onWindowsServer2016(pair);
  const skew = revisionSkew(pair.host.version, pair.image);
  if (skew !== null) return { verdict: 'conditional', ...skew };
  if (pair.h < WINDOWS_SERVER_2022) return onExactBuild(pair);
  return onStableAbi(pair);
}

/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair: Pair): Judgement {
  const [hr, ir] = [pair.host.version.revision, pair.image.revision];
  if (pair.i !== pair.h) return differentKernel(pair, 'R4a');
  if (hr === null || ir === null) {
    return verdict(
      'conditional',
      'R3b',
      'Windows Server 2016 runs only images of its own revision, and one of the two revisions is not known.',
      'matrix',
    );
  }
  return hr === ir
    ? verdict('supported', 'R3', 'Image and host are Windows Server 2016 of the same revision.', 'matrix')
    : verdict(
        'unsupported',
        'R3a',
        `Windows Server 2016 runs only images of its own revision, and ${formatVersion(pair.image)} is not ${formatVersion(pair.host.version)}.`,
        'matrix',
      );
}

/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair: Pair): Judgement {
  return pair.i === pair.h
    ? verdict('supported', 'R4', 'Image and host have the same build.', 'matrix')
    : differentKernel(pair, 'R4a');
}

/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair: Pair): Judgement {
  const rule = pair.h >= WINDOWS_SERVER_2025 ? 'R7' : pair.h === ANNUAL_CHANNEL_23H2 ? 'R6' : 'R5';
  if (!buildsShareKernel(pair.h, pair.i)) return differentKernel(pair, rule);
  if (pair.h > WINDOWS_SERVER_2025 && pair.i < WINDOWS_SERVER_2025) return runtimesDisagree(pair);
  const documented =
    pair.i === WINDOWS_SERVER_2022 || (pair.i === WINDOWS_SERVER_2025 && pair.h >= WINDOWS_SERVER_2025);
  return documented
    ? verdict(
        'supported',
        rule,
        `${hostName(pair)} runs ${imageName(pair)} images.`,
        rule === 'R6' ? 'portability' : 'matrix',
      )
    : verdict(
        'conditional',
        rule,
        `The runtimes accept ${imageName(pair)} on ${hostName(pair)}; Microsoft does not document the pair.`,
        'platforms',
      );
}

/** Documented as Hyper-V only; Docker allows the host's own build for development and test. */
function onWindows10(pair: Pair): Judgement {
  return pair.i === pair.h
    ? verdict(
        'conditional',
        'R8',
        'Docker allows process isolation on Windows 10 for an image of the same build.',
        'isolation',
      )
    : differentKernel(pair, 'R8');
}

function onWindows11(pair: Pair): Judgement {
  if (!buildsShareKernel(pair.h, pair.i)) return differentKernel(pair, 'R9e');
  if (pair.h > WINDOWS_SERVER_2025 && pair.i < WINDOWS_SERVER_2025) return runtimesDisagree(pair);
  const rule = pair.h < WINDOWS_SERVER_2025 ? 'R9' : pair.h === WINDOWS_SERVER_2025 ? 'R9b' : 'R9c';
  return verdict('supported', rule, `${hostName(pair)} runs ${imageName(pair)} images.`, 'matrix');
}

/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
function runtimesDisagree(pair: Pair): Judgement {
  return verdict(
    'conditional',
    'R9d',
    `On ${hostName(pair)} the runtimes disagree over ${imageName(pair)}: containerd/platforms rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4 (in Docker 29.6 and 29.7) refuse it.`,
    'platformsIssue',
  );
}

/** The licence of Windows 10 and 11 allows containers for development and test only. */
function asClient(judgement: Judgement): Judgement {
  if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional') return judgement;
  const rule = judgement.rule === 'R2' ? 'R11' : judgement.rule;
  return {
    ...judgement,
    verdict: 'conditional',
    rule,
    reason: `${judgement.reason} A client version of Windows is meant for development and test only.`,
    source: judgement.rule === 'R2' ? SOURCES.faq : judgement.source,
  };
}

function differentKernel(pair: Pair, rule: string): Judgement {
  return verdict(
    'unsupported',
    rule,
    `Process isolation shares the host's kernel, and ${hostName(pair)} does not run ${imageName(pair)} images.`,
    'matrix',
  );
}

function verdict(word: Verdict, rule: string, reason: string, source: keyof typeof SOURCES): Judgement {
  return { verdict: word, rule, reason, source: SOURCES[source] };
}

function hostName(pair: Pair): string {
  return releaseName(pair.h, pair.host.client);
}

function imageName(pair: Pair): string {
  return releaseName(pair.i);
}
