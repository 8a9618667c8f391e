// What can be done where an image cannot start on targets: another tag, another isolation, another target.

import type { JudgedImage, Outcome } from '../../model/judged-image.js';
import type { Fix } from '../../report/report.js';
import { oncePer } from '../../text/once-per.js';
import { NO_ARCHITECTURE } from '../../windows/compatibility.js';
import { releaseName } from '../../windows/releases.js';
import { isSound, obstaclesAt } from '../../windows/remedies.js';
import { severity } from '../../windows/severity.js';
import { buildsNamedIn } from '../../windows/variant-names.js';
import { pinning } from './fixes.js';
import { conditionOf } from './pin-remedies.js';
import { pinAt, placeKey } from './pins.js';
import { listed } from './rule.js';
import { clientRemedies } from './targets.js';

/** A reference to pin instead, and the targets that it fits. */
interface PinForTargets {
  readonly reference: string;
  readonly targets: string[];
  readonly updateFirst: boolean;
}

/** Targets on which an image runs alike, by the first outcome on one of them. */
interface Alike {
  readonly place: Outcome;
  readonly targets: string[];
}

/**
 * @param failing the outcomes that fail, one for each target: the same list for images of the same outcomes
 * @returns the remedies, the best first, and the edit that makes the image start on all those targets, if there is one
 */
export function mismatchRemedies(
  judged: JudgedImage,
  failing: readonly Outcome[],
): { remedies: string[]; fix: Fix | null } {
  const pins = pinsOf(judged, failing);
  if (judged.variants !== undefined || isNamedForItsRelease(judged))
    return { remedies: variantsFor(failing, pins), fix: null };
  const fits = targetsThatFit(judged.outcomes, failing);
  const { hyperv, instead, clients } = withoutPins(failing);
  const remedies = [
    ...pins.map((pin) => pinRemedy(pin, failing.length)),
    ...hyperv,
    ...(fits.length > 0 ? [`Run it on ${listed(fits, 'or')}, which it fits`] : []),
  ];
  return {
    remedies: [...(remedies.length > 0 ? remedies : instead()), ...clients],
    fix: fixOf(judged, pins, failing.length),
  };
}

/** Whether the path of a Dockerfile, or its stage, names the release of its image: it is a variant, even if the only one. */
function isNamedForItsRelease({ use }: JudgedImage): boolean {
  const { kind, foundIn, location, versions } = use;
  if (kind !== 'dockerfile' || foundIn.kind !== 'stage') return false;
  const named = buildsNamedIn(`${location.path} ${foundIn.name ?? ''}`);
  return versions.some(({ build }) => named.includes(build));
}

/** Each variant is made for its own hosts: another base in it would take it from those. */
function variantsFor(failing: readonly Outcome[], pins: readonly PinForTargets[]): string[] {
  const targets = new Set(failing.map(({ target }) => target));
  const pinned = new Set(pins.flatMap((pin) => pin.targets));
  const others = [...targets].filter(({ name }) => !pinned.has(name));
  const releases = new Set(others.map(({ version, client }) => releaseName(version.build, client)));
  const { hyperv, clients } = withoutPins(failing);
  return [
    ...pins.map(
      ({ targets, reference }) =>
        `Add a variant for ${listed(targets)} that is based on ${reference}${conditionOf(reference)}`,
    ),
    ...[...releases].map((release) => `Add a variant for ${release}`),
    ...hyperv,
    ...clients,
  ];
}

/** The remedies that do not depend on the image's name. */
const withoutPins = oncePer((failing: readonly Outcome[]) => {
  const hyperv = failing.filter(hypervHelps).map(({ target }) => target.name);
  return {
    hyperv: hyperv.length > 0 ? [`Use Hyper-V isolation on ${listed(hyperv)}`] : [],
    instead: () => lastResort(failing),
    clients: clientRemedies(failing.map(({ target }) => target)),
  };
});

/** The same repository and flavour for each target's own release; a tag that serves several stands once. */
function pinsOf({ use }: JudgedImage, failing: readonly Outcome[]): PinForTargets[] {
  const { parsed, reference } = use;
  if (parsed === null) return [];
  const pins = { now: new Map<string, PinForTargets>(), updated: new Map<string, PinForTargets>() };
  for (const { place, targets } of kindsOfPlaces(failing)) {
    const pin = pinAt(parsed, place);
    if (pin === null || pin.reference === reference) continue;
    const alike = pin.updateFirst ? pins.updated : pins.now;
    const known = alike.get(pin.reference) ?? { ...pin, targets: [] };
    alike.set(pin.reference, known);
    for (const target of targets) known.targets.push(target);
  }
  return [...pins.now.values(), ...pins.updated.values()];
}

/** Hundreds of targets are few kinds of hosts. */
const kindsOfPlaces = oncePer((failing: readonly Outcome[]): Iterable<Alike> => {
  const kinds = new Map<string, Alike>();
  for (const place of failing) {
    const kind = placeKey(place);
    const alike = kinds.get(kind) ?? { place, targets: [] };
    kinds.set(kind, alike);
    alike.targets.push(place.target.name);
  }
  return [...kinds.values()];
});

function pinRemedy({ reference, targets, updateFirst }: PinForTargets, all: number): string {
  const where = targets.length === all ? '' : ` for ${listed(targets)}`;
  const action = updateFirst ? `Update ${listed(targets)}, and pin` : 'Pin';
  return `${action} ${reference}${where}${conditionOf(reference)}`;
}

/** Whether the target runs the image as it is under Hyper-V isolation. */
function hypervHelps({ target, isolation, version, host, rule }: Outcome): boolean {
  const isOffered = isolation !== 'hyperv' && target.isolation.includes('hyperv');
  if (rule === NO_ARCHITECTURE || !isOffered || version === null) return false;
  const image = { os: 'windows' as const, version, hostProcess: false, scratch: false };
  return isSound({ host, isolation: 'hyperv' }, image);
}

function targetsThatFit(outcomes: readonly Outcome[], failing: readonly Outcome[]): readonly string[] {
  const known = fitting.get(failing) ?? fittingBeside(outcomes, failing);
  fitting.set(failing, known);
  return known;
}

/** By the list of those that fail, which is made of one list of outcomes. */
const fitting = new WeakMap<readonly Outcome[], readonly string[]>();

function fittingBeside(outcomes: readonly Outcome[], failing: readonly Outcome[]): string[] {
  const fits = outcomes.filter((o) => severity(o.verdict) < severity('unknown') && o.breakages.length === 0);
  const fails = new Set(failing.map(({ target }) => target));
  const targets = [...new Set(fits.map(({ target }) => target))];
  return targets.filter((target) => !fails.has(target)).map(({ name }) => name);
}

function lastResort(failing: readonly Outcome[]): string[] {
  const threads = new Set(failing.flatMap((o) => obstaclesAt(o).map(({ thread }) => thread)));
  return threads.size > 0
    ? [
        `Run it on another host, or under Hyper-V isolation: the images that the compatibility rules allow there are known to fail (${listed([...threads])})`,
      ]
    : ['Rebuild it for the release of the host', 'Declare a target that it fits'];
}

/** A replacement that can be applied unchanged: one tag for all targets. */
function fixOf(judged: JudgedImage, [pin, ...others]: PinForTargets[], targets: number): Fix | null {
  if (pin === undefined || others.length > 0 || pin.updateFirst || pin.targets.length < targets) return null;
  return pinning(judged, pin.reference);
}
