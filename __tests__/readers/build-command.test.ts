import { describe, expect, it } from '@jest/globals';
import { buildCommands } from '../../src/readers/ci/build-command.js';
import { commandsOf } from '../../src/text/shell-words.js';

describe('words of a script', () => {
  it.each<[string, string[][]]>([
    ['docker build .', [['docker', 'build', '.']]],
    ['a && b || c; d | e & f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    ['a "b c" \'d e\' f"g h"i', [['a', 'b c', 'd e', 'fg hi']]],
    ['a \\\n  b', [['a', 'b']]],
    ['a `\r\n  b', [['a', 'b']]],
    ['a ^\n  b', [['a', 'b']]],
    ['a # note\nb', [['a'], ['b']]],
    ['a#b c', [['a#b', 'c']]],
    ['a C:\\web\\file', [['a', 'C:\\web\\file']]],
    ['a "never closed\nb', [['a', 'never closed\nb']]],
    ['', []],
    ['\n\n;;&&', []],
  ])('%j', (script, commands) => {
    expect(commandsOf(script)).toEqual(commands);
  });

  it('ends with scripts that nobody wrote', () => {
    const huge = ['\\\n'.repeat(200_000), '"'.repeat(200_001), 'a '.repeat(200_000), '&'.repeat(200_000)];
    for (const script of huge) expect(commandsOf(script).flat().length).toBeLessThanOrEqual(200_001);
  });
});

describe('builds of a script', () => {
  const nothing = { files: [], args: new Map(), target: null, platform: null, folder: '' };
  it.each<[string, object]>([
    ['docker build .', { kind: 'docker', context: '.' }],
    ['docker compose build web', { kind: 'compose', names: ['web'] }],
    ['docker compose build --build-arg A=1 --no-cache web api', { kind: 'compose', names: ['web', 'api'] }],
    ['docker compose up --build -d web', { kind: 'compose', names: ['web'] }],
    ['docker compose run --build web cmd /c dir', { kind: 'compose', names: ['web'] }],
    ['docker buildx bake', { kind: 'bake', names: [] }],
    [
      'docker buildx bake -f a.hcl --file=b.hcl --set *.platform=windows/amd64 --push web api',
      { kind: 'bake', files: ['a.hcl', 'b.hcl'], names: ['web', 'api'] },
    ],
    ['docker image build web', { kind: 'docker', context: 'web' }],
    ['docker buildx build --push -t a:1 web', { kind: 'docker', context: 'web' }],
    ['& "C:\\Program Files\\Docker\\docker.exe" build .', { kind: 'docker', context: '.' }],
    [
      'docker build -f a/Dockerfile --file=b/Dockerfile .',
      { files: ['a/Dockerfile', 'b/Dockerfile'], context: '.' },
    ],
    [
      'docker build --target tools --platform=windows/amd64 .',
      { target: 'tools', platform: 'windows/amd64' },
    ],
    ['docker build --build-arg A=b=c --build-arg B .', { args: new Map([['A', 'b=c']]) }],
    ['cd web\ndocker build .', { folder: 'web/', context: '.' }],
    ['Set-Location -Path web; docker build .', { folder: 'web/' }],
    ['cd $env:HOME\ndocker build .', { folder: null }],
    ['docker compose build', { kind: 'compose' }],
    ['docker-compose -f a.yml -p x up -d --build', { kind: 'compose', files: ['a.yml'] }],
  ])('%s', (script, expected) => {
    expect(buildCommands(script)).toEqual([expect.objectContaining({ ...nothing, ...expected })]);
  });

  it.each([
    'docker run build',
    'docker compose up -d',
    'docker pull x',
    'echo "docker build"',
    'dockerize build .',
  ])('%s builds nothing', (script) => {
    expect(buildCommands(script).filter(({ kind }) => kind !== 'run')).toEqual([]);
  });
});

describe('containers that a script runs', () => {
  it.each<[string, string | null, string | null]>([
    ['docker run --rm contoso/app:1 cmd /c ver', 'contoso/app:1', null],
    ['docker run -it -v "${PWD}:C:\\src" -e A=b contoso/app:1', 'contoso/app:1', null],
    ['docker run --isolation=hyperv contoso/app:1', 'contoso/app:1', 'hyperv'],
    ['docker run --isolation process --name x contoso/app:1', 'contoso/app:1', 'process'],
    ['docker run -d --network=n -p 80:80 contoso/app:1', 'contoso/app:1', null],
    ['docker container run contoso/app:1', 'contoso/app:1', null],
    ['docker create --memory 2g contoso/app:1', 'contoso/app:1', null],
    ['docker pull -q contoso/app:1', 'contoso/app:1', null],
    ['docker image pull contoso/app:1', 'contoso/app:1', null],
    ['docker run --rm', null, null],
    ['docker ps', null, null],
    ['docker exec x run', null, null],
  ])('%s', (script, image, isolation) => {
    const run = buildCommands(script).find(({ kind }) => kind === 'run');
    expect([run?.image ?? null, run?.isolation ?? null]).toEqual([image, isolation]);
  });
});
