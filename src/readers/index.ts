import { bake } from './bake/index.js';
import { azurePipelines, githubWorkflow, gitlabCi } from './ci/index.js';
import { compose } from './compose/index.js';
import { devcontainer } from './devcontainer/index.js';
import { dockerfile, isDockerfile } from './dockerfile/index.js';
import { ecs } from './ecs/index.js';
import { helm, helmReleases, helmValues } from './helm/index.js';
import { kubernetes } from './kubernetes/index.js';
import { kustomize } from './kustomize/index.js';
import type { Reader } from './reader.js';

/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
export const readers: readonly Reader[] = [
  dockerfile,
  bake,
  githubWorkflow,
  gitlabCi,
  azurePipelines,
  devcontainer,
  kustomize,
  helm,
  helmValues,
  helmReleases,
  ecs,
  compose,
  kubernetes,
];

/** Every format but the Dockerfile has one of these endings: most files of a repository are ruled out by one look. */
const ENDINGS = /\.(?:ya?ml|json|hcl|template)$/i;

/** Whether any reader is interested in a file of this path. */
export function isClaimed(path: string): boolean {
  return (ENDINGS.test(path) || isDockerfile(path)) && readers.some((reader) => reader.claims(path));
}
