// A Dockerfile as it is written; what it means depends on the build.

import type { Dialect } from '../text/expand.js';
import type { Location } from '../text/location.js';
import type { Sign } from './image-use.js';

/** A piece of a Dockerfile, unexpanded. */
export interface DockerfileText {
  readonly raw: string;
  readonly location: Location;
}

export interface DockerfileArg {
  readonly name: string;
  /** Null for an argument without a default. */
  readonly value: DockerfileText | null;
}

export interface Stage {
  /** Lower case, since stage names are compared so; variables unexpanded. */
  readonly name: string | null;
  readonly image: DockerfileText;
  /** The value of `--platform`, unexpanded. */
  readonly platform: string | null;
  /** Images that files are taken from: `COPY --from`, `RUN --mount=from=`. */
  readonly sources: readonly DockerfileText[];
  /** The first instruction that shows the operating system. */
  readonly sign: Sign | null;
  /** Whether building it starts a container. */
  readonly hasRun: boolean;
}

export interface Dockerfile {
  readonly path: string;
  readonly dialect: Dialect;
  /** The arguments declared before the first FROM: only they are visible to FROM. */
  readonly globalArgs: readonly DockerfileArg[];
  readonly stages: readonly Stage[];
}
