import type { Config } from '../config/config.js';
import type { JudgedImage } from '../model/judged-image.js';
import { namesItsHost, orchestratorNamed, orchestratorOn } from '../orchestrators/index.js';
import { listed } from '../text/phrases.js';
import { clientWithBuild, isUnlisted, releaseName } from '../windows/releases.js';
import { catalogueDate } from '../windows/revisions.js';
import { formatVersion } from '../windows/version.js';
import type { Setup } from './setup.js';
import type { Accepted } from './suppress.js';

/** Notes on Windows images and on what they are held against. */
export function notesOnImagesAndHosts(
  uses: readonly JudgedImage[],
  accepted: Accepted,
  setup: Setup,
): string[] {
  const { config } = setup;
  const onTargets =
    config.targets.length === 0
      ? []
      : [...notesOnKinds(config), ...notesOnServices(uses, config), ...notesOnSwarm(uses)];
  return [
    ...notesOnUnknownVersions(uses, accepted),
    ...onTargets,
    ...notesOnLargerRunners(uses),
    ...notesOnAge(uses, setup),
  ];
}

/** Where a build alone is declared which a server and a client share, it is said what it is taken for. */
function notesOnKinds({ targets }: Config): string[] {
  return targets.flatMap(({ name, version, takenForServer }) => {
    if (takenForServer && isUnlisted(version.build))
      return [
        `Target ${name}: build ${version.build} is later than the releases that are known, and is assumed to be a server. Declare 'client: false' or 'client: true'.`,
      ];
    const client = takenForServer ? clientWithBuild(version.build) : undefined;
    return client === undefined
      ? []
      : [
          `Target ${name}: ${formatVersion(version)} is ${releaseName(version.build)} or ${client.name}, and is assumed to be the server. Declare 'client: false' or 'client: true'.`,
        ];
  });
}

/** Windows services of compose files where no declared target runs services: they are not checked, and no finding says so. */
function notesOnServices(judged: readonly JudgedImage[], { targets }: Config): string[] {
  const services = new Set(
    judged
      .filter(({ use }) => use.os === 'windows')
      .flatMap(({ runs }) => runs)
      .filter(
        ({ saidBy, workload }) =>
          saidBy.kind === 'service' &&
          !targets.some((target) => orchestratorOn(target, workload).runs(workload)),
      )
      .map(({ name, location }) => `${name} (${location.path}:${location.line})`),
  );
  if (services.size === 0) return [];
  return [`Not checked, since no declared target runs services of compose files: ${listed([...services])}.`];
}

/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
function notesOnSwarm(judged: readonly JudgedImage[]): string[] {
  const services = new Set(
    judged.flatMap(({ byRun }) =>
      byRun
        .filter(({ run }) => run.saidBy.kind === 'service' && !run.saidBy.namesImage)
        .filter(({ outcomes }) =>
          outcomes.some(
            ({ target }) => target.platform !== null && !orchestratorNamed(target.platform).buildsImages,
          ),
        )
        .map(({ run }) => `${run.name} (${run.location.path}:${run.location.line})`),
    ),
  );
  if (services.size === 0) return [];
  const more = services.size > 5 ? ` and ${services.size - 5} more` : '';
  return [
    `Swarm ignores 'build' and needs an image, which ${[...services].slice(0, 5).join(', ')}${more} does not name.`,
  ];
}

/** Larger runners have names of their organisation's choice: what was taken for the image's is said. */
function notesOnLargerRunners(judged: readonly JudgedImage[]): string[] {
  const runners = new Map<string, string>();
  for (const { builds } of judged) {
    for (const { host } of builds) {
      const { name, location, runner } = host;
      if (runner?.byPrefix !== undefined && !runners.has(name))
        runners.set(name, `${name} (${location.path}:${location.line}) the image of ${runner.byPrefix}`);
    }
  }
  if (runners.size === 0) return [];
  return [
    `Larger runners are assumed to have the image that their name begins with: ${listed([...runners.values()])}. Declare one under 'build-hosts' by its name if it has another.`,
  ];
}

/** Days after which the catalogue lacks updates and perhaps releases. */
const MAX_AGE = 120;

function notesOnAge(uses: readonly JudgedImage[], { options: { today } }: Setup): string[] {
  const days = Math.round((Date.parse(today) - Date.parse(catalogueDate)) / 86_400_000);
  if (days <= MAX_AGE || !uses.some(({ use }) => use.os === 'windows')) return [];
  return [
    `This version of wincompat knows Windows releases and updates as of ${catalogueDate}, ${days} days before the check. Update it for newer ones.`,
  ];
}

/** An image that is compared with the host that its file names. */
export function namesHost({ runs }: JudgedImage): boolean {
  return runs.some(({ workload }) => namesItsHost(workload));
}

function isVersionKnown({ use: { versions, reading } }: JudgedImage): boolean {
  return versions.length + (reading?.entries.length ?? 0) > 0;
}

/** Windows images that could not be compared with a target, where no finding at their place says so. */
function notesOnUnknownVersions(uses: readonly JudgedImage[], { findings }: Accepted): string[] {
  const reported = new Set(findings.map(({ path, line }) => `${path}:${line}`));
  const unknown = new Set(
    uses
      .filter(
        (judged) =>
          judged.use.os === 'windows' &&
          (judged.outcomes.some(({ verdict }) => verdict === 'unknown') ||
            (namesHost(judged) && !isVersionKnown(judged))),
      )
      .map(({ use }) => ({
        image: use.reference ?? use.raw,
        place: `${use.location.path}:${use.location.line}`,
      }))
      .filter(({ place }) => !reported.has(place))
      .map(({ image, place }) => `${image} (${place})`),
  );
  if (unknown.size === 0) return [];
  return [
    `Not checked, since the OS version of the image is unknown: ${listed([...unknown])}. Ask its registry (--lookup auto, registries.allow), or use a tag that names the Windows release.`,
  ];
}
