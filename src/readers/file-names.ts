// Which files may be of which format, by their names alone.

const DOCKERFILE = /^(?:dockerfile|containerfile)(?:$|[._-])|[._-](?:dockerfile|containerfile)$/i;
/** Notes, tests and templates about Dockerfiles are not Dockerfiles. */
const ABOUT_DOCKERFILES =
  /\.(?:md|txt|go|cs|js|ts|json|ya?ml|py|rb|sh|ps1|html|tmpl|template|j2|erb|dockerignore|jinja|tpl|orig|bak|swp)$/i;

export function isDockerfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return DOCKERFILE.test(name) && !ABOUT_DOCKERFILES.test(name);
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

export function isYamlOrJson(path: string): boolean {
  return isYaml(path) || /\.json$/i.test(path);
}

/** Whether Compose itself would pick the file up, or people would know it for one by its name. */
export function isNamedCompose(path: string): boolean {
  return /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][^/]*)?\.ya?ml$/i.test(path);
}

export function isGithubWorkflow(path: string): boolean {
  return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}

export function isGitlabCi(path: string): boolean {
  return /\.gitlab-ci\.ya?ml$/i.test(path);
}

export function isAzurePipelines(path: string): boolean {
  return /(?:^|\/)(?:\.?azure-pipelines[^/]*|\.(?:azure-)?pipelines\/.+)\.ya?ml$/i.test(path);
}

export function isDevcontainer(path: string): boolean {
  return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}

export function isHelmTemplate(path: string): boolean {
  return /(?:^|\/)templates\/.+\.ya?ml$/i.test(path);
}

export function isHelmValues(path: string): boolean {
  return /(?:^|\/)values[^/]*\.ya?ml$/i.test(path);
}

export function isBake(path: string): boolean {
  return /(?:^|\/)(?:docker-bake[^/]*|[^/]+\.bake)\.(?:json|hcl)$/i.test(path);
}

export function isKustomization(path: string): boolean {
  return /(?:^|\/)kustomization\.ya?ml$/i.test(path);
}
