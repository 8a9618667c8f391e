// Pipelines of GitHub Actions, GitLab CI and Azure Pipelines.

import type { Reader } from '../reader.js';

export function isGithubWorkflow(path: string): boolean {
  return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}

/** Files named in one workflow that are looked into. */
const MAX_CALLED = 50;

/** Workflows and actions of the repository that a workflow uses, by their paths. @param text of a workflow */
export function calledFrom(text: string): string[] {
  const named = [...text.matchAll(/\buses["']?[ \t]*:[ \t]*["']?\.\/([^\s"'#@]{1,200})/g)].slice(
    0,
    MAX_CALLED,
  );
  return named.flatMap(([, path = '']) =>
    isGithubWorkflow(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`],
  );
}

export function isGitlabCi(path: string): boolean {
  return /\.gitlab-ci\.ya?ml$/i.test(path);
}

export function isAzurePipelines(path: string): boolean {
  return /(?:^|\/)(?:\.?azure-pipelines[^/]*|\.(?:azure-)?pipelines\/.+)\.ya?ml$/i.test(path);
}

export const githubWorkflow: Reader = {
  name: 'github-workflow',
  claims: isGithubWorkflow,
  load: async () => (await import('./github-workflow.js')).readGithubWorkflow,
};

export const gitlabCi: Reader = {
  name: 'gitlab-ci',
  claims: isGitlabCi,
  load: async () => (await import('./gitlab-ci.js')).readGitlabCi,
};

export const azurePipelines: Reader = {
  name: 'azure-pipelines',
  claims: isAzurePipelines,
  load: async () => (await import('./azure-pipelines.js')).readAzurePipelines,
};
