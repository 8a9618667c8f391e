// A registry mirror may lack the builds of a tool for other platforms. npm then leaves them out of the lock file,
// and `npm ci` refuses that lock. This adds them; npm passes over what is not for its platform.
// Run it after `npm install` wherever `npm ci` says "Missing: ... from lock file".
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'openbsd',
  'sunos',
  'aix',
  'win32',
  'wasi',
];
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'wasm32',
  'mips64el',
];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const words = name.slice(name.lastIndexOf('/') + 1).split('-');
    const os = SYSTEMS.find((system) => words.includes(system));
    const cpu = PROCESSORS.find((processor) => words.includes(processor));
    if (lock.packages[place] !== undefined || os === undefined || cpu === undefined) continue;
    const libc = words.includes('musl')
      ? ['musl']
      : words.includes('gnu') && os === 'linux'
        ? ['glibc']
        : undefined;
    lock.packages[place] = {
      version: range.replace(/^[\^~]/, ''),
      cpu: [cpu],
      dev: true,
      ...(libc && { libc }),
      optional: true,
      os: [os],
    };
  }
}
const [root = '', ...others] = Object.keys(lock.packages).sort();
lock.packages = Object.fromEntries([root, ...others].map((place) => [place, lock.packages[place]]));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
