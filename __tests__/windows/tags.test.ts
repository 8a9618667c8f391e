import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../src/windows/reference.js';
import { nearestMade, readReference } from '../../src/windows/tags.js';
import { formatVersion } from '../../src/windows/version.js';

const DIGEST = `@sha256:${'ab'.repeat(32)}`;

const read = (text: string) => readReference(parseReference(text)!);
const short = (text: string) => {
  const { os, versions } = read(text);
  return [os, versions.map((v) => formatVersion(v).replace('10.0.', '')).join(' ')];
};

describe.each<[string, [string, string][]]>([
  [
    // "Container base images" and "Update Windows Server containers" (learn.microsoft.com).
    'base images',
    [
      ['mcr.microsoft.com/windows/servercore:ltsc2016', '14393'],
      ['mcr.microsoft.com/windows/servercore:1709', '16299'],
      ['mcr.microsoft.com/windows/servercore:1803', '17134'],
      ['mcr.microsoft.com/windows/servercore:ltsc2019', '17763'],
      ['mcr.microsoft.com/windows/servercore:1809', '17763'],
      ['mcr.microsoft.com/windows/servercore:1903', '18362'],
      ['mcr.microsoft.com/windows/servercore:1909', '18363'],
      ['mcr.microsoft.com/windows/servercore:2004', '19041'],
      ['mcr.microsoft.com/windows/servercore:20H2', '19042'],
      ['mcr.microsoft.com/windows/servercore:20h2', '19042'],
      ['mcr.microsoft.com/windows/servercore:2009', '19042'],
      ['mcr.microsoft.com/windows/servercore:ltsc2022', '20348'],
      ['mcr.microsoft.com/windows/servercore:LTSC2022', '20348'],
      ['MCR.microsoft.com/windows/servercore:ltsc2022', '20348'],
      ['MCR.Microsoft.com/windows:1809', '17763'],
      ['mcr.azure.cn/windows/servercore:ltsc2022', '20348'],
      ['mcr.microsoft.com/windows/servercore:ltsc2025', '26100'],
      ['mcr.microsoft.com/windows/servercore:ltsc2022-amd64', '20348'],
      ['mcr.microsoft.com/windows/nanoserver:sac2016', '14393'],
      ['mcr.microsoft.com/windows/nanoserver:1809-arm32v7', '17763'],
      ['mcr.microsoft.com/windows/nanoserver:1809_arm', '17763'],
      ['mcr.microsoft.com/windows/server:ltsc2025', '26100'],
      ['mcr.microsoft.com/windows:ltsc2019', '17763'],
      ['mcr.microsoft.com/windows:20H2', '19042'],
      ['contoso.azurecr.io/windows/servercore:1809', '17763'],
    ],
  ],
  [
    'revisions, by the version and by the update',
    [
      ['mcr.microsoft.com/windows/servercore:10.0.17763.437', '17763.437'],
      ['mcr.microsoft.com/windows/servercore:10.0.20348.3807-amd64', '20348.3807'],
      ['mcr.microsoft.com/windows/nanoserver:10.0.14393.953', '14393.953'],
      ['mcr.microsoft.com/windows/servercore:1809-KB4493509', '17763.437'],
      ['mcr.microsoft.com/windows/servercore:1809-kb4493509-amd64', '17763.437'],
      ['mcr.microsoft.com/windows/servercore:ltsc2022-KB5033118-amd64', '20348.2159'],
      // An update that the catalogue does not know, and one that belongs to another build.
      ['mcr.microsoft.com/windows/servercore:1809-KB5059091-amd64', '17763'],
      ['mcr.microsoft.com/windows/servercore:ltsc2022-KB4493509', '20348'],
      ['mcr.microsoft.com/businesscentral:10.0.20348.169', '20348.169'],
      ['mcr.microsoft.com/businesscentral:10.0.17763.1040-ltsc2019', '17763.1040'],
      ['mcr.microsoft.com/businesscentral:ltsc2019-10.0.17763.1040', '17763.1040'],
    ],
  ],
  [
    'insider images, whose builds are nobody else’s',
    [
      ['mcr.microsoft.com/windows/servercore/insider:10.0.20344.1', '20344.1'],
      ['mcr.microsoft.com/windows/nanoserver/insider:10.0.20344.1', '20344.1'],
      ['mcr.microsoft.com/windows/insider:10.0.20348.1', '20348.1'],
      ['mcr.microsoft.com/windowsservercore-insider:10.0.17744.1001', '17744.1001'],
    ],
  ],
  [
    'a digest takes nothing from the tag',
    [
      [`mcr.microsoft.com/windows/servercore:1809-KB5059091-amd64${DIGEST}`, '17763'],
      [`golang:1.27-nanoserver-ltsc2022${DIGEST}`, '20348'],
    ],
  ],
  [
    'products of Microsoft',
    [
      ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022', '20348'],
      ['mcr.microsoft.com/dotnet/framework/sdk:4.8-windowsservercore-ltsc2019', '17763'],
      ['mcr.microsoft.com/dotnet/framework/aspnet:4.7.2-windowsservercore-1803', '17134'],
      // A date, not the release 2026 or 1803.
      ['mcr.microsoft.com/dotnet/framework/aspnet:4.8-20260714-windowsservercore-ltsc2016', '14393'],
      ['mcr.microsoft.com/dotnet/framework/samples:dotnetapp-windowsservercore-ltsc2019', '17763'],
      ['mcr.microsoft.com/dotnet/sdk:8.0.11-nanoserver-ltsc2022', '20348'],
      ['mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-1809', '17763'],
      ['mcr.microsoft.com/dotnet/core/sdk:3.1-nanoserver-1809', '17763'],
      ['mcr.microsoft.com/powershell:lts-nanoserver-1809', '17763'],
      ['mcr.microsoft.com/azure-functions/dotnet:3.0-nanoserver-1809', '17763'],
      ['mcr.microsoft.com/oss/kubernetes/pause:3.9-windows-ltsc2022-amd64', '20348'],
      ['mcr.microsoft.com/oss/kubernetes/pause:3.9-windows-1809-amd64', '17763'],
    ],
  ],
  [
    'images of others',
    [
      ['golang:1.27.0-windowsservercore-ltsc2025', '26100'],
      ['golang:nanoserver-1809', '17763'],
      ['golang:windowsservercore-1809', '17763'],
      ['hello-world:nanoserver-ltsc2022', '20348'],
      ['eclipse-temurin:8u502-b07-jdk-windowsservercore-ltsc2022', '20348'],
      ['traefik:v2.2.0-windowsservercore-1809', '17763'],
      ['jenkins/agent:jdk17-nanoserver-1809', '17763'],
      ['fluent/fluent-bit:windows-2019-2.2.2', '17763'],
      ['fluent/fluent-bit:windows-2022-2.2.2', '20348'],
      ['newrelic/infrastructure:1.2.3-windows-ltsc-2019', '17763'],
      ['contoso/app:1.0-windows-server-2022', '20348'],
      ['contoso/app:1.0-windows-server-core-2019', '17763'],
      ['contoso/app:win2019', '17763'],
      ['contoso/app:windows2022-1.0', '20348'],
      ['contoso/app:nanoserver1809', '17763'],
      ['contoso/app:windowsservercoreltsc2019', '17763'],
      ['contoso/app:1.0_windows_1809', '17763'],
      ['contoso/app:10.0.19041.1-windows', '19041.1'],
      ['contoso/app:ltsc2022', '20348'],
      ['localhost:5000/app:1.0-ltsc2019', '17763'],
      // The product's version is in front; what follows a word of Windows is the system.
      ['contoso/app:2004-windows-1809', '17763'],
      ['contoso/app:1809-ltsc2022', '20348'],
      ['scr.sitecore.com/sxp/sitecore-xp1-cm:10.3.1-ltsc2019', '17763'],
      ['scr.sitecore.com/tools/sitecore-docker-tools-assets:10.3.0-1809', '17763'],
    ],
  ],
  [
    'releases as publishers spell them',
    [
      [
        'registry.gitlab.com/gitlab-org/gitlab-runner/gitlab-runner-helper:x86_64-v17.8.3-servercore21H2',
        '20348',
      ],
      [
        'registry.gitlab.com/gitlab-org/gitlab-runner/gitlab-runner-helper:x86_64-v17.8.3-nanoserver21H2',
        '20348',
      ],
      ['gitlab/gitlab-runner-helper:x86_64-v18.0.0-servercore24H2', '26100'],
      ['gitlab/gitlab-runner-helper:x86_64-v15.0.0-servercore1809', '17763'],
      ['contoso/app:1.0-windows-23H2', '25398'],
      ['contoso/app:nanoserver-24h2', '26100'],
      ['octopusdeploy/worker-tools:6.4.0-windows.ltsc2022', '20348'],
      ['octopusdeploy/worker-tools:3.3.2-windows.2019', '17763'],
      ['contoso/app:win2022.1', '20348'],
      ['contoso/app:1.0.win2019', '17763'],
      ['contoso/app:1.2.windows.1809', '17763'],
      ['fluent/fluent-bit:windows-nano-2025-5.1.0', '26100'],
      ['contoso/app:nano2025', '26100'],
      ['contoso/app:1.0-ws2022', '20348'],
      ['contoso/app:v1-windows-amd64-2022', '20348'],
      ['contoso/app:v1-windows-x64-2025', '26100'],
      // The version of Windows itself, which no product shares.
      ['contoso/app:10.0.17763.437', '17763.437'],
      ['contoso/app:1.0-10.0.20348.2402', '20348.2402'],
      ['contoso/app:windows-10.0.25997.1000', '25997.1000'],
    ],
  ],
  [
    'the release in the repository’s name',
    [
      ['contoso.azurecr.io/web-nanoserver-ltsc2022:1.0', '20348'],
      ['contoso.azurecr.io/windows/web-ltsc2022:1.0', '20348'],
      ['contoso/4.7-windowsservercore-1709-builder:latest', '16299'],
      ['contoso/web-win2019', '17763'],
      // What the tag says comes first.
      ['contoso/web-ltsc2019:1.0-ltsc2022', '20348'],
    ],
  ],
  [
    'a word of Windows in the name makes a release of the tag believable',
    [
      ['contoso/windows-agent:1809', '17763'],
      ['contoso/nanoserver:1909', '18363'],
    ],
  ],
  [
    'names before the Microsoft Artifact Registry',
    [
      ['microsoft/windowsservercore:ltsc2016', '14393'],
      ['microsoft/windowsservercore:1709', '16299'],
      ['microsoft/nanoserver:10.0.14393.1770', '14393.1770'],
      ['microsoft/dotnet:2.1-sdk-nanoserver-1803', '17134'],
      ['windows/servercore:1709', '16299'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s is %s', (text, version) => {
    expect(short(text)).toEqual(['windows', version]);
    expect(read(text).floating).toBe(false);
  });
});

describe('floating: a Windows image that does not name its version', () => {
  test.each([
    ['mcr.microsoft.com/dotnet/framework/sdk:4.8'],
    ['mcr.microsoft.com/dotnet/framework/runtime:4.8.1'],
    ['mcr.microsoft.com/dotnet/framework/runtime'],
    ['mcr.microsoft.com/dotnet/framework/samples:aspnetapp'],
    ['mcr.microsoft.com/windows/servercore/iis'],
    ['mcr.microsoft.com/windows/servercore/iis:latest'],
    ['mcr.microsoft.com/windows/servercore:ltsc2023'],
    [`mcr.microsoft.com/windows/servercore${DIGEST}`],
    ['mcr.microsoft.com/dotnet/sdk:8.0-nanoserver'],
    ['mcr.microsoft.com/powershell:nanoserver'],
    ['mcr.microsoft.com/azuremonitor/containerinsights/ciprod:win-3.1.24'],
    ['mcr.microsoft.com/oss/kubernetes/azure-cloud-node-manager:v1.33.0-windows-hpc'],
    ['mcr.microsoft.com/oss/kubernetes-csi/driver:v1.33.0-windows-hp'],
    ['golang:windowsservercore'],
    ['grafana/alloy:v1.2-windows'],
    ['scr.sitecore.com/platform/cm:3.2004.1'],
    ['contoso/app:win-2004.1'],
    ['contoso/app:windows-20190401'],
    ['contoso/app:2019-windows'],
    ['contoso/app:1.0-windows-2025.1'],
    ['microsoft/iis'],
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ os: 'windows', versions: [], floating: true });
  });
});

describe('Linux, whatever else the name says', () => {
  test.each([
    ['gcr.io/k8s-staging-e2e-test-images/windows-servercore-cache:1.0-linux-amd64-1809'],
    ['gcr.io/k8s-staging-e2e-test-images/windows-servercore-cache:1.0-LINUX-amd64-ltsc2022'],
    ['contoso/app:1.0-ltsc2022-linux'],
    ['contoso/windows-agent:alpine3.20'],
    ['mcr.microsoft.com/dotnet/sdk:8.0-alpine'],
    ['mcr.microsoft.com/dotnet/sdk:8.0-bookworm-slim'],
    ['mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled'],
    ['mcr.microsoft.com/mssql/server:2022-CU10-ubuntu-22.04'],
    ['microsoft/dotnet:2.1-sdk-stretch'],
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ os: 'linux', versions: [], floating: false });
  });
});

describe('unknown: the name proves nothing', () => {
  test.each([
    ['golang'],
    ['golang:latest'],
    ['mcr.microsoft.com/dotnet/sdk:8.0'],
    ['mcr.microsoft.com/oss/kubernetes/pause:3.6'],
    ['mcr.microsoft.com/mssql/server:2019-latest'],
    // Versions and dates of products.
    ['contoso/app:3.2004.1'],
    ['contoso/app:1809'],
    ['contoso/app:2004'],
    ['contoso/app:20H2'],
    ['contoso/app:2019'],
    ['contoso/app:server-2022'],
    ['contoso/app:10.0.17763'],
    ['contoso/app:ltsc2022x'],
    ['contoso/app:xltsc2022'],
    ['contoso/app:twin-1'],
    ['contoso/app:darwin-amd64'],
    // A name about Windows may be that of a Linux image which watches Windows.
    ['contoso/windows-agent:1.0'],
    ['contoso/windows/agent:1.0'],
    ['prom/windows-exporter:0.25'],
    ['contoso/kube-prometheus-windows:1.0'],
    // Not Sitecore's registry.
    ['scr.sitecore.com.example/sxp/cm:10.3.0-1809'],
    ['notmcr.microsoft.com/windows:1.0'],
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({
      os: 'unknown',
      versions: [],
      hostProcessBase: false,
      nanoServer: false,
      atLeast: null,
      floating: false,
      withdrawn: false,
      neverMade: false,
      retired: null,
    });
  });
});

describe('suspect: no proof of Windows, and a reason to ask the registry', () => {
  test.each<[string, boolean]>([
    ['contoso/windows-agent:1.0', true],
    ['contoso/windows/agent:1.0', true],
    ['prom/windows-exporter:0.25', true],
    ['rustembedded/cross:x86_64-pc-windows-gnu', true],
    ['fyneio/fyne-cross-images:windows', true],
    ['therecipe/qt:windows_64_static', true],
    ['unityci/editor:2022.3.10f1-windows-mono-3', true],
    ['unityci/editor:2022.3.10f1-windows-il2cpp-3', true],
    ['contoso/build:windows-mingw64', true],
    ['contoso/build:wine9-windows', true],
    ['unityci/editor:ubuntu-2022.3.10f1-windows-mono-3', true],
    ['contoso/app:1.0', false],
    ['contoso/darwin:1.0', false],
    ['contoso/app:mono', false],
  ])('%s: %s', (text, suspect) => {
    expect(read(text)).toMatchObject({ os: 'unknown', versions: [], floating: false, suspect });
  });

  test.each(['contoso/windows-agent:ltsc2022', 'alpine:3.20', 'rust:1-gnu-windowsservercore-ltsc2022'])(
    '%s is known',
    (text) => {
      expect(read(text).suspect).toBe(false);
    },
  );
});

// "Windows container version compatibility": the tag latest of base images ended on 2019-04-16.
describe('withdrawn', () => {
  test.each<[string, boolean]>([
    ['mcr.microsoft.com/windows/servercore', true],
    ['mcr.microsoft.com/windows/servercore:latest', true],
    ['mcr.microsoft.com/windows/nanoserver', true],
    ['mcr.microsoft.com/windows/server:latest', true],
    ['mcr.microsoft.com/windows', true],
    ['mcr.microsoft.com/windows/servercore/insider', true],
    ['mcr.microsoft.com/windows/insider', true],
    ['mcr.microsoft.com/windowsservercore-insider', true],
    [`mcr.microsoft.com/windows/servercore${DIGEST}`, false],
    [`mcr.microsoft.com/windows/servercore:latest${DIGEST}`, false],
    ['mcr.microsoft.com/windows/servercore:ltsc2022', false],
    ['mcr.microsoft.com/windows/servercore/iis', false],
    ['mcr.microsoft.com/dotnet/framework/sdk', false],
    // A mirror may have what Microsoft has not.
    ['contoso.azurecr.io/windows/servercore', false],
    ['microsoft/windowsservercore', false],
  ])('%s: %s', (text, withdrawn) => {
    expect(read(text).withdrawn).toBe(withdrawn);
  });
});

// microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
describe('names that moved', () => {
  test.each([
    ['microsoft/windowsservercore', 'mcr.microsoft.com/windows/servercore'],
    ['microsoft/windowsservercore-insider', 'mcr.microsoft.com/windows/servercore/insider'],
    ['microsoft/nanoserver', 'mcr.microsoft.com/windows/nanoserver'],
    ['microsoft/nanoserver-insider', 'mcr.microsoft.com/windows/nanoserver/insider'],
    ['microsoft/iis', 'mcr.microsoft.com/windows/servercore/iis'],
    ['microsoft/dotnet-framework:4.7.2', 'mcr.microsoft.com/dotnet/framework/runtime'],
    ['microsoft/dotnet-framework:4.7.2-runtime', 'mcr.microsoft.com/dotnet/framework/runtime'],
    ['microsoft/dotnet-framework:4.7.2-sdk', 'mcr.microsoft.com/dotnet/framework/sdk'],
    ['microsoft/dotnet-framework-build', 'mcr.microsoft.com/dotnet/framework/sdk'],
    ['microsoft/aspnet', 'mcr.microsoft.com/dotnet/framework/aspnet'],
    ['microsoft/wcf', 'mcr.microsoft.com/dotnet/framework/wcf'],
    ['microsoft/dotnet', 'mcr.microsoft.com/dotnet/sdk'],
    ['microsoft/dotnet:2.2-sdk-nanoserver-1809', 'mcr.microsoft.com/dotnet/sdk'],
    ['microsoft/dotnet:2.2-runtime-nanoserver-1809', 'mcr.microsoft.com/dotnet/runtime'],
    ['microsoft/dotnet:2.2-aspnetcore-runtime-nanoserver-1809', 'mcr.microsoft.com/dotnet/aspnet'],
    ['microsoft/aspnetcore', 'mcr.microsoft.com/dotnet/aspnet'],
    ['microsoft/aspnetcore-build', 'mcr.microsoft.com/dotnet/sdk'],
    ['microsoft/powershell', 'mcr.microsoft.com/powershell'],
    ['microsoft/vsts-agent', 'mcr.microsoft.com/azure-pipelines/vsts-agent'],
    ['microsoft/mssql-server-windows-developer', null],
    ['microsoft/mssql-server-windows-express', null],
    ['docker.io/microsoft/nanoserver', 'mcr.microsoft.com/windows/nanoserver'],
    ['windows/servercore:ltsc2019', 'mcr.microsoft.com/windows/servercore'],
  ])('%s -> %s', (text, repository) => {
    expect(read(text).retired).toEqual({ repository });
  });

  test.each([
    ['mcr.microsoft.com/windows/servercore'],
    ['contoso.azurecr.io/microsoft/nanoserver'],
    ['microsoft/other'],
    ['microsoft/constructor'],
  ])('%s has not moved', (text) => {
    expect(read(text).retired).toBeNull();
  });

  test('a name under which Linux images stood too proves nothing', () => {
    expect(read('microsoft/dotnet:2.1-sdk').os).toBe('unknown');
    expect(read('microsoft/aspnet:4.7.2').os).toBe('windows');
  });
});

test.each([
  ['mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image:v1.0.0'],
  [`contoso.azurecr.io/mirror/windows-host-process-containers-base-image:v1.0.0${DIGEST}`],
])('%s fits every host', (text) => {
  expect(read(text)).toMatchObject({ os: 'windows', versions: [], hostProcessBase: true, floating: false });
});

test('a release inside another word or number is none', () => {
  const digits = fc.stringMatching(/^\d{1,4}$/);
  fc.assert(
    fc.property(fc.constantFrom('1709', '1803', '1809', '1903', '1909', '2004'), digits, (release, more) => {
      for (const tag of [`${release}${more}`, `${more}.${release}`, `${release}.${more}`, `v${release}`])
        if (!/^(?:1709|1803|1809|1903|1909|2004|2009)$/.test(tag))
          expect(short(`mcr.microsoft.com/windows/servercore:${tag}`)).toEqual(['windows', '']);
    }),
  );
});

describe('a date in the tag tells a revision that the image has at least', () => {
  test.each<[string, number | null]>([
    ['mcr.microsoft.com/dotnet/framework/runtime:4.8-20250513-windowsservercore-ltsc2019', 7240],
    ['mcr.microsoft.com/dotnet/framework/sdk:4.8.1-20260714-windowsservercore-ltsc2025', 32995],
    ['mcr.microsoft.com/dotnet/framework/runtime:4.8-windowsservercore-ltsc2019', null],
    ['mcr.microsoft.com/dotnet/framework/runtime:4.8-20150513-windowsservercore-ltsc2019', null],
    ['contoso/app:1-20250513-windowsservercore-ltsc2019', null],
    ['mcr.microsoft.com/windows/servercore:10.0.17763.973', null],
  ])('%s: %s', (text, atLeast) => {
    expect(read(text).atLeast).toBe(atLeast);
  });
});

test.each<[string, boolean]>([
  ['mcr.microsoft.com/windows/nanoserver:ltsc2022', true],
  ['mcr.microsoft.com/dotnet/runtime:8.0-nanoserver-1809', true],
  ['contoso/app:1-nanoserver1809', true],
  ['mcr.microsoft.com/windows/servercore:ltsc2022', false],
  ['contoso/app:1-windows-ltsc2022', false],
])('%s is Nano Server: %s', (text, nanoServer) => {
  expect(read(text).nanoServer).toBe(nanoServer);
});

// "Windows container base images" (learn.microsoft.com): which image there is for which release.
test.each<[string, boolean]>([
  ['mcr.microsoft.com/windows:ltsc2025', true],
  ['mcr.microsoft.com/windows:ltsc2022', true],
  ['mcr.microsoft.com/windows:10.0.20348.2402', true],
  ['mcr.microsoft.com/windows/server:ltsc2019', true],
  ['mcr.microsoft.com/windows:ltsc2019', false],
  ['mcr.microsoft.com/windows:20H2', false],
  ['mcr.microsoft.com/windows/server:ltsc2022', false],
  ['mcr.microsoft.com/windows/servercore:ltsc2025', false],
  ['mcr.microsoft.com/windows/server:10.0.20344.1', false],
  ['mcr.microsoft.com/windows/insider:10.0.20348.1', false],
  ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022', false],
  ['contoso.azurecr.io/windows/server:ltsc2019', false],
  [`mcr.microsoft.com/windows:ltsc2022@sha256:${'a'.repeat(64)}`, false],
  // Spellings that base images have never used.
  ['mcr.microsoft.com/windows/servercore:23H2', true],
  ['mcr.microsoft.com/windows/servercore:21H2', true],
  ['mcr.microsoft.com/windows/servercore:2022', true],
  ['mcr.microsoft.com/windows/nanoserver:ltsc2021', true],
  ['mcr.microsoft.com/windows/servercore:1709', false],
  ['mcr.microsoft.com/windows/servercore:2004', false],
  ['mcr.microsoft.com/windows/servercore:ltsc2019-amd64', false],
  ['mcr.microsoft.com/windows/servercore:ltsc2028', false],
  ['mcr.microsoft.com/windows/servercore/insider:23H2', false],
  ['contoso.azurecr.io/windows/servercore:23H2', false],
  // .NET Framework and .NET have images for the Windows releases of their time.
  ['mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2025', true],
  ['mcr.microsoft.com/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2025', false],
  ['mcr.microsoft.com/dotnet/framework/sdk:4.8.1-windowsservercore-ltsc2019', true],
  ['mcr.microsoft.com/dotnet/framework/sdk:4.8-windowsservercore-ltsc2022', false],
  ['mcr.microsoft.com/dotnet/framework/runtime:4.7.1-windowsservercore-1709', false],
  ['contoso.azurecr.io/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2025', false],
  ['mcr.microsoft.com/dotnet/sdk:10.0-nanoserver-1809', true],
  ['mcr.microsoft.com/dotnet/sdk:6.0-nanoserver-ltsc2025', true],
  ['mcr.microsoft.com/dotnet/sdk:9.0-nanoserver-ltsc2025', false],
  ['mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-1809', false],
  ['mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2019', true],
  ['golang:1.25-windowsservercore-ltsc2019', true],
  ['golang:1.27-windowsservercore-ltsc2022', false],
  ['nats:2-nanoserver-ltsc2025', false],
  // Versions that are younger than the lists.
  ['golang:1.99-windowsservercore-1809', false],
  ['mcr.microsoft.com/dotnet/sdk:12.0-nanoserver-1809', false],
  ['mcr.microsoft.com/dotnet/framework/sdk:4.8.1-20300101-windowsservercore-ltsc2019', false],
])('%s was never made: %s', (text, neverMade) => {
  expect(read(text).neverMade).toBe(neverMade);
});

test.each<[string, string | null]>([
  ['mcr.microsoft.com/windows/servercore:23H2', 'mcr.microsoft.com/windows/servercore:ltsc2022'],
  ['mcr.microsoft.com/windows/servercore:21H2', 'mcr.microsoft.com/windows/servercore:ltsc2022'],
  ['mcr.microsoft.com/windows/servercore:24H2', 'mcr.microsoft.com/windows/servercore:ltsc2025'],
  ['mcr.microsoft.com/windows/servercore:2019', 'mcr.microsoft.com/windows/servercore:ltsc2019'],
  ['mcr.microsoft.com/windows/nanoserver:2019', 'mcr.microsoft.com/windows/nanoserver:1809'],
  ['mcr.microsoft.com/windows/nanoserver:ltsc2021', 'mcr.microsoft.com/windows/nanoserver:ltsc2022'],
  ['mcr.microsoft.com/windows:ltsc2022', 'mcr.microsoft.com/windows/server:ltsc2022'],
  [
    'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2025',
    'mcr.microsoft.com/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2025',
  ],
  ['mcr.microsoft.com/dotnet/sdk:10.0-nanoserver-1809', null],
])('nearest to %s is %s', (text, nearest) => {
  expect(nearestMade(parseReference(text)!)).toBe(nearest);
});

// dotnet/versions, build-info/docker/image-info.microsoft-dotnet-framework-docker-main.json (2026-08).
test.each<[string, number[]]>([
  ['mcr.microsoft.com/dotnet/framework/aspnet:4.8', [14393, 17763]],
  ['mcr.microsoft.com/dotnet/framework/sdk:4.8.1', [20348, 26100]],
  ['mcr.microsoft.com/dotnet/framework/runtime:4.7.2', [14393, 17763]],
  ['mcr.microsoft.com/dotnet/framework/runtime:4.7.1', [14393]],
  ['mcr.microsoft.com/dotnet/framework/runtime', [14393, 17763]],
  [`mcr.microsoft.com/dotnet/framework/runtime@sha256:${'a'.repeat(64)}`, []],
  ['contoso.azurecr.io/dotnet/framework/aspnet:4.8', []],
])('%s is an index of %j', (text, builds) => {
  expect(read(text).entries.map(({ build }) => build)).toEqual(builds);
});
