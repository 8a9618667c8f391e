// Files of docker buildx bake, in HCL and JSON.

import type { Reader } from '../reader.js';

export function isBake(path: string): boolean {
  return /(?:^|\/)(?:docker-bake[^/]*|[^/]+\.bake)\.(?:json|hcl)$/i.test(path);
}

export const bake: Reader = {
  name: 'bake',
  claims: isBake,
  load: async () => (await import('./read.js')).readBake,
};
