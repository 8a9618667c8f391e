// Kubernetes objects.

import { isYaml } from '../../text/paths.js';
import type { Reader } from '../reader.js';

export function isYamlOrJson(path: string): boolean {
  return isYaml(path) || /\.json$/i.test(path);
}

export const kubernetes: Reader = {
  name: 'kubernetes',
  claims: isYamlOrJson,
  mayBe: ({ text }) => text.includes('apiVersion') && text.includes('kind'),
  load: async () => (await import('./read.js')).readKubernetes,
};
