// Mistakes that people really made, each with the public thread that shows of it: files of our own that make the same
// one, and the line on which it must be reported.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import type { Finding } from '../../src/report/report.js';
import { checkOffline } from '../check-offline.js';
import { DOCKER_LIST, DOCKER_MANIFEST, FaultServer } from '../registry/fault-server.js';
import { repository } from '../support/repository.js';

let root: string;
let server: FaultServer;
beforeAll(async () => {
  server = await FaultServer.start();
  const list = (...platforms: [string, string?][]) => ({
    schemaVersion: 2,
    mediaType: DOCKER_LIST,
    manifests: platforms.map(([os, version], i) => ({
      mediaType: DOCKER_MANIFEST,
      size: 500,
      digest: `sha256:${String(i).padStart(64, '0')}`,
      platform: { architecture: 'amd64', os, ...(version === undefined ? {} : { 'os.version': version }) },
    })),
  });
  server.publish('agent', '2.20.0', list(['linux'], ['windows', '10.0.17763.4131']));
  server.publish('dotnet/sdk', '8.0', list(['linux']));
  server.publish('python', '3', list(['windows', '10.0.17763.4851'], ['windows', '10.0.20348.1970']));
  server.publish('pause', '3.10', list(['linux'], ['windows', '10.0.17763.1'], ['windows', '10.0.20348.1']));
});
afterAll(() => server.stop());
beforeEach(() => {
  root = repository().root;
});

async function findings(files: Record<string, string>): Promise<readonly Finding[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text.replaceAll('REGISTRY', server.host));
  }
  const asks = Object.values(files).some((text) => text.includes('REGISTRY'));
  const report = await checkOffline(root, { lookup: asks ? 'auto' : 'never', today: '2026-01-15' });
  return report.findings;
}

const targets = (text: string) => `targets:\n${text}\n`;
const docker = (host: string, more = '') => targets(`  host: {host: "${host}", platform: docker${more}}`);
const aks = (host: string, more = '') => targets(`  aks: {host: "${host}", platform: kubernetes${more}}`);
const pod = (image: string, more = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers:\n  - name: web\n    image: ${image}\n${more}`;
const CORE = 'mcr.microsoft.com/windows/servercore';
const NANO = 'mcr.microsoft.com/windows/nanoserver';
const workflow = (runner: string, step: string, more = '') =>
  `on: push\njobs:\n  build:\n    runs-on: ${runner}\n${more}    steps:\n      - run: ${step}\n`;

type Mistake = [name: string, files: Record<string, string>, place: string, ruleId: string, words: RegExp];

describe('is told on the line', () => {
  it.each<Mistake>([
    [
      '1: an image that is newer than Windows 10 (microsoft/Windows-Containers#155)',
      {
        Dockerfile: `FROM ${CORE}:ltsc2022\n`,
        'wincompat.yml': docker('Windows 10 22H2', ', isolation: [hyperv, process]'),
      },
      'Dockerfile:1',
      'os-version-mismatch',
      /newer than Windows 10/,
    ],
    [
      '2: a 2022 image on 2019 hosts (appveyor/ci#2466)',
      { Dockerfile: `FROM ${CORE}:ltsc2022\n`, 'wincompat.yml': docker('ltsc2019') },
      'Dockerfile:1',
      'os-version-mismatch',
      /Fix: Pin mcr\.microsoft\.com\/windows\/servercore:ltsc2019/,
    ],
    [
      '3: Hyper-V isolation asked for where the image is newer (moby/moby#40215)',
      {
        'compose.yaml': `services:\n  web:\n    image: ${CORE}:ltsc2022\n    isolation: hyperv\n`,
        'wincompat.yml': docker('ltsc2019', ', isolation: [process, hyperv]'),
      },
      'compose.yaml:4',
      'os-version-mismatch',
      /cannot start on host .*Hyper-V isolation.*no isolation mode runs an image on an older host/,
    ],
    [
      '4: a pod whose image is of another build (containerd/containerd#6989)',
      { 'pod.yaml': pod(`${CORE}:ltsc2019`), 'wincompat.yml': aks('ltsc2022') },
      'pod.yaml:8',
      'os-version-mismatch',
      /ltsc2022/,
    ],
    [
      '5: Hyper-V isolation asked for on Kubernetes (containerd/containerd#6508)',
      {
        'pod.yaml': pod(`${CORE}:ltsc2019`, '  runtimeClassName: runhcs-wcow-hypervisor\n'),
        'wincompat.yml': aks('ltsc2022'),
      },
      'pod.yaml:9',
      'isolation-unavailable',
      /Kubernetes supports process isolation only/,
    ],
    [
      '6: a 2019 pod on a node of the 2022 generation (Azure/AKS-Edge#181)',
      { 'pod.yaml': pod(`${NANO}:1809`), 'wincompat.yml': aks('Windows Server 2022') },
      'pod.yaml:8',
      'os-version-mismatch',
      /Fix: Pin mcr\.microsoft\.com\/windows\/nanoserver:ltsc2022/,
    ],
    [
      '7: a label that moved to the next release (game-ci/unity-builder#542)',
      {
        '.github/workflows/ci.yml': workflow('windows-latest', 'docker build .'),
        Dockerfile: `FROM ${CORE}:ltsc2022\nRUN a\n`,
      },
      '.github/workflows/ci.yml:4',
      'moving-runner',
      /runs-on: windows-2025/,
    ],
    [
      '8: an old image on a hosted runner (grafana/alloy#3727)',
      {
        '.github/workflows/ci.yml': workflow('windows-2022', 'docker build .'),
        Dockerfile: `FROM ${NANO}:1809\nRUN a\n`,
      },
      'Dockerfile:1',
      'build-host-mismatch',
      /windows-2022 .* cannot start the containers of its RUN/,
    ],
    [
      '9: a tag that was published for 2019 alone (portainer/portainer#11486)',
      {
        'pod.yaml': pod('REGISTRY/agent:2.20.0'),
        'wincompat.yml': `${aks('ltsc2022')}registries: {insecure: ["REGISTRY"]}\n`,
      },
      'pod.yaml:8',
      'no-matching-platform',
      /windows\/amd64 10\.0\.17763\.4131/,
    ],
    [
      '10: another build under process isolation (moby/moby#35462)',
      {
        Dockerfile: `FROM ${CORE}:ltsc2019\n`,
        'wincompat.yml': docker('Windows 10 22H2', ', isolation: process'),
      },
      'Dockerfile:1',
      'os-version-mismatch',
      /Windows Server 2019 \(build 17763\).*19045/,
    ],
    [
      '11: latest of a base image (docker/for-win#3761)',
      { Dockerfile: `# base\nFROM ${CORE}:latest\n` },
      'Dockerfile:2',
      'withdrawn-tag',
      /2019-04-16/,
    ],
    [
      '12: a tag that does not exist (azure-functions-docker#265)',
      {
        Dockerfile: 'FROM REGISTRY/functions:4-nanoserver-1809\n',
        'wincompat.yml': 'registries: {insecure: ["REGISTRY"]}\n',
      },
      'Dockerfile:1',
      'image-not-found',
      /no such tag/,
    ],
    [
      '13: a tag of many platforms without Windows (dotnet/dotnet-docker#4492)',
      {
        Dockerfile: 'FROM --platform=windows/amd64 REGISTRY/dotnet/sdk:8.0\n',
        'wincompat.yml': `${docker('ltsc2022')}registries: {insecure: ["REGISTRY"]}\n`,
      },
      'Dockerfile:1',
      'no-matching-platform',
      /published for linux\/amd64; none fits/,
    ],
    [
      '14: the first entry that is not newer, rather than the best (docker/for-win#13986)',
      {
        Dockerfile: 'FROM --platform=windows/amd64 REGISTRY/python:3\n',
        'wincompat.yml': `${docker('Windows 11 24H2', ', isolation: [process, hyperv]')}registries: {insecure: ["REGISTRY"]}\n`,
      },
      'Dockerfile:1',
      'os-version-mismatch',
      /the host pulls 10\.0\.17763\.4851/,
    ],
    [
      '15: runtimes that refuse 2022 on Windows 11 25H2 (moby/moby#53397)',
      {
        Dockerfile: `FROM ${CORE}:ltsc2022\n`,
        'wincompat.yml': docker('Windows 11 25H2', ', isolation: process'),
      },
      'Dockerfile:1',
      'known-breakage',
      /moby\/issues\/53397/,
    ],
    [
      '16: a Linux pod that may land on a Windows node (Azure/AKS#4055)',
      {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: web\n    image: nginx:1.25-alpine\n',
        'wincompat.yml': aks('ltsc2022'),
      },
      'pod.yaml:7',
      'linux-pod-on-windows',
      /kubernetes\.io\/os: linux/,
    ],
    [
      '16: the same of an image that exists for Linux alone (nginx-gateway-fabric#3661)',
      {
        'pod.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: web\n    image: nginx:1.27\n',
        'wincompat.yml': aks('ltsc2022'),
      },
      'pod.yaml:7',
      'linux-pod-on-windows',
      /Linux image nginx:1\.27/,
    ],
    [
      '17: an image that is patched later than its host (microsoft/Windows-Containers#591)',
      { Dockerfile: `FROM ${CORE}:10.0.26100.4061\n`, 'wincompat.yml': docker('10.0.26100.3194') },
      'Dockerfile:1',
      'known-breakage',
      /0xc0370106/,
    ],
    [
      '18: another revision on Windows Server 2016 (moby/moby#34079)',
      { Dockerfile: `FROM ${CORE}:10.0.14393.1914\n`, 'wincompat.yml': docker('10.0.14393.1944') },
      'Dockerfile:1',
      'revision-mismatch',
      /10\.0\.14393\.1944/,
    ],
    [
      '19: an image from before February 2020 on a host from after (support article 4542617)',
      { Dockerfile: `FROM ${CORE}:10.0.17763.973\n`, 'wincompat.yml': docker('10.0.17763.1158') },
      'Dockerfile:1',
      'known-breakage',
      /February 2020/,
    ],
    [
      '21: the isolation of a build, which the classic builder gets from Compose (docker/compose#10374)',
      {
        Dockerfile: `FROM ${CORE}:ltsc2019\nRUN dir\n`,
        'compose.yaml': 'services:\n  web:\n    build:\n      context: .\n      isolation: process\n',
        'wincompat.yml': 'build-hosts:\n  own: {host: ltsc2022, isolation: hyperv}\n',
      },
      'Dockerfile:1',
      'build-host-mismatch',
      /under process isolation/,
    ],
    [
      '22: a pause image without an entry for the node (rancher/rancher#23161)',
      {
        'pause.yaml': pod('REGISTRY/pause:3.10'),
        'wincompat.yml': `${aks('Windows Server 1909')}registries: {insecure: ["REGISTRY"]}\n`,
      },
      'pause.yaml:8',
      'no-matching-platform',
      /none fits aks/,
    ],
    [
      '23: process isolation on Windows 11 (microsoft/Windows-Containers#302)',
      {
        Dockerfile: `FROM ${CORE}:ltsc2022\n`,
        'wincompat.yml': docker('Windows 11 24H2', ', isolation: process'),
      },
      'wincompat.yml:2',
      'known-breakage',
      /development and test/,
    ],
    [
      '24: files copied out of an image that is newer than the build host (dotnet-buildtools-prereqs-docker#1127)',
      {
        Dockerfile: `FROM ${CORE}:ltsc2019\nRUN a\nCOPY --from=mcr.microsoft.com/powershell:windowsservercore-ltsc2022 a b\n`,
        'wincompat.yml': 'build-hosts: {agent: {host: ltsc2019}}\n',
      },
      'Dockerfile:3',
      'build-host-mismatch',
      /agent \(Windows Server 2019\), which builds it, cannot pull it/,
    ],
    [
      '24b: a last stage that is newer than the build host (dotnet/dotnet-docker#2303)',
      {
        Dockerfile: `FROM mcr.microsoft.com/dotnet/sdk:3.1-nanoserver-1809 AS build\nRUN a\nFROM ${NANO}:2004\nCOPY --from=build a b\n`,
        'wincompat.yml': 'build-hosts: {agent: {host: ltsc2019}}\n',
      },
      'Dockerfile:3',
      'build-host-mismatch',
      /cannot pull it/,
    ],
    [
      '25: a Swarm service that may land on nodes of several builds',
      {
        'stack.yml': `services:\n  web:\n    image: ${CORE}:ltsc2019\n    deploy:\n      placement:\n        constraints: [node.platform.os == windows]\n`,
        'wincompat.yml': targets(
          '  a: {host: ltsc2019, platform: swarm}\n  b: {host: ltsc2022, platform: swarm}',
        ),
      },
      'stack.yml:6',
      'unpinned-placement',
      /node\.labels/,
    ],
    [
      '26: a job container on a Windows runner (actions/runner#904)',
      {
        '.github/workflows/ci.yml': workflow(
          'windows-2022',
          'docker info',
          `    container: ${CORE}:ltsc2022\n`,
        ),
      },
      '.github/workflows/ci.yml:5',
      'job-container-mismatch',
      /Linux runners only/,
    ],
  ])('%s', async (_name, files, place, ruleId, words) => {
    const found = (await findings(files)).filter(
      (f) => f.ruleId === ruleId && `${f.path}:${f.line}` === place,
    );
    expect(found.map((f) => messageOf(f))).toEqual([expect.stringMatching(words)]);
  });
});

describe('is not claimed', () => {
  it('20: storage and filter drivers fail a layer, not versions (docker/for-win#13932)', async () => {
    const files = {
      Dockerfile: `FROM ${CORE}:ltsc2022\n# hcsshim::PrepareLayer failed: The parameter is incorrect. (0x57)\nRUN a\n`,
      'compose.yaml': 'services:\n  web:\n    build: .\n    storage_opt: {size: 20GB}\n',
      'wincompat.yml': docker('ltsc2022'),
    };
    expect(await findings(files)).toEqual([]);
  });

  it('23: Hyper-V isolation on Windows 11, which is what it gives where nothing else is asked for', async () => {
    const files = {
      Dockerfile: `FROM ${CORE}:ltsc2022\n`,
      'wincompat.yml': docker('Windows 11 24H2', ', isolation: [hyperv, process]'),
    };
    expect(await findings(files)).toEqual([]);
  });

  it('16: a Linux pod that a taint, a selector or its RuntimeClass keeps away', async () => {
    const linux = (more: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n${more}  containers:\n  - name: web\n    image: nginx:1.25-alpine\n`;
    const files = {
      'a.yaml': linux('  nodeSelector: {kubernetes.io/os: linux}\n'),
      'b.yaml': linux('  runtimeClassName: of-the-cluster\n'),
      'c.yaml': linux('  nodeSelector: {agentpool: linux1}\n'),
      // Broken, and without a word of Windows in it.
      'e.yaml': `${linux('')}x: [`,
      'wincompat.yml': aks('ltsc2022'),
    };
    expect(await findings(files)).toEqual([]);
    const tainted = {
      'd.yaml': linux(''),
      'wincompat.yml': aks('ltsc2022', ', taints: ["os=windows:NoSchedule"]'),
    };
    expect(await findings(tainted)).toEqual([]);
  });
});
