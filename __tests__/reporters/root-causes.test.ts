import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { github } from '../../src/reporters/github.js';
import { markdown } from '../../src/reporters/markdown.js';
import { type RootCause, rootCauses } from '../../src/reporters/support/root-causes.js';
import { repository } from '../support/repository.js';
import { tty } from './as-text.js';
import { finding, report } from './helpers.js';

const at = (path: string, line = 1) => ({ path, line, column: 6, endLine: line, endColumn: 9 });
const shape = ({ path, line, findings }: RootCause): string => `${path}:${line} x${findings.length}`;

describe('rootCauses', () => {
  const behind = (path: string, cause: string) =>
    finding({ ...at(path), related: [{ ...at(cause), message: 'TAG is set here', cause: true }] });

  it('groups what one place decides, and puts the gravest and then the widest first', () => {
    const findings = [
      behind('a', '.env'),
      behind('b', '.env'),
      behind('c', '.env'),
      finding(at('d')),
      finding({ ...at('e'), level: 'warning' }),
      { ...behind('f', '.env'), level: 'warning' as const },
      { ...behind('g', '.env'), suppressed: { by: 'configuration', reason: 'known' } },
    ];
    expect(rootCauses(report({ findings })).map(shape)).toEqual(['.env:1 x3', 'd:1 x1', 'e:1 x1', 'f:1 x1']);
  });

  it('leaves alone what only stands at the same place', () => {
    const findings = [finding({ problem: 'one' }), finding({ problem: 'two' })];
    expect(rootCauses(report({ findings })).map(({ problem }) => problem)).toEqual(['one', 'two']);
  });

  it('follows bases to the place that decides the first of them, and survives circles', () => {
    const chain = [behind('web', 'base'), behind('api', 'base'), behind('base', '.env')];
    expect(rootCauses(report({ findings: chain })).map(shape)).toEqual(['.env:1 x3']);
    const circle = [behind('a', 'b'), behind('b', 'a')];
    expect(rootCauses(report({ findings: circle })).flatMap(({ findings }) => findings)).toHaveLength(2);
  });

  it('names the places, and keeps a fix only where it is the same for all', () => {
    const fix = { title: 'Pin ltsc2022', edits: [{ ...at('.env'), text: 'ltsc2022' }] };
    const alike = [
      { ...behind('a', '.env'), fix },
      { ...behind('b', '.env'), fix },
    ];
    const [cause] = rootCauses(report({ findings: alike }));
    expect(cause!.places.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(cause!.fix).toEqual(fix);
    const [mixed] = rootCauses(report({ findings: [alike[0]!, behind('b', '.env')] }));
    expect(mixed!.fix).toBeNull();
  });

  it('is quick with ten thousand findings', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => behind(`s${i}`, i % 2 === 0 ? '.env' : 'base'));
    expect(rootCauses(report({ findings: many })).map(shape)).toEqual(['.env:1 x5000', 'base:1 x5000']);
  });
});

describe('forty services behind one line', () => {
  const checked = (files: Record<string, string>): Promise<Report> =>
    repository({ 'wincompat.yml': 'targets: {win22: {host: ltsc2022}}', ...files }).check({
      today: '2026-11-24',
    });
  const forty = (text: (i: number) => string): string =>
    Array.from({ length: 40 }, (_, i) => text(i)).join('');

  it('a variable of .env that carries the tag, not the one that carries the registry', async () => {
    const result = await checked({
      'docker-compose.yml': `services:\n${forty((i) => `  s${i}:\n    image: \${REGISTRY}/s${i}:\${TAG}\n`)}`,
      '.env': 'REGISTRY=contoso.azurecr.io\nTAG=4.8-windowsservercore-ltsc2019\n',
    });
    expect(rootCauses(result).map(shape)).toEqual(['.env:2 x40']);
    const commands = github(result).trimEnd().split('\n');
    expect(commands).toHaveLength(2);
    expect(commands[1]).toBe('40 image references: 40 Windows, 0 Linux, 0 unknown, 0 skipped');
    expect(commands[0]).toMatch(
      /^::error file=\.env,line=2,.*title=.* cannot start on win22%2C in 40 places/,
    );
    expect(commands[0]).toContain(
      'This line decides 40 findings in 1 file: docker-compose.yml:3, docker-compose.yml:5,',
    );
    expect(commands[0]).toContain('and 30 more.');
    const text = tty(result, { columns: 80, color: false });
    expect(text.match(/Fix:/g)).toHaveLength(1);
    expect(text).toContain('and 30 more places');
    expect(markdown(result).match(/Fix:/g)).toHaveLength(1);
  });

  it('an ARG', async () => {
    const result = await checked({
      Dockerfile: `ARG WINDOWS=ltsc2019\n${forty((i) => `FROM contoso/app${i}:1-\${WINDOWS} AS s${i}\n`)}`,
      'docker-compose.yml': `services:\n${forty((i) => `  s${i}: {build: {context: ., target: s${i}}}\n`)}`,
    });
    expect(rootCauses(result).map(shape)).toEqual(['Dockerfile:1 x40']);
  });

  it('an anchor', async () => {
    const result = await checked({
      'docker-compose.yml': `x-base: &base\n  image: contoso/app:1-nanoserver-ltsc2019\nservices:\n${forty((i) => `  s${i}: {<<: *base}\n`)}`,
    });
    expect(rootCauses(result).map(shape)).toEqual(['docker-compose.yml:2 x1']);
  });

  it('a base Dockerfile, and the ARG in it', async () => {
    const services = forty((i) => `  s${i}: {build: ./s${i}}\n`);
    const dockerfiles = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`s${i}/Dockerfile`, 'FROM contoso/base:dev\n']),
    );
    const result = await checked({
      ...dockerfiles,
      'base/Dockerfile': 'ARG WINDOWS=ltsc2019\nFROM mcr.microsoft.com/windows/servercore:${WINDOWS}\n',
      'docker-compose.yml': `services:\n  base: {build: ./base, image: "contoso/base:dev"}\n${services}`,
    });
    expect(rootCauses(result).map(shape)).toEqual(['base/Dockerfile:1 x41']);
    // What the Dockerfile says of itself is what is reported.
    expect(rootCauses(result)[0]!.remedies[0]).toBe('Pin mcr.microsoft.com/windows/servercore:ltsc2022');
  });
});
