// Development containers.

import type { Reader } from '../reader.js';

export function isDevcontainer(path: string): boolean {
  return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}

export const devcontainer: Reader = {
  name: 'devcontainer',
  claims: isDevcontainer,
  load: async () => (await import('./read.js')).readDevcontainer,
};
