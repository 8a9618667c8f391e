// Compose files, and stack files of Docker Swarm.

import { isYaml } from '../../text/paths.js';
import type { Reader } from '../reader.js';

/** Whether Compose itself would pick the file up, or people would know it for one by its name. */
export function isNamedCompose(path: string): boolean {
  return /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][^/]*)?\.ya?ml$/i.test(path);
}

export const compose: Reader = {
  name: 'compose',
  claims: isYaml,
  mayBe: ({ path, text }) => isNamedCompose(path) || /^["']?services["']?[ \t]*:/m.test(text),
  load: async () => (await import('./read.js')).readCompose,
};
