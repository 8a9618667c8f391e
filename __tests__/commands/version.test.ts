import { spawnSync } from 'node:child_process';
import { describe, expect, it, test } from '@jest/globals';
import { VERSION } from '../../src/version.js';
import { catalogueDate, newestRevision } from '../../src/windows/revisions.js';
import { repository } from '../support/repository.js';

function version(...flags: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', 'version', ...flags], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('wincompat version', () => {
  it('is the version alone', () => {
    expect(version()).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it.each(['-v', '--verbose'])('%s has the date of the catalogue and the newest revisions', (flag) => {
    const { status, stdout } = version(flag);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([VERSION, `catalogue of ${catalogueDate}`]);
    expect(stdout).toContain(`  Windows Server 2022: 10.0.20348.${newestRevision(20348)} of 20`);
  });
});

const DAY = 86_400_000;
const after = (days: number): string =>
  new Date(Date.parse(catalogueDate) + days * DAY).toISOString().slice(0, 10);
const NOTE = `knows Windows releases and updates as of ${catalogueDate}`;

test.each<[number, string, boolean]>([
  [120, 'contoso/a:ltsc2022', false],
  [121, 'contoso/a:ltsc2022', true],
  // Its age matters to Windows images alone.
  [121, 'nginx:1', false],
])('%d days after its date, a check of %s says how old the catalogue is: %s', async (days, image, isSaid) => {
  const { notes } = await repository({
    'wincompat.yml': 'targets: {a: {host: ltsc2022}}\n',
    Dockerfile: `FROM ${image}\n`,
  }).check({ today: after(days) });
  expect(notes.join().includes(NOTE)).toBe(isSaid);
});
