// The names of releases as people and clouds write them: ltsc2022, windows-2022 (GitHub runners), WS2025,
// WINDOWS_SERVER_2022_CORE (ECS), WINDOWS_CORE_2019_x86_64 (EKS), OS_VERSION_LTSC2019 (GKE), Windows2022 (AKS),
// Windows 11 24H2, 20H2.

import { own } from './own.js';
import { type Release, releases } from './releases.js';

/** Words that do not tell one release from another. */
const NOISE = new Set(
  [
    'microsoft os version edition image runs on ltsc sac core full servercore nanoserver datacenter standard azure',
    'pro professional enterprise education home iot',
  ].flatMap((line) => line.split(' ')),
);

/** What the words before the version say: which releases they may name, and whether those are clients. */
const PRODUCTS: Record<string, { client: boolean | null; prefix: string }> = {
  '': { client: null, prefix: '' },
  win: { client: null, prefix: '' },
  windows: { client: null, prefix: '' },
  server: { client: false, prefix: 'Windows Server' },
  ws: { client: false, prefix: 'Windows Server' },
  winserver: { client: false, prefix: 'Windows Server' },
  windowsserver: { client: false, prefix: 'Windows Server' },
  'win server': { client: false, prefix: 'Windows Server' },
  'windows server': { client: false, prefix: 'Windows Server' },
  'win 10': { client: true, prefix: 'Windows 10' },
  'windows 10': { client: true, prefix: 'Windows 10' },
  'win 11': { client: true, prefix: 'Windows 11' },
  'windows 11': { client: true, prefix: 'Windows 11' },
};

const MAX_LENGTH = 100;

/** What a name stands for: one candidate where it is clear, several where Windows uses it more than once. */
export interface NamedRelease {
  candidates: Release[];
  /** Null where the name alone does not tell. */
  client: boolean | null;
}

/**
 * Reads a release's name.
 * @returns null where it names nothing that is known
 */
export function namedRelease(text: string): NamedRelease | null {
  if (text.length > MAX_LENGTH) return null;
  const words = wordsOf(text);
  // `Windows 11` without a version is every one of them.
  const whole = productOf(words.join(' '));
  if (whole?.client === true) return { candidates: startingWith(whole.prefix), client: true };
  const last = words.at(-1);
  const before = words.slice(0, -1).join(' ');
  const product = productOf(before);
  if (last === undefined || product === undefined) return null;
  const longTerm = releases.find((r) => r.name === `Windows Server ${last}`);
  if (longTerm !== undefined) {
    if (product.client === true) return null;
    // A year after `windows` is a server's; alone, or as the tag ltsc2019, it stands for the build that a client shares.
    return { candidates: [longTerm], client: before === '' ? null : false };
  }
  const named = startingWith(product.prefix).filter((r) => r.ids.some((id) => id.toLowerCase() === last));
  // The tags of base images, 1809 or 20H2, are known as such: they name a build, even where a client shares it.
  const tagged = named.filter((r) => r.tags.some((tag) => tag.toLowerCase() === last));
  const candidates = tagged.length > 0 ? tagged : named;
  return candidates.length === 0 ? null : { candidates, client: product.client };
}

function productOf(words: string): (typeof PRODUCTS)[string] | undefined {
  return own(PRODUCTS, words);
}

function startingWith(prefix: string): Release[] {
  return releases.filter((r) => r.name.startsWith(prefix));
}

/** `WS2025` and `Windows2022` are two words each; `24H2` is one. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/_x86_64$|-vs\d{4}$/, '')
    .replace(/([a-z])(?=\d\d)/g, '$1 ')
    .split(/[\s_,-]/)
    .filter((word) => word !== '' && !NOISE.has(word));
}
