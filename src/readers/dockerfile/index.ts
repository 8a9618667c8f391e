// Dockerfiles and Containerfiles.

import type { Reader } from '../reader.js';

const DOCKERFILE = /^(?:dockerfile|containerfile)(?:$|[._-])|[._-](?:dockerfile|containerfile)$/i;
/** Notes, tests and templates about Dockerfiles are not Dockerfiles. */
const ABOUT_DOCKERFILES =
  /\.(?:md|txt|go|cs|js|ts|json|ya?ml|py|rb|sh|ps1|html|tmpl|template|j2|erb|dockerignore|jinja|tpl|orig|bak|swp)$/i;

export function isDockerfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return DOCKERFILE.test(name) && !ABOUT_DOCKERFILES.test(name);
}

export const dockerfile: Reader = {
  name: 'dockerfile',
  claims: isDockerfile,
  // A file without a FROM is a part that a template engine puts into others.
  mayBe: ({ text }) => /^[ \t]*FROM[ \t]/im.test(text),
  load: async () => (await import('./read.js')).readDockerfile,
};
