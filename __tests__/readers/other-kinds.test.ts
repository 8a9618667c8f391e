import { describe, expect, it, test } from '@jest/globals';
import { isOtherKind } from '../../src/readers/other-kinds/index.js';
import { windowsImagesIn } from '../../src/readers/other-kinds/read.js';
import { repository } from '../support/repository.js';

const imagesIn = (text: string): string[] =>
  windowsImagesIn(text).map(({ image, line }) => `${line} ${image}`);

test.each<[string, string[]]>([
  ['image = "contoso/web:ltsc2022"', ['1 contoso/web:ltsc2022']],
  ['\n\nimage("contoso/web:1.0-nanoserver-1809")', ['3 contoso/web:1.0-nanoserver-1809']],
  ['a registry.corp:5000/web:ltsc2019, b', ['1 registry.corp:5000/web:ltsc2019']],
  ['contoso/a:ltsc2022 contoso/a:ltsc2022\ncontoso/a:ltsc2022', ['1 contoso/a:ltsc2022']],
  ['mcr.microsoft.com/windows/servercore:$Tag', ['1 mcr.microsoft.com/windows/servercore:$Tag']],
  [
    '"mcr.microsoft.com/windows/nanoserver:${var.tag}"',
    ['1 mcr.microsoft.com/windows/nanoserver:${var.tag}'],
  ],
  [
    'mcr.microsoft.com/dotnet/framework/aspnet:%VER% x',
    ['1 mcr.microsoft.com/dotnet/framework/aspnet:%VER%'],
  ],
  // Without a tag, only what is run or pulled.
  ['docker run -d microsoft/mssql-server-windows', ['1 microsoft/mssql-server-windows']],
  ['image: mcr.microsoft.com/windows/servercore', ['1 mcr.microsoft.com/windows/servercore']],
  ['See mcr.microsoft.com/windows/servercore.', []],
  ['docker run nginx\nmcr.microsoft.com/windows/servercore', []],
  // Words of a text with a colon.
  ['windows:1 at 12:30, http://a/b:80, a:ltsc', []],
  ['contoso/web:1.0 and nginx:alpine', []],
  ['contoso/web:$TAG', []],
])('%j names %j', (text, images) => {
  expect(imagesIn(text)).toEqual(images);
});

it('lists a hundred images of a file at most', () => {
  const text = Array.from({ length: 300 }, (_, i) => `contoso/a${i}:ltsc2022`).join('\n');
  expect(windowsImagesIn(text)).toHaveLength(100);
});

test.each<[string, boolean]>([
  ['infra/main.tf', true],
  ['deploy.bicep', true],
  ['Jenkinsfile', true],
  ['ci/Jenkinsfile.windows', true],
  ['docs/README.md', true],
  ['build.ps1', true],
  ['Makefile', true],
  ['job.nomad', true],
  ['Dockerfile.j2', true],
  ['main.go', false],
  ['logo.png', false],
])('%s is of such a kind: %s', (path, expected) => {
  expect(isOtherKind(path)).toBe(expected);
});

describe('a run', () => {
  const files = {
    'wincompat.yml': 'targets: {a: {host: ltsc2022}}\n',
    'main.tf': 'image = "contoso/web:ltsc2019"\n',
    Jenkinsfile: 'docker.image("contoso/build:nanoserver-1809")\n',
    'README.md': 'Nothing here.\n',
  };

  it('says how many Windows images stand in them, and where', async () => {
    const { notes, findings } = await repository(files).check();
    expect(findings).toEqual([]);
    expect(notes).toContain(
      '2 Windows images are named in files of kinds that are not read, and not checked: Jenkinsfile:1 (contoso/build:nanoserver-1809) and main.tf:1 (contoso/web:ltsc2019).',
    );
  });

  it('does not count what is excluded', async () => {
    const config = `${files['wincompat.yml']}exclude: ["**/*.tf", Jenkinsfile]\n`;
    const { notes } = await repository({ ...files, 'wincompat.yml': config }).check();
    expect(notes.join()).not.toContain('kinds that are not read');
  });
});
