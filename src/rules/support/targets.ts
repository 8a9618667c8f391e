// Declared targets in titles, sentences and remedies.

import type { DeclaredTarget } from '../../model/target.js';
import { clientWithBuild, isUnlisted, releaseName } from '../../windows/releases.js';

/** Longer names are not part of a title. */
const MAX_TITLE_NAME = 30;

/** Targets in a title: the name of the only one, else how many there are. */
export function inTitle(names: readonly string[]): string {
  const [name = ''] = names;
  if (names.length === 1 && name.length <= MAX_TITLE_NAME) return name;
  return `${names.length} target${names.length === 1 ? '' : 's'}`;
}

/** `aks (Windows Server 2022)`. */
export function hostNamed({ name, version, client }: DeclaredTarget): string {
  return `${name} (${releaseName(version.build, client)})`;
}

/** What to declare where targets are assumed to be servers, since a client has the same build and neither is declared. */
export function clientRemedies(targets: readonly DeclaredTarget[]): string[] {
  return [...new Set(targets)].flatMap(({ name, version, takenForServer }) => {
    if (takenForServer && isUnlisted(version.build))
      return [`Declare 'client: true' for ${name} if it is Windows 11: it is assumed to be a server`];
    const client = takenForServer ? clientWithBuild(version.build) : undefined;
    return client === undefined
      ? []
      : [
          `Declare 'client: true' for ${name} if it is ${client.name}: it is assumed to be ${releaseName(version.build)}`,
        ];
  });
}
