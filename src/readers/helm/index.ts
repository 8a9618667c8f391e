// Helm charts: their templates, and the values that name images by themselves.

import type { Reader } from '../reader.js';

export function isHelmTemplate(path: string): boolean {
  return /(?:^|\/)templates\/.+\.ya?ml$/i.test(path);
}

export function isHelmValues(path: string): boolean {
  return /(?:^|\/)values[^/]*\.ya?ml$/i.test(path);
}

export const helm: Reader = {
  name: 'helm',
  claims: isHelmTemplate,
  load: async () => (await import('./read.js')).readHelm,
};

export const helmValues: Reader = {
  name: 'helm-values',
  claims: isHelmValues,
  load: async () => (await import('./read-values.js')).readHelmValues,
};
