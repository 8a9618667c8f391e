// Where sources contradict each other or what was once written down: each correction with the source that decides it,
// held through a whole check. The number is that of the list by which the project was corrected.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { FaultServer, index } from '../registry/fault-server.js';
import { repository } from '../support/repository.js';

let server: FaultServer;
beforeAll(async () => {
  server = await FaultServer.start();
  const windows = { os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.6054' };
  server.publishImage('web', 'single', windows);
  server.publish('web', 'index', index(['10.0.17763.6054']));
  // As in lists of about November 2024 to February 2025: the older release has the higher revision.
  server.publish('web', 'order', index(['10.0.26100.2894', '10.0.20348.3207']));
  server.publish('web', 'three-parts', index(['10.0.17763.6054', '10.0.20348']));
  server.publish('httpd', '2.4.38-alpine', index(['10.0.17763.6054']));
});
afterAll(() => server.stop());

const CORE = 'mcr.microsoft.com/windows/servercore';
const NANO = 'mcr.microsoft.com/windows/nanoserver';

type Files = Readonly<Record<string, string>>;

/** Files with the configuration of some targets, in flow style. */
const on = (targets: string, files: Files): Files => ({
  ...files,
  '.github/wincompat.yml': `targets: {${targets}}\nregistries: {insecure: ["REGISTRY"]}\n`,
});
const pod = (image: string, spec: string, name = 'web'): string =>
  `---\napiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n${spec}  containers:\n  - {name: web, image: "${image}"}\n`;
const service = (name: string, image: string, rest: string): string =>
  `  ${name}:\n    image: ${image}\n    ${rest}\n`;

async function checked(files: Files): Promise<Report> {
  const texts = Object.entries(files).map(([path, text]) => [path, text.replaceAll('REGISTRY', server.host)]);
  const asks = Object.values(files).some((text) => /(?:image|FROM).*REGISTRY\//.test(text));
  return repository(Object.fromEntries(texts)).check({
    lookup: asks ? 'always' : 'never',
    today: '2026-11-27',
  });
}

/** What became of each image on each target, and what was found, a line each. */
async function outcome(files: Files): Promise<string[]> {
  const { images, findings } = await checked(files);
  return [
    ...images.map(({ path, line, os, verdicts }) => {
      const each = verdicts.map(({ target, verdict, rule }) => `${target} ${verdict} ${rule}`);
      return `${path}:${line} ${os}${each.length > 0 ? `: ${each.join(', ')}` : ''}`;
    }),
    ...findings.map(({ path, line, level, ruleId }) => `${path}:${line} ${level} ${ruleId}`),
  ];
}

type Correction = [name: string, files: Files, expected: string[]];

const HYPERV_KUBERNETES = 'k: {host: ltsc2022, platform: kubernetes, isolation: hyperv}';
const CLIENT = (platform: string, isolation: string, runtime: string): string =>
  `h: {host: Windows 11 25H2, platform: ${platform}, isolation: ${isolation}, runtime: "${runtime}"}`;

describe('correction', () => {
  it.each<Correction>([
    [
      '4: containerd refuses an older image under Hyper-V in an index (core/images/image.go)',
      on(HYPERV_KUBERNETES, { 'p.yaml': pod('REGISTRY/web:index', '') }),
      ['p.yaml:8 windows: k unsupported R2a', 'p.yaml:8 error os-version-mismatch'],
    ],
    [
      '4: and not where it is a single manifest (containerd#8348)',
      on(HYPERV_KUBERNETES, { 'p.yaml': pod('REGISTRY/web:single', '') }),
      ['p.yaml:8 windows: k conditional R2a'],
    ],
    [
      '5: Docker takes an entry of the own build with a revision alone (moby, distribution/pull_v2_windows.go)',
      on('h: {host: ltsc2022, platform: docker}', { Dockerfile: 'FROM REGISTRY/web:three-parts\n' }),
      ['Dockerfile:1 windows: h unsupported R5', 'Dockerfile:1 error os-version-mismatch'],
    ],
    [
      '6: label keys of Swarm are case-sensitive (swarmkit, constraint)',
      on('s: {host: ltsc2022, platform: swarm, labels: {OS: windows}}', {
        'compose.yaml': `services:\n${service('a', `${CORE}:ltsc2019`, 'deploy: {placement: {constraints: [node.labels.os == windows]}}')}${service('b', `${CORE}:ltsc2019`, 'deploy: {placement: {constraints: [node.labels.OS == windows]}}')}`,
      }),
      [
        'compose.yaml:3 windows',
        'compose.yaml:6 windows: s unsupported R5',
        'compose.yaml:3 warning no-target',
        'compose.yaml:6 error os-version-mismatch',
      ],
    ],
    [
      '7: a taint of a controller rules nothing out, and a DaemonSet tolerates the usual ones by itself (Kubernetes docs, well-known taints)',
      on(
        'k: {host: ltsc2022, platform: kubernetes, taints: ["node.kubernetes.io/memory-pressure:NoSchedule"]}',
        { 'p.yaml': pod(`${CORE}:ltsc2019`, '') },
      ),
      ['p.yaml:8 windows: k unsupported R5', 'p.yaml:8 error os-version-mismatch'],
    ],
    [
      '7: tolerations compare numbers with Gt and Lt (KEP-5471)',
      on('k: {host: ltsc2022, platform: kubernetes, taints: ["sla=950:NoSchedule"]}', {
        'a.yaml': pod(`${CORE}:ltsc2019`, '  tolerations: [{key: sla, operator: Gt, value: "900"}]\n'),
        'b.yaml': pod(`${CORE}:ltsc2019`, '  tolerations: [{key: sla, operator: Lt, value: "900"}]\n'),
      }),
      [
        'a.yaml:9 windows: k unsupported R5',
        'b.yaml:9 windows',
        'a.yaml:9 error os-version-mismatch',
        'b.yaml:9 warning no-target',
      ],
    ],
    [
      '8: a pod that contradicts its RuntimeClass is refused, and neither wins (plugin/pkg/admission/runtimeclass)',
      on('k: {host: ltsc2022, platform: kubernetes, labels: {pool: new}}', {
        'p.yaml': `apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: old}\nhandler: runhcs-wcow-process\nscheduling: {nodeSelector: {pool: old}}\n${pod(`${CORE}:ltsc2019`, '  runtimeClassName: old\n').replace('windows}', 'windows, pool: new}')}`,
      }),
      ['p.yaml:14 windows', 'p.yaml:14 warning no-target'],
    ],
    [
      '9: Nano Server and Server Core have arm64 tags of 24H2 (Windows-Containers#586)',
      on('a: {host: Windows 11 24H2, platform: docker, architecture: arm64}', {
        'a.Dockerfile': `FROM ${NANO}:ltsc2025-arm64\n`,
        'b.Dockerfile': `FROM ${NANO}:ltsc2022\n`,
      }),
      [
        'a.Dockerfile:1 windows: a conditional R11',
        'b.Dockerfile:1 windows: a unsupported R14',
        'b.Dockerfile:1 error os-version-mismatch',
      ],
    ],
    [
      '10: releases are joined to words, go on past 20H2, and are parted at dots (gitlab-runner, worker-tools)',
      on('h: {host: ltsc2022, platform: docker}', {
        'a.Dockerfile': 'FROM gitlab/gitlab-runner-helper:x86_64-v18.0.0-servercore21H2\n',
        'b.Dockerfile': 'FROM gitlab/gitlab-runner-helper:x86_64-v18.0.0-nanoserver24H2\n',
        'c.Dockerfile': 'FROM octopusdeploy/worker-tools:6.4.0-windows.ltsc2022\n',
        'd.Dockerfile': 'FROM contoso/web:win2022\n',
        'e.Dockerfile': 'FROM contoso/web:10.0.20348.1\n',
      }),
      [
        'a.Dockerfile:1 windows: h supported R5',
        'b.Dockerfile:1 windows: h unsupported R1',
        'c.Dockerfile:1 windows: h supported R5',
        'd.Dockerfile:1 windows: h supported R5',
        'e.Dockerfile:1 windows: h supported R5',
        'b.Dockerfile:1 error os-version-mismatch',
        'e.Dockerfile:1 notice stale-revision',
      ],
    ],
    [
      '11: alpine in a tag does not mean Linux on a Windows node: unasked, it is a warning (kubernetes, test/images/httpd)',
      on('k: {host: ltsc2022, platform: kubernetes}', { 'p.yaml': pod('httpd:2.4.38-alpine', '') }),
      ['p.yaml:8 linux: k unsupported R0a', 'p.yaml:8 warning linux-image-on-windows'],
    ],
    [
      '11: and asked, what the registry has',
      on('k: {host: ltsc2019, platform: kubernetes}', { 'p.yaml': pod('REGISTRY/httpd:2.4.38-alpine', '') }),
      ['p.yaml:8 windows: k supported R4'],
    ],
    [
      '12: images for builds of Windows programs on Linux are no Windows images (cross, qt, fyne-cross, unityci)',
      on('h: {host: ltsc2022, platform: docker}', {
        'a.Dockerfile': 'FROM rustembedded/cross:x86_64-pc-windows-gnu\nRUN apt-get update\n',
        'b.Dockerfile': 'FROM therecipe/qt:windows_64_static\nRUN apt-get update\n',
        'c.Dockerfile': 'FROM fyneio/fyne-cross-images:windows\nRUN apk add git\n',
        'd.Dockerfile': 'FROM unityci/editor:2022.3-windows-mono-1\nRUN apt-get update\n',
      }),
      ['a.Dockerfile:1 linux', 'b.Dockerfile:1 linux', 'c.Dockerfile:1 linux', 'd.Dockerfile:1 linux'],
    ],
    [
      '13: the shared tag 4.8 is 2016 and 2019, so it starts neither on 2022 nor on 2025 (dotnet-framework-docker, manifest.json)',
      on('b: {host: ltsc2019, platform: docker}, c: {host: ltsc2022, platform: docker}', {
        Dockerfile: 'FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8\n',
      }),
      [
        'Dockerfile:1 windows: b supported R4, c unsupported R5',
        'Dockerfile:1 error os-version-mismatch',
        'Dockerfile:1 warning floating-platform',
      ],
    ],
    [
      '13: .NET 10 has no image of Windows Server 2019 (dotnet/versions, image-info)',
      on('h: {host: ltsc2019, platform: docker}', {
        Dockerfile: 'FROM mcr.microsoft.com/dotnet/sdk:10.0-nanoserver-1809\n',
      }),
      ['Dockerfile:1 windows: h unsupported missing', 'Dockerfile:1 error image-not-found'],
    ],
    [
      '14: the HostProcess base image cannot be built on Windows Server 2025 (Windows-Containers#574)',
      {
        Dockerfile:
          'FROM mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image:v1.0.0\n',
        '.github/workflows/build.yml':
          'on: push\njobs:\n  build:\n    runs-on: windows-2025\n    steps:\n      - run: docker build .\n',
        '.github/wincompat.yml': 'targets: {k: {host: ltsc2022, platform: kubernetes}}\n',
      },
      ['Dockerfile:1 windows: k exempt R0c', 'Dockerfile:1 warning known-breakage'],
    ],
    [
      '14: setup-buildx fails on Windows runners (docker/setup-buildx-action#597)',
      {
        '.github/workflows/build.yml':
          'on: push\njobs:\n  build:\n    runs-on: windows-2022\n    steps:\n      - uses: docker/setup-buildx-action@v3\n',
        '.github/wincompat.yml': 'targets: {k: {host: ltsc2022, platform: kubernetes}}\n',
      },
      ['.github/workflows/build.yml:6 linux', '.github/workflows/build.yml:6 error job-container-mismatch'],
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await outcome(files)).toEqual(expected);
  });

  // containerd/platforms rc.2 to rc.4 refuse; what a runtime has of it: its go.mod.
  it.each<[string, platform: string, isolation: string, refuses: boolean]>([
    ['containerd 1.7.34', 'kubernetes', 'process', false],
    ['containerd 2.0.4', 'kubernetes', 'process', false],
    ['containerd 2.1.5', 'kubernetes', 'process', false],
    ['containerd 2.1.6', 'kubernetes', 'process', true],
    ['containerd 2.2.0', 'kubernetes', 'process', true],
    ['containerd 2.3.4', 'kubernetes', 'process', true],
    ['containerd 2.3.5', 'kubernetes', 'process', false],
    ['docker 28.5.1', 'docker', 'hyperv', false],
    ['docker 29.0.0', 'docker', 'hyperv', true],
    ['docker 29.7.2', 'docker', 'hyperv', true],
    ['docker 29.8.0', 'docker', 'hyperv', false],
  ])(
    '2: %s refuses 2022 images on Windows 11 25H2 (moby#53397): %#',
    async (runtime, platform, isolation, refuses) => {
      const lines = await outcome(
        on(CLIENT(platform, isolation, runtime), { Dockerfile: `FROM ${CORE}:ltsc2022\n` }),
      );
      const isTold = lines.includes('Dockerfile:1 warning known-breakage');
      expect(isTold).toBe(refuses);
    },
  );

  it('1: the isolation of a build in compose counts, and is no mistake (docker/compose#10374)', async () => {
    const build = (isolation: string): Files =>
      on('h: {host: ltsc2022, platform: docker, isolation: [process, hyperv]}', {
        Dockerfile: `FROM ${CORE}:ltsc2022\nRUN dir\n`,
        'compose.yaml': `services:\n  web:\n    image: contoso/web:ltsc2022\n    build: {context: ., isolation: ${isolation}}\n`,
      });
    for (const isolation of ['hyperv', 'process', 'default']) {
      expect((await checked(build(isolation))).findings).toEqual([]);
    }
  });

  it('3: 26H2 is build 26300, and 26H1 28000; a build past those that are known is asked for', async () => {
    const report = await checked(
      on('a: {host: Windows 11 26H2}, b: {host: Windows 11 26H1}, c: {host: 10.0.29000}', {}),
    );
    expect(report.targets.map(({ host, client }) => [host, client])).toEqual([
      ['10.0.26300', true],
      ['10.0.28000', true],
      ['10.0.29000', false],
    ]);
    expect(report.notes.join('\n')).toMatch(
      /Target c: build 29000 .* Declare 'client: false' or 'client: true'/,
    );
  });

  it.each([
    ['2.0.4', 'the highest revision, of whatever build (v0.2.1)', '10.0.20348.3207'],
    ['2.1.6', 'the highest build (v1.0.0-rc.2)', '10.0.26100.2894'],
  ])('5: of an index, containerd %s takes %s', async (version, _takes, entry) => {
    const target = `k: {host: ltsc2025, platform: kubernetes, runtime: containerd ${version}}`;
    const { images } = await checked(on(target, { 'p.yaml': pod('REGISTRY/web:order', '') }));
    expect(images[0]?.verdicts[0]?.version).toBe(entry);
  });
});
