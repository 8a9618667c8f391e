// Verdicts under process isolation, where containers share the host's kernel.
// Sources: "Windows container version compatibility" (learn.microsoft.com, 2025-01-23) for servers and Windows 11;
// "Isolation Modes", same site, for Windows 10.

import {
  WINDOWS_SERVER_23H2,
  WINDOWS_SERVER_2016,
  WINDOWS_SERVER_2019,
  WINDOWS_SERVER_2022,
  WINDOWS_SERVER_2025,
} from './builds.js';
import { generationOf, hasStableAbi, processRuns } from './process-isolation.js';
import { releaseName } from './releases.js';
import { revisionSkew } from './revision-skew.js';
import {
  type CompatibilityRule,
  hostName,
  imageName,
  type Judgement,
  type Pair,
  type Source,
  verdict,
} from './verdicts.js';
import { formatVersion } from './version.js';

/**
 * @param pair an image that is not newer than its host
 * @returns the verdict before what holds for every client host
 */
export function underProcess(pair: Pair): Judgement {
  if (pair.host.client) return pair.h < WINDOWS_SERVER_2022 ? onWindows10(pair) : onWindows11(pair);
  if (pair.h === WINDOWS_SERVER_2016) return onWindowsServer2016(pair);
  const skew = revisionSkew(pair.host, pair.whole);
  if (skew !== null) return { verdict: 'conditional', ...skew };
  return pair.h < WINDOWS_SERVER_2022 ? onExactBuild(pair) : onStableAbi(pair);
}

/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair: Pair): Judgement {
  const [hr, ir] = [pair.host.version.revision, pair.image.revision];
  if (pair.i !== pair.h) return differentKernel(pair, 'R4a');
  if (hr === null || ir === null) {
    return verdict(
      'conditional',
      'R3b',
      `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} unknown.`,
      'matrix',
    );
  }
  return hr === ir
    ? verdict(
        'supported',
        'R3',
        `Image and host are Windows Server 2016 of the same revision, ${formatVersion(pair.image)}.`,
        'matrix',
      )
    : verdict(
        'unsupported',
        'R3a',
        `Windows Server 2016 runs only images of its own revision, and ${formatVersion(pair.image)} is not ${formatVersion(pair.host.version)}.`,
        'matrix',
      );
}

function unknownRevision(hr: number | null, ir: number | null): string {
  if (hr !== null) return "the image's is";
  return ir === null ? 'both are' : "the host's is";
}

/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair: Pair): Judgement {
  return pair.i === pair.h
    ? verdict('supported', 'R4', `Image and host have the same build: ${hostName(pair)}.`, 'matrix')
    : differentKernel(pair, 'R4a');
}

/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair: Pair): Judgement {
  const rule = pair.h >= WINDOWS_SERVER_2025 ? 'R7' : pair.h === WINDOWS_SERVER_23H2 ? 'R6' : 'R5';
  if (!processRuns(pair.h, pair.i)) return differentKernel(pair, rule);
  if (isPastStableAbi(pair)) return runtimesDisagree(pair);
  return onSharedKernel(pair, rule, rule === 'R6' ? 'portability' : 'matrix');
}

/** Documented as Hyper-V only; Docker 18.09 and later allow the host's own build on version 1809 and later. */
function onWindows10(pair: Pair): Judgement {
  return pair.i === pair.h && pair.h >= WINDOWS_SERVER_2019
    ? verdict(
        'conditional',
        'R8',
        `Docker allows process isolation on ${hostName(pair)} for an image of the same build.`,
        'isolation',
      )
    : differentKernel(pair, 'R8');
}

function onWindows11(pair: Pair): Judgement {
  if (!processRuns(pair.h, pair.i)) return differentKernel(pair, 'R9e');
  if (isPastStableAbi(pair)) return runtimesDisagree(pair);
  const rule = pair.h < WINDOWS_SERVER_2025 ? 'R9' : pair.h === WINDOWS_SERVER_2025 ? 'R9b' : 'R9c';
  return onSharedKernel(pair, rule, 'matrix');
}

/** The code takes every build between the generations; the documentation names the images of long-term releases. */
function onSharedKernel(pair: Pair, rule: CompatibilityRule, source: Source): Judgement {
  return hasStableAbi(pair.i)
    ? verdict('supported', rule, `${hostName(pair)} runs images of ${imageName(pair)}.`, source)
    : verdict(
        'conditional',
        rule,
        `The runtimes accept ${imageName(pair)} on ${hostName(pair)}, a pair that Microsoft does not document.`,
        'platforms',
      );
}

/** A host past the long-term release of its generation, and an image of the generation before that one. */
export function isPastStableAbi(pair: Pair): boolean {
  const generation = generationOf(pair.h);
  return generation !== null && pair.h > generation && pair.i < generation;
}

/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
export function runtimesDisagree(pair: Pair): Judgement {
  return verdict(
    'conditional',
    'R9d',
    `On ${hostName(pair)} runtimes disagree about ${imageName(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`,
    'platformsIssue',
  );
}

/** Without builds: the finding that gives this reason has named them before. */
function differentKernel(pair: Pair, rule: CompatibilityRule): Judgement {
  return verdict(
    'unsupported',
    rule,
    `Process isolation shares the host's kernel, and ${releaseName(pair.h, pair.host.client)} does not run ${releaseName(pair.i)} images.`,
    'matrix',
  );
}
