import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../src/windows/reference.js';
import { releaseOf } from '../../src/windows/releases.js';
import { readReference, retag } from '../../src/windows/tags.js';

const DIGEST = `@sha256:${'ab'.repeat(32)}`;

const to = (text: string, build: number) => retag(parseReference(text)!, releaseOf(build)!);

describe.each<[string, [string, number, string | null][]]>([
  [
    'base images',
    [
      [
        'mcr.microsoft.com/windows/servercore:ltsc2019',
        20348,
        'mcr.microsoft.com/windows/servercore:ltsc2022',
      ],
      [
        'mcr.microsoft.com/windows/servercore:ltsc2022',
        26100,
        'mcr.microsoft.com/windows/servercore:ltsc2025',
      ],
      ['mcr.microsoft.com/windows/servercore:1809', 17763, 'mcr.microsoft.com/windows/servercore:ltsc2019'],
      ['mcr.microsoft.com/windows/servercore:2009', 18363, 'mcr.microsoft.com/windows/servercore:1909'],
      [
        'mcr.microsoft.com/windows/servercore:ltsc2022',
        14393,
        'mcr.microsoft.com/windows/servercore:ltsc2016',
      ],
      ['contoso.azurecr.io/windows/servercore:1809', 20348, 'contoso.azurecr.io/windows/servercore:ltsc2022'],
    ],
  ],
  [
    'in the spelling of the tag',
    [
      ['contoso/helper:x86_64-v17-servercore21H2', 26100, 'contoso/helper:x86_64-v17-servercore24H2'],
      ['contoso/app:1.0-windows-21h2', 26100, 'contoso/app:1.0-windows-24h2'],
      ['contoso/tools:6.4.0-windows.ltsc2022', 26100, 'contoso/tools:6.4.0-windows.ltsc2025'],
      ['contoso/tools:6.4.0.windows.2022', 26100, 'contoso/tools:6.4.0.windows.2025'],
      ['contoso/app:windows-nano-2022-5.1.0', 26100, 'contoso/app:windows-nano-2025-5.1.0'],
      ['contoso/app:ws2022', 26100, 'contoso/app:ws2025'],
      ['contoso/app:ws2022', 17763, 'contoso/app:ws2019'],
    ],
  ],
  [
    'what belongs to the old release is dropped: updates, revisions, digests',
    [
      [
        `mcr.microsoft.com/windows/servercore:1809-KB5059091-amd64${DIGEST}`,
        20348,
        'mcr.microsoft.com/windows/servercore:ltsc2022-amd64',
      ],
      [
        'mcr.microsoft.com/windows/servercore:ltsc2022-kb5033118',
        26100,
        'mcr.microsoft.com/windows/servercore:ltsc2025',
      ],
      [
        'mcr.microsoft.com/windows/servercore:10.0.17763.437',
        20348,
        'mcr.microsoft.com/windows/servercore:ltsc2022',
      ],
      [
        'mcr.microsoft.com/windows/servercore:10.0.20348.3807-amd64',
        26100,
        'mcr.microsoft.com/windows/servercore:ltsc2025-amd64',
      ],
      [
        'mcr.microsoft.com/businesscentral:10.0.17763.1040-ltsc2019',
        20348,
        'mcr.microsoft.com/businesscentral:ltsc2022',
      ],
      [
        'mcr.microsoft.com/businesscentral:ltsc2019-10.0.17763.1040',
        20348,
        'mcr.microsoft.com/businesscentral:ltsc2022',
      ],
    ],
  ],
  [
    'Nano Server is tagged 1809, and of 2016 it ended',
    [
      ['mcr.microsoft.com/windows/nanoserver:1809', 20348, 'mcr.microsoft.com/windows/nanoserver:ltsc2022'],
      ['mcr.microsoft.com/windows/nanoserver:ltsc2022', 17763, 'mcr.microsoft.com/windows/nanoserver:1809'],
      ['mcr.microsoft.com/windows/nanoserver:ltsc2022', 14393, null],
      ['mcr.microsoft.com/windows/nanoserver', 17763, 'mcr.microsoft.com/windows/nanoserver:1809'],
      [
        'mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2022',
        17763,
        'mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-1809',
      ],
      ['jenkins/agent:jdk17-nanoserver-1809', 20348, 'jenkins/agent:jdk17-nanoserver-ltsc2022'],
    ],
  ],
  [
    'the full image changed its name with Windows Server 2022',
    [
      ['mcr.microsoft.com/windows:ltsc2019', 20348, 'mcr.microsoft.com/windows/server:ltsc2022'],
      ['mcr.microsoft.com/windows:20H2-amd64', 26100, 'mcr.microsoft.com/windows/server:ltsc2025-amd64'],
      ['mcr.microsoft.com/windows:1903', 17763, 'mcr.microsoft.com/windows:ltsc2019'],
      ['mcr.microsoft.com/windows', 20348, 'mcr.microsoft.com/windows/server:ltsc2022'],
      // A private repository of that name is no one's base image.
      ['contoso.azurecr.io/windows:ltsc2019', 20348, 'contoso.azurecr.io/windows:ltsc2022'],
      ['contoso/windows/app:ltsc2019', 20348, 'contoso/windows/app:ltsc2022'],
      ['contoso/insider-app:ltsc2019', 20348, 'contoso/insider-app:ltsc2022'],
    ],
  ],
  [
    'a withdrawn tag',
    [
      ['mcr.microsoft.com/windows/servercore', 20348, 'mcr.microsoft.com/windows/servercore:ltsc2022'],
      ['mcr.microsoft.com/windows/servercore:latest', 26100, 'mcr.microsoft.com/windows/servercore:ltsc2025'],
    ],
  ],
  [
    'the spelling of the tag is kept',
    [
      ['fluent/fluent-bit:windows-2019-2.2.2', 20348, 'fluent/fluent-bit:windows-2022-2.2.2'],
      ['contoso/app:1.2.3-windows-ltsc-2019', 20348, 'contoso/app:1.2.3-windows-ltsc-2022'],
      ['contoso/app:1.0-windows-server-core-2019', 26100, 'contoso/app:1.0-windows-server-core-2025'],
      ['contoso/app:Windows2019', 20348, 'contoso/app:Windows2022'],
      ['contoso/app:1.0-windowsservercore2019', 20348, 'contoso/app:1.0-windowsservercore2022'],
      ['contoso/app:windowsltsc2019', 20348, 'contoso/app:windowsltsc2022'],
      ['contoso/app:1.0_windows_1809', 20348, 'contoso/app:1.0_windows_ltsc2022'],
      ['contoso/app:a_b-windows-1809', 20348, 'contoso/app:a_b-windows-ltsc2022'],
      ['contoso/app:1.0-RC--ltsc2019', 20348, 'contoso/app:1.0-RC--ltsc2022'],
      ['contoso/app:2004-windows-1809', 20348, 'contoso/app:2004-windows-ltsc2022'],
      ['docker.io/contoso/app:ltsc2019', 20348, 'docker.io/contoso/app:ltsc2022'],
      ['localhost:5000/app:1.0-ltsc2019', 20348, 'localhost:5000/app:1.0-ltsc2022'],
      ['web:1.0-ltsc2022', 17763, 'web:1.0-ltsc2019'],
      ['golang:1.27-windowsservercore-1809', 20348, 'golang:1.27-windowsservercore-ltsc2022'],
      ['golang:nanoserver-ltsc2022', 26100, 'golang:nanoserver-ltsc2025'],
      [
        'mcr.microsoft.com/oss/kubernetes/pause:3.9-windows-1809-amd64',
        20348,
        'mcr.microsoft.com/oss/kubernetes/pause:3.9-windows-ltsc2022-amd64',
      ],
      ['scr.sitecore.com/sxp/cm:10.3.0-1809', 20348, 'scr.sitecore.com/sxp/cm:10.3.0-ltsc2022'],
    ],
  ],
  [
    // docker-library/official-images, library/*, whole history; microsoft/iis-docker, README.md.
    'a product is tagged as its publisher tags it',
    [
      ['golang', 20348, 'golang:windowsservercore-ltsc2022'],
      ['golang:1.26', 26100, 'golang:1.26-windowsservercore-ltsc2025'],
      ['golang:1.24-windowsservercore', 17763, 'golang:1.24-windowsservercore-1809'],
      ['golang:1.27rc2-nanoserver-ltsc2022', 26100, 'golang:1.27rc2-nanoserver-ltsc2025'],
      // Windows Server 2019 was left out from 1.25 on.
      ['golang:1.25-windowsservercore-ltsc2022', 17763, null],
      ['python:3.12-windowsservercore-ltsc2022', 17763, 'python:3.12-windowsservercore-1809'],
      ['eclipse-temurin:17-jdk-nanoserver-ltsc2022', 26100, 'eclipse-temurin:17-jdk-nanoserver-ltsc2025'],
      ['mongo:7.0.14-windowsservercore-ltsc2022', 17763, 'mongo:7.0.14-windowsservercore-1809'],
      ['pypy:3.11-7.3.20-windowsservercore-ltsc2022', 26100, 'pypy:3.11-7.3.20-windowsservercore-ltsc2025'],
      // A version that no list has yet: as the one before it.
      ['golang:1.99.0-windowsservercore-ltsc2022', 26100, 'golang:1.99.0-windowsservercore-ltsc2025'],
      ['golang:1.99.0-windowsservercore-ltsc2022', 17763, null],
      [
        'mcr.microsoft.com/windows/servercore/iis',
        20348,
        'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
      ],
    ],
  ],
  [
    // dotnet/versions, build-info/docker, whole history.
    '.NET has images of some versions for some releases',
    [
      [
        'mcr.microsoft.com/dotnet/framework/sdk:4.8-windowsservercore-ltsc2019',
        20348,
        'mcr.microsoft.com/dotnet/framework/sdk:4.8-windowsservercore-ltsc2022',
      ],
      [
        'mcr.microsoft.com/dotnet/framework/sdk:4.8-20260714-windowsservercore-ltsc2019',
        26100,
        'mcr.microsoft.com/dotnet/framework/sdk:4.8.1-windowsservercore-ltsc2025',
      ],
      [
        'mcr.microsoft.com/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2022',
        17763,
        'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019',
      ],
      [
        'mcr.microsoft.com/dotnet/framework/sdk:4.8',
        20348,
        'mcr.microsoft.com/dotnet/framework/sdk:4.8-windowsservercore-ltsc2022',
      ],
      [
        'mcr.microsoft.com/dotnet/framework/wcf:4.8',
        26100,
        'mcr.microsoft.com/dotnet/framework/wcf:4.8.1-windowsservercore-ltsc2025',
      ],
      [
        'mcr.microsoft.com/dotnet/framework/runtime:4.7.2',
        17763,
        'mcr.microsoft.com/dotnet/framework/runtime:4.7.2-windowsservercore-ltsc2019',
      ],
      [
        'mcr.microsoft.com/dotnet/aspnet:8.0',
        20348,
        'mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022',
      ],
      // Server Core of 2019 is called ltsc2019, Nano Server 1809.
      [
        'mcr.microsoft.com/dotnet/sdk:8.0-windowsservercore-ltsc2022',
        17763,
        'mcr.microsoft.com/dotnet/sdk:8.0-windowsservercore-ltsc2019',
      ],
      [
        'mcr.microsoft.com/dotnet/core/aspnet:3.1-nanoserver-1809',
        20348,
        'mcr.microsoft.com/dotnet/aspnet:3.1-nanoserver-ltsc2022',
      ],
      [
        'contoso.azurecr.io/mcr/dotnet/aspnet:8.0-nanoserver-1809',
        26100,
        'contoso.azurecr.io/mcr/dotnet/aspnet:8.0-nanoserver-ltsc2025',
      ],
      [
        'mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2022',
        26100,
        'mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025',
      ],
    ],
  ],
  [
    'a name that moved gives its successor, which alone has newer images',
    [
      ['microsoft/windowsservercore:1709', 20348, 'mcr.microsoft.com/windows/servercore:ltsc2022'],
      ['microsoft/windowsservercore', 17763, 'mcr.microsoft.com/windows/servercore:ltsc2019'],
      ['microsoft/nanoserver:sac2016', 17763, 'mcr.microsoft.com/windows/nanoserver:1809'],
      [
        'microsoft/iis:windowsservercore-1709',
        20348,
        'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022',
      ],
      ['windows/servercore:1709', 26100, 'mcr.microsoft.com/windows/servercore:ltsc2025'],
    ],
  ],
])('%s', (_, rows) => {
  test.each<[string, number, string | null]>(rows)('%s for %d', (text, build, expected) => {
    expect(to(text, build)).toBe(expected);
  });
});

describe('null where there is nothing to exchange or no such image', () => {
  test.each<[string, number]>([
    ['contoso/app:1809', 20348],
    ['contoso/windows-agent:1.0', 20348],
    ['mcr.microsoft.com/windows/servercore:ltsc2023', 20348],
    ['mcr.microsoft.com/dotnet/framework/samples:aspnetapp', 20348],
    ['mcr.microsoft.com/dotnet/framework/sdk', 20348],
    ['mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image:v1.0.0', 20348],
    // A Linux image.
    ['gcr.io/x/windows-servercore-cache:1.0-linux-amd64-1809', 20348],
    // A release without images.
    ['mcr.microsoft.com/windows/servercore:ltsc2022', 25398],
    // The full images of Windows Server 2016 and those called `server` before 2022.
    ['mcr.microsoft.com/windows:ltsc2019', 14393],
    ['mcr.microsoft.com/windows/server:ltsc2022', 17763],
    // Insider images, which have full versions for tags, and ARM, which ended with 1809.
    ['mcr.microsoft.com/windows/servercore/insider:10.0.20344.1', 20348],
    ['mcr.microsoft.com/windowsservercore-insider', 20348],
    ['mcr.microsoft.com/windows/nanoserver:1809-arm32v7', 20348],
    ['mcr.microsoft.com/windows/nanoserver:1809_arm', 20348],
    // A full version names its own revision, and no one knows the other one.
    ['mcr.microsoft.com/businesscentral:10.0.20348.169', 26100],
    ['contoso/app:10.0.19041.1-windows', 20348],
    // No counterpart that could be guessed.
    ['contoso/app:nanoserver1809', 20348],
    ['fluent/fluent-bit:windows-2019-2.2.2', 19042],
    ['contoso/app:windows-ltsc-2019', 18363],
    ['contoso/app:windows2019', 19041],
    // The publishers made none.
    ['mcr.microsoft.com/dotnet/framework/sdk:4.7.2-windowsservercore-ltsc2019', 20348],
    ['mcr.microsoft.com/dotnet/framework/sdk:4.7.2-windowsservercore-ltsc2019', 26100],
    ['mcr.microsoft.com/dotnet/sdk:10.0-nanoserver-ltsc2022', 17763],
    ['mcr.microsoft.com/dotnet/sdk:11.0-nanoserver-ltsc2025', 20348],
    ['mcr.microsoft.com/dotnet/core/sdk:3.1-nanoserver-1809', 26100],
    ['golang:1.27-windowsservercore-ltsc2022', 17763],
    ['nats:2-nanoserver-ltsc2022', 26100],
    ['mcr.microsoft.com/azure-functions/dotnet:3.0-nanoserver-1809', 20348],
    ['mcr.microsoft.com/powershell:lts-nanoserver-ltsc2022', 26100],
    // Moved, and the tags of the successor are others.
    ['microsoft/dotnet:2.1-sdk-nanoserver-1803', 17763],
    ['microsoft/dotnet-framework:4.7.1-windowsservercore-1709', 17763],
    ['microsoft/mssql-server-windows-express', 20348],
    ['microsoft/windowsservercore-insider', 20348],
  ])('%s for %d', (text, build) => {
    expect(to(text, build)).toBeNull();
  });
});

test('a new tag is a reference to an image of the release that was asked for', () => {
  const word = fc.constantFrom(
    '1.0',
    '20260714',
    'windowsservercore',
    'nanoserver',
    'windows',
    'amd64',
    'KB5033118',
  );
  const version = fc.constantFrom(
    'ltsc2019',
    '1809',
    'ltsc2022',
    '20H2',
    'windows-2019',
    'ltsc-2019',
    '10.0.17763.437',
  );
  const repository = fc.constantFrom(
    'contoso/app',
    'mcr.microsoft.com/windows/servercore',
    'scr.sitecore.com/cm',
    'golang',
  );
  fc.assert(
    fc.property(
      repository,
      fc.array(word, { maxLength: 2 }),
      version,
      fc.array(word, { maxLength: 2 }),
      fc.constantFrom(14393, 17763, 20348, 26100),
      (name, before, old, after, build) => {
        const made = to(`${name}:${[...before, old, ...after].join('-')}`, build);
        if (made === null) return;
        const reading = readReference(parseReference(made)!);
        expect(reading.versions.map((v) => v.build)).toEqual([build]);
      },
    ),
    { numRuns: 500 },
  );
});
