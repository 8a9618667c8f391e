import { describe, expect, test } from '@jest/globals';
import { linuxSignIn, windowsProgramIn, windowsSignIn } from '../../src/windows/signs.js';

describe('signs of Windows', () => {
  test.each([
    ['["powershell", "-Command"]', 'powershell'],
    ['["powershell.exe"]', 'powershell.exe'],
    ['["pwsh.exe", "-File", "x.ps1"]', 'pwsh.exe'],
    ['["cmd", "/S", "/C"]', 'cmd'],
    ['cmd /c ver', 'cmd'],
    ['cmd', 'cmd'],
    ['cmd.exe', 'cmd.exe'],
    ['Install-WindowsFeature Web-Server', 'Install-WindowsFeature'],
    ['dism /online /enable-feature', 'dism /online'],
    ['C:\\data', 'C:\\data'],
    ['app.exe C:/app', 'C:/app'],
    ['"C:\\\\app.exe"', 'C:\\\\app.exe'],
    ['\\\\.\\pipe\\docker_engine', '\\\\.\\pipe\\'],
    ['//./pipe/docker_engine', '//./pipe/'],
    ['ContainerAdministrator', 'ContainerAdministrator'],
    ['ContainerUser', 'ContainerUser'],
  ])('%s', (text, sign) => {
    expect(windowsSignIn(text)).toBe(sign);
  });

  test.each([
    'pwsh -Command Get-Date',
    'curl https://example.com/a',
    './c:/data',
    '/mnt/c:/data',
    'run my-cmd --x',
    '/usr/bin/cmd-tool',
    'dotnet app.dll',
    '["/bin/sh", "-c", "a"]',
    'http://a',
    'file:///etc',
  ])('not %s', (text) => {
    expect(windowsSignIn(text)).toBeNull();
  });
});

describe('entry points', () => {
  test.each([
    ['["app.exe"]', 'app.exe'],
    ['[ "bin\\Contoso.Web.exe", "--urls", "http://+:80" ]', 'bin\\Contoso.Web.exe'],
    ['app.exe --port 80', 'app.exe'],
    ['["%ProgramFiles%/app.exe"]', '%ProgramFiles%/app.exe'],
  ])('%s', (text, program) => {
    expect(windowsProgramIn(text)).toBe(program);
  });

  test.each([
    '["mono", "app.exe"]',
    'wine app.exe',
    '["app.execute"]',
    '["dotnet", "app.dll"]',
    '["/app/run"]',
  ])('not %s', (text) => {
    expect(windowsProgramIn(text)).toBeNull();
  });
});

describe('signs of Linux', () => {
  test.each([
    ['apt-get update && apt-get install -y mingw-w64', 'apt-get update'],
    ['apt-get -y install curl', 'apt-get -y install'],
    ['apk add --no-cache git', 'apk add'],
    ['["/bin/sh", "-c", "a"]', '/bin/sh'],
    ['yum install -y gcc', 'yum install'],
    ['pacman -S --noconfirm git', 'pacman -S'],
    ['swupd bundle-add less', 'swupd b'],
    ['chmod +x /usr/bin/app', 'chmod +'],
    ['chown -R app:app /data', 'chown -'],
    ['ln -s /opt/a /usr/bin/a', 'ln -s'],
    ['export PATH=$PATH:/opt/a', 'export PATH='],
  ])('%s', (text, sign) => {
    expect(linuxSignIn(text)).toBe(sign);
  });

  test.each([
    'powershell apt',
    'copy my-apt install',
    'C:\\tools\\apk add',
    'choco install git',
    'C:\\tools\\chmod +x a',
    'Export-Csv a=b',
  ])('not %s', (text) => {
    expect(linuxSignIn(text)).toBeNull();
  });

  test('options of a command within options of another are searched to their end', () => {
    const text = 'apt -,'.repeat(100_000);
    expect(linuxSignIn(text)).toBeNull();
    expect(linuxSignIn(`${text} apk add git`)).toBe('apk add');
  });
});
