// Output that cannot be written: the exit code says so, and nothing crashes or hangs. The committed bundle is run.

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

// Each test starts processes, on a machine that may do other work, too.
jest.setTimeout(120_000);

const BUNDLE = resolve('dist/cli/index.js');
const FULL = '/dev/full';
const onLinux = existsSync(FULL) ? describe : describe.skip;
const FORMATS = ['tty', 'json', 'html', 'junit'];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-output-'));
  const targets = (host: string): string => `targets: {a: {host: ${host}, platform: kubernetes}}\n`;
  writeFileSync(join(root, 'wincompat.yml'), targets('ltsc2022'));
  writeFileSync(join(root, 'fits.yml'), targets('ltsc2019'));
  // More than a pipe holds, in every format.
  const pods = Array.from(
    { length: 1_500 },
    (_, i) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: p${i}}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers: [{name: c, image: "mcr.microsoft.com/windows/servercore:ltsc2019"}]\n`,
  );
  writeFileSync(join(root, 'pods.yaml'), pods.join('---\n'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FAILS = ['check', '.', '--lookup', 'never'];
const FITS = [...FAILS, '--config', 'fits.yml'];

function start(args: readonly string[], stdio: SpawnOptions['stdio']): ChildProcess {
  return spawn(process.execPath, [BUNDLE, ...args], { cwd: root, stdio });
}

function ended(child: ChildProcess): Promise<{ status: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (part) => (stderr += part));
  return new Promise((done) => child.on('close', (status) => done({ status, stderr })));
}

/** Runs with one stream on a device that is always full. */
async function runFull(args: readonly string[], stream: 'stdout' | 'stderr') {
  const full = openSync(FULL, 'w');
  try {
    return await ended(
      start(args, stream === 'stdout' ? ['ignore', full, 'pipe'] : ['ignore', 'ignore', full]),
    );
  } finally {
    closeSync(full);
  }
}

onLinux('a full disk', () => {
  it.each(FORMATS)('is reported where standard output is %s', async (format) => {
    const { status, stderr } = await runFull([...FITS, '--format', format], 'stdout');
    expect(status).toBe(2);
    expect(stderr).toContain('standard output could not be written (ENOSPC)');
    expect(stderr).not.toMatch(/bug in wincompat|\n\s+at /);
  });

  it.each([['--help'], ['--version'], ['rules'], ['image', 'x', '--lookup', 'never']])(
    'is reported by %s',
    async (...args) => {
      const { status, stderr } = await runFull(args, 'stdout');
      expect(status).toBe(2);
      expect(stderr).toContain('(ENOSPC)');
    },
  );

  it('is reported where it is --output', async () => {
    const { status, stderr } = await ended(
      start([...FITS, '--format', 'json', '--output', FULL], ['ignore', 'ignore', 'pipe']),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('--output: /dev/full could not be written (ENOSPC)');
  });

  it('makes a run fail that has problems to say on standard error', async () => {
    // A configuration that is not read is a note.
    writeFileSync(join(root, '.wincompat.yml'), 'targets: {b: {host: ltsc2019}}\n');
    try {
      const args = ['check', '.', '--lookup', 'never', '--format', 'json', '--fail-on', 'never'];
      expect((await ended(start(args, ['ignore', 'ignore', 'pipe']))).stderr).toContain('.wincompat.yml');
      expect((await runFull(args, 'stderr')).status).toBe(2);
    } finally {
      rmSync(join(root, '.wincompat.yml'));
    }
  });
});

describe('a reader that stops reading', () => {
  /** Reads a first part, and closes the pipe. */
  async function readSome(args: readonly string[]) {
    const child = start(args, ['ignore', 'pipe', 'pipe']);
    child.stdout?.once('data', () => child.stdout?.destroy());
    return ended(child);
  }

  it.each(FORMATS)('gets the outcome of the check as %s', async (format) => {
    expect(await readSome([...FAILS, '--format', format])).toMatchObject({ status: 1 });
    const fits = await readSome([...FITS, '--format', format]);
    expect(fits.status).toBe(0);
    expect(fits.stderr).not.toMatch(/EPIPE|bug in wincompat|\n\s+at /);
  });
});

describe('a pipe without a reader', () => {
  const closed = (args: readonly string[]) => {
    const child = start(args, ['ignore', 'pipe', 'pipe']);
    child.stdout?.destroy();
    return ended(child);
  };

  it('is no success', async () => {
    expect((await closed([...FITS, '--format', 'json'])).status).toBe(2);
    expect((await closed(['--version'])).status).toBe(2);
  });

  it('is no crash', async () => {
    const { status, stderr } = await closed([...FAILS, '--format', 'json']);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/bug in wincompat|\n\s+at /);
  });

  it('takes nothing from the outcome where it is standard error', async () => {
    for (const [args, expected] of [
      [[...FAILS, '--format', 'json'], 1],
      [[...FITS, '--format', 'json'], 0],
      [['check', '--format', 'none'], 2],
    ] as const) {
      const child = start(args, ['ignore', 'pipe', 'pipe']);
      child.stderr?.destroy();
      child.stdout?.resume();
      expect((await ended(child)).status).toBe(expected);
    }
  });
});

it('a file that --output names has all of it', async () => {
  const args = [...FAILS, '--format', 'json', '--output', 'out.json'];
  expect((await ended(start(args, ['ignore', 'ignore', 'pipe']))).status).toBe(1);
  const { images, findings } = JSON.parse(readFileSync(join(root, 'out.json'), 'utf8'));
  expect([images.length, findings.length]).toEqual([1_500, 1_500]);
});
