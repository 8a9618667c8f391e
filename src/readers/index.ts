import {
  isAzurePipelines,
  isBake,
  isDevcontainer,
  isDockerfile,
  isGithubWorkflow,
  isGitlabCi,
  isHelmTemplate,
  isHelmValues,
  isKustomization,
  isYaml,
  isYamlOrJson,
} from './file-names.js';
import type { Reader } from './reader.js';

/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
export const readers: readonly Reader[] = [
  {
    name: 'dockerfile',
    claims: isDockerfile,
    load: async () => (await import('./dockerfile.js')).readDockerfile,
  },
  { name: 'bake', claims: isBake, load: async () => (await import('./bake.js')).readBake },
  {
    name: 'github-workflow',
    claims: isGithubWorkflow,
    load: async () => (await import('./github-workflow.js')).readGithubWorkflow,
  },
  { name: 'gitlab-ci', claims: isGitlabCi, load: async () => (await import('./gitlab-ci.js')).readGitlabCi },
  {
    name: 'azure-pipelines',
    claims: isAzurePipelines,
    load: async () => (await import('./azure-pipelines.js')).readAzurePipelines,
  },
  {
    name: 'devcontainer',
    claims: isDevcontainer,
    load: async () => (await import('./devcontainer.js')).readDevcontainer,
  },
  {
    name: 'kustomize',
    claims: isKustomization,
    load: async () => (await import('./kustomize.js')).readKustomize,
  },
  { name: 'helm', claims: isHelmTemplate, load: async () => (await import('./helm.js')).readHelm },
  {
    name: 'helm-values',
    claims: isHelmValues,
    load: async () => (await import('./helm-values.js')).readHelmValues,
  },
  { name: 'compose', claims: isYaml, load: async () => (await import('./compose.js')).readCompose },
  {
    name: 'kubernetes',
    claims: isYamlOrJson,
    load: async () => (await import('./kubernetes.js')).readKubernetes,
  },
];

/** Every format but the Dockerfile has one of these endings: most files of a repository are ruled out by one look. */
const ENDINGS = /\.(?:ya?ml|json|hcl)$/i;

/** Whether any reader is interested in a file of this path. */
export function isClaimed(path: string): boolean {
  return (ENDINGS.test(path) || isDockerfile(path)) && readers.some((reader) => reader.claims(path));
}
