// Kustomizations.

import type { Reader } from '../reader.js';

export function isKustomization(path: string): boolean {
  return /(?:^|\/)kustomization\.ya?ml$/i.test(path);
}

export const kustomize: Reader = {
  name: 'kustomize',
  claims: isKustomization,
  load: async () => (await import('./read.js')).readKustomize,
};
