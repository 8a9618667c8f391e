import type { Config } from '../config/config.js';
import type { JudgedUse } from '../model/judged-use.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import { clientWithBuild, releaseName } from '../windows/releases.js';
import { formatVersion } from '../windows/version.js';

/** Where a build alone is declared which a server and a client share, it is said what it is taken for. */
export function notesOnKinds({ targets }: Config): string[] {
  return targets.flatMap(({ name, version, takenForServer }) => {
    const client = takenForServer ? clientWithBuild(version.build) : undefined;
    return client === undefined
      ? []
      : [
          `Target ${name}: ${formatVersion(version)} is ${releaseName(version.build)} or ${client.name}, and is assumed to be the server. Declare 'client: false' or 'client: true'.`,
        ];
  });
}

/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
export function notesOnSwarm(judged: readonly JudgedUse[]): string[] {
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
