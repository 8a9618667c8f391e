// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.

import { processRuns } from './process-isolation.js';
import { releaseName } from './releases.js';
import { isPastStableAbi, runtimesDisagree, underProcess } from './under-process-isolation.js';
import {
  type HostUnderTest,
  hostName,
  type ImageUnderTest,
  type Isolation,
  imageName,
  type Judgement,
  type Pair,
  SOURCES,
  verdict,
} from './verdicts.js';

/**
 * Judges one image on one host under one isolation.
 * Not judged here: what only the tag shows (a full Windows image of Windows Server 2025, Nano Server 2016: R12, R13),
 * the host's architecture (R14, which `noArchitecture` tells of machines that build), licences of servers and virtual machines without nested virtualization (R2b, R2c),
 * and dated failures of single versions of Docker or Windows.
 * @param host the target; its revision matters for Windows Server 2016 and for the pairs of revision-skew.ts
 * @returns the verdict, with the rule, the reason and the source that decided
 */
export function judge(host: HostUnderTest, image: ImageUnderTest, isolation: Isolation): Judgement {
  if (image.os === 'linux') {
    return verdict('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
  }
  if (image.hostProcess) {
    return verdict(
      'exempt',
      'R0c',
      'A HostProcess container runs directly on the host, on any build.',
      'hostProcess',
    );
  }
  if (image.scratch) {
    return verdict('exempt', 'scratch', 'An image built from scratch has no Windows version.', 'scratch');
  }
  if (image.version === null) {
    return verdict('unknown', 'R0b', "The image's Windows version is unknown.", 'platforms');
  }
  const pair: Pair = {
    host,
    h: host.version.build,
    image: image.version,
    i: image.version.build,
    whole: image,
  };
  if (pair.i > pair.h) {
    return verdict(
      'unsupported',
      'R1',
      `${releaseName(pair.i)} is newer than ${releaseName(pair.h, host.client)}, and no isolation mode runs an image on an older host.`,
      'matrix',
    );
  }
  const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
  return host.client ? asClient(judgement) : judgement;
}

/**
 * A host for which an image index has no entry: the pull fails, whatever the isolation.
 * @param listed the versions that there are, for the reason; empty for an index without entries
 */
export function noEntry(hostRelease: string, listed: string): Judgement {
  return verdict(
    'unsupported',
    NO_ENTRY,
    listed === ''
      ? `Its index has no entry for any host, so the pull fails.`
      : `None of its Windows entries (${listed}) is for ${hostRelease}, so the pull fails.`,
    'platforms',
  );
}

/** What is in the place of a rule's number where an image index has no entry for the host. */
export const NO_ENTRY = 'entries';

/** An image that its publisher never made, as the catalogue knows: the pull fails on every host. */
export function noImage(): Judgement {
  return verdict(
    'unsupported',
    NO_IMAGE,
    'No such image was published for the release in its tag.',
    'baseImages',
  );
}

/** What is in the place of a rule's number where there is no such image. */
export const NO_IMAGE = 'missing';

/**
 * A Windows image on a machine of Linux, which can build one for another system.
 * @param starts whether a container of it is started, as by a RUN; files can be copied into any image
 */
export function onLinux(starts: boolean): Judgement {
  return starts
    ? verdict(
        'unsupported',
        ON_LINUX,
        'A Windows container needs a Windows kernel, and the machine runs Linux.',
        'crossBuild',
      )
    : verdict('exempt', ON_LINUX, 'A stage without RUN starts no container.', 'crossBuild');
}

/** What is in the place of a rule's number where a machine of Linux builds the image. */
export const ON_LINUX = 'linux';

/** A host of another architecture: Windows Server is for amd64, as Microsoft's images are but for a few of 2018. */
export function noArchitecture(architectures: readonly string[], ofHost: string): Judgement {
  return verdict(
    'unsupported',
    NO_ARCHITECTURE,
    `It is published for ${architectures.join(', ')} and the host is ${ofHost}, so the pull fails.`,
    'baseImages',
  );
}

/** The rule on architectures: what no tag and no isolation helps. */
export const NO_ARCHITECTURE = 'R14';

/** Documented for every host from the image's build on; what refuses is the pull, which knows no isolation. */
function underHyperV(pair: Pair): Judgement {
  if (pair.host.runtime === 'containerd') {
    if (!processRuns(pair.h, pair.i) && pair.whole.singleManifest === true) {
      return verdict(
        'conditional',
        'R2a',
        `containerd refuses ${imageName(pair)} on ${hostName(pair)} in an image index only, and this image is a single manifest: it starts with a RuntimeClass for Hyper-V isolation of a third party.`,
        'singleManifest',
      );
    }
    if (!processRuns(pair.h, pair.i)) {
      return verdict(
        'unsupported',
        'R2a',
        `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${imageName(pair)} on ${hostName(pair)}.`,
        'kubernetes',
      );
    }
    if (isPastStableAbi(pair)) return runtimesDisagree(pair);
  }
  return verdict(
    'supported',
    'R2',
    `Under Hyper-V isolation ${hostName(pair)} runs images of the same build or older.`,
    'matrix',
  );
}

/** The licence of Windows 10 and 11 allows containers for development and test only, in either isolation. */
function asClient(judgement: Judgement): Judgement {
  if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional') return judgement;
  const licence = judgement.rule === 'R2';
  return {
    verdict: 'conditional',
    rule: licence ? 'R11' : judgement.rule,
    reason: `${judgement.reason.replace(/\.$/, '')}; Microsoft supports client versions of Windows for development and test only.`,
    source: licence ? SOURCES.faq : judgement.source,
  };
}
