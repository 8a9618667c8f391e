import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/commands/targets.js';
import { loadConfig } from '../../src/config/load.js';
import { foldHosts } from '../../src/targets/fold.js';
import { recogniseHosts } from '../../src/targets/recognise.js';
import { targetsYaml } from '../../src/targets/to-yaml.js';
import { SourceFile } from '../../src/text/source-file.js';
import { formatVersion } from '../../src/windows/version.js';

/** What a configuration made of the text declares: name, host, client, platform, isolation, labels, taints. */
function declared(text: string) {
  const { targets } = foldHosts(recogniseHosts(text)!);
  const config = loadConfig(new SourceFile('wincompat.yml', targetsYaml(targets)), []);
  return config.targets.map(({ name, version, client, platform, isolation, labels, taints }) => ({
    name,
    host: formatVersion(version),
    client,
    platform,
    isolation,
    labels,
    taints,
  }));
}

const node = (name: string, labels: object, kernelVersion: string, osImage: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: { 'kubernetes.io/os': 'windows', 'kubernetes.io/hostname': name, ...labels } },
  spec: more,
  status: { nodeInfo: { operatingSystem: 'windows', kernelVersion, osImage } },
});
const list = (...items: object[]) => JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
const base = { client: false, isolation: ['process'], labels: {}, taints: [] };

describe('nodes of Kubernetes', () => {
  it('fold into one target for each pool, with what they have in common', () => {
    const taints = {
      taints: [
        { key: 'os', value: 'windows', effect: 'NoSchedule' },
        { key: 'spot', effect: 'NoExecute' },
      ],
    };
    const text = list(
      node(
        'a',
        { agentpool: 'win22', team: 'web', disk: 'ssd' },
        '10.0.20348.2402',
        'Windows Server 2022 Datacenter',
        taints,
      ),
      node(
        'b',
        { agentpool: 'win22', team: 'api', disk: 'ssd' },
        '10.0.20348.2402',
        'Windows Server 2022 Datacenter',
        taints,
      ),
      node('c', { agentpool: 'win25' }, '10.0.26100.4061', 'Windows Server 2025 Datacenter'),
      { ...node('d', {}, '5.15.0', 'Ubuntu'), status: { nodeInfo: { operatingSystem: 'linux' } } },
    );
    expect(declared(text)).toEqual([
      {
        ...base,
        name: 'win22',
        host: '10.0.20348.2402',
        platform: 'kubernetes',
        labels: { agentpool: 'win22', disk: 'ssd' },
        taints: ['os=windows:NoSchedule', 'spot:NoExecute'],
      },
      {
        ...base,
        name: 'win25',
        host: '10.0.26100.4061',
        platform: 'kubernetes',
        labels: { agentpool: 'win25' },
      },
    ]);
    expect(foldHosts(recogniseHosts(text)!).linux).toBe(1);
  });

  it('may be one, and in YAML', () => {
    const yaml =
      'apiVersion: v1\nkind: Node\nmetadata:\n  name: a\n  labels: {pool: x_y}\nstatus:\n  nodeInfo:\n    operatingSystem: windows\n    kernelVersion: 10.0.17763.1\n';
    expect(declared(yaml)).toEqual([
      { ...base, name: 'x-y', host: '10.0.17763.1', platform: 'kubernetes', labels: { pool: 'x_y' } },
    ]);
  });

  it('are understood as described', () => {
    const text = [
      'Name:               aks000000',
      'Roles:              agent',
      'Labels:             agentpool=win',
      '                    kubernetes.io/os=windows',
      'Annotations:        a: b',
      'Taints:             os=windows:NoSchedule',
      'System Info:',
      '  Kernel Version:             10.0.20348.2402',
      '  OS Image:                   Windows Server 2022 Datacenter',
      '  Operating System:           windows',
      '',
      'Name:               linux0',
      'System Info:',
      '  Operating System:           linux',
      '',
    ].join('\n');
    expect(declared(text)).toEqual([
      {
        ...base,
        name: 'win',
        host: '10.0.20348.2402',
        platform: 'kubernetes',
        labels: { agentpool: 'win' },
        taints: ['os=windows:NoSchedule'],
      },
    ]);
  });

  it('are understood as a wide table', () => {
    const text = [
      'NAME    STATUS   ROLES   AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE                         KERNEL-VERSION    CONTAINER-RUNTIME',
      'win-a   Ready    <none>  3d    v1.34.1   10.0.0.5      <none>        Windows Server 2025 Datacenter   10.0.26100.4061   containerd://1.7',
      'lin-a   Ready    <none>  3d    v1.34.1   10.0.0.6      <none>        Ubuntu 24.04                     6.8.0-1          containerd://1.7',
    ].join('\n');
    expect(declared(text)).toEqual([
      { ...base, name: 'kubernetes-windows-2025', host: '10.0.26100.4061', platform: 'kubernetes' },
    ]);
  });
});

describe('hosts of Docker', () => {
  const text =
    'Client:\n Version: 29.1.5\n\nServer:\n Server Version: 29.1.5\n Swarm: active\n Default Isolation: process\n Kernel Version: 10.0 17763 (17763.1.amd64fre.rs5_release.180914-1434)\n Operating System: Microsoft Windows Server Version 1809 (OS Build 17763.1158)\n OSType: windows\n Name: swarm1\n';

  it('are understood by docker info', () => {
    expect(declared(text)).toEqual([
      { ...base, name: 'swarm-windows-2019', host: '10.0.17763.1158', platform: 'swarm' },
    ]);
  });

  it('are understood by docker info as JSON, one host a line', () => {
    const info = (more: object) =>
      JSON.stringify({
        ServerVersion: '29.1.5',
        OSType: 'windows',
        Name: 'h',
        Swarm: { LocalNodeState: 'inactive' },
        ...more,
      });
    const hosts = [
      info({ OperatingSystem: 'Microsoft Windows Version 25H2 (OS Build 26200.7462)', Isolation: 'hyperv' }),
      info({
        OSVersion: '10.0.20348',
        OperatingSystem: 'Microsoft Windows Server Version 21H2 (OS Build 20348.169)',
        Isolation: 'process',
        Labels: ['zone=a'],
      }),
      info({ OSType: 'linux' }),
    ];
    expect(declared(hosts.join('\n'))).toEqual([
      {
        ...base,
        name: 'docker-windows-11-25h2',
        host: '10.0.26200.7462',
        client: true,
        platform: 'docker',
        isolation: ['hyperv'],
      },
      {
        ...base,
        name: 'docker-windows-2022',
        host: '10.0.20348.169',
        platform: 'docker',
        labels: { zone: 'a' },
      },
    ]);
  });

  it('by docker node inspect have a version only where a label tells it', () => {
    const swarm = (name: string, labels: object) => ({
      ID: name,
      Spec: { Labels: labels, Role: 'worker' },
      Description: { Hostname: name, Platform: { Architecture: 'x86_64', OS: 'windows' } },
    });
    const inspected = JSON.stringify([swarm('a', { OsVersion: '10.0.17763' }), swarm('b', {})]);
    expect(declared(inspected)).toEqual([
      {
        ...base,
        name: 'swarm-windows-2019',
        host: '10.0.17763',
        platform: 'swarm',
        labels: { OsVersion: '10.0.17763' },
      },
    ]);
    expect(foldHosts(recogniseHosts(inspected)!).unknown).toEqual(['b']);
  });
});

describe('one host', () => {
  it.each<[string, string, string, boolean]>([
    ['Microsoft Windows [Version 10.0.20348.2402]', '10.0.20348.2402', 'windows-2022', false],
    [
      '    BuildLabEx    REG_SZ    17763.1.amd64fre.rs5_release.180914-1434',
      '10.0.17763',
      'windows-2019',
      false,
    ],
    [
      'OS Name: Microsoft Windows Server 2022 Datacenter\nOS Version: 10.0.20348 N/A Build 20348\n',
      '10.0.20348',
      'windows-2022',
      false,
    ],
    ['Windows 11 24H2', '10.0.26100', 'windows-11-24h2', true],
  ])('%s', (text, host, name, client) => {
    const [target] = declared(text);
    expect(target).toMatchObject({ host, client });
    expect(target?.name).toBe(name);
  });
});

it.each([
  '',
  'hello',
  '{}',
  '[]',
  '{"kind":"Pod"}',
  'apiVersion: v1\nkind: Pod\n',
  '\0\0\0',
  '{'.repeat(10_000),
])('is not taken for a host: %j', (text) => {
  expect(recogniseHosts(text)).toBeNull();
});

it('gives equal names a number', () => {
  const text = list(
    node('a', { pool: 'win' }, '10.0.20348.1', ''),
    node('b', { pool: 'win' }, '10.0.20348.2', ''),
  );
  expect(declared(text).map((target) => target.name)).toEqual(['win', 'win-2']);
});

it('keeps labels from becoming anything else', () => {
  // Kubernetes has none of these, and Swarm takes any.
  const evil = { 'a"b': 'c\nd: e', osversion: '10.0.20348.1', pool: '*x' };
  const node = {
    Description: { Hostname: 'n', Platform: { OS: 'windows', Architecture: 'x86_64' } },
    Spec: { Labels: evil },
  };
  const [target] = declared(JSON.stringify([node]));
  expect(target?.labels).toEqual(evil);
  expect(target?.name).toBe('x');
});

describe('a build that a server and Windows 11 share', () => {
  const yaml = (text: string) => targetsYaml(foldHosts(recogniseHosts(text)!).targets);
  const DOUBT =
    'client: false   # the version does not distinguish server from client: true if this is Windows 11, version 24H2';
  it.each<[string, string, string | null]>([
    ['ver', 'Microsoft Windows [Version 10.0.26100.4061]', DOUBT],
    ['BuildLabEx', 'BuildLabEx    REG_SZ    26100.1.amd64fre.ge_release.240331-1435', DOUBT],
    [
      'a text that tells the server',
      'OS Name: Microsoft Windows Server 2025 Datacenter\nOS Version: 10.0.26100 N/A Build 26100\n',
      'client: false\n',
    ],
    ['a build that only the server has', 'Microsoft Windows [Version 10.0.20348.2402]', null],
    ['a node', list(node('c', {}, '10.0.26100.4061', '')), null],
  ])('%s', (_, text, expected) => {
    if (expected === null) expect(yaml(text)).not.toContain('client');
    else expect(yaml(text)).toContain(expected);
  });
});

describe('what no cluster has is refused, and said of the node', () => {
  const nodeWith = (taint: object, labels: object = {}) =>
    list(
      node('a', { agentpool: 'win22', ...labels }, '10.0.20348.2402', 'Windows Server 2022', {
        taints: [taint],
      }),
    );

  it.each([
    [
      'an effect',
      nodeWith({ key: 'os', value: 'windows', effect: 'NoSchedul' }),
      /node a: taint 'os=windows:NoSchedul': .* Did you mean 'os=windows:NoSchedule'\?/,
    ],
    ['no effect', nodeWith({ key: 'os', value: 'windows' }), /node a: taint 'os=windows:': it has no effect/],
    ['no key', nodeWith({ effect: 'NoSchedule' }), /its key '' needs a name/],
    [
      'a label',
      nodeWith({ key: 'os', effect: 'NoSchedule' }, { 'a b': 'c' }),
      /node a: label 'a b': a key of Kubernetes needs/,
    ],
    [
      'a line of kubectl describe',
      'Name:               a\nTaints:             os=windows\nSystem Info:\n  Kernel Version:             10.0.20348.2402\n  Operating System:           windows\n',
      /node a: taint 'os=windows': it has no effect/,
    ],
  ])('%s', async (_, text, message) => {
    const file = join(mkdtempSync(join(tmpdir(), 'wincompat-targets-')), 'nodes.txt');
    writeFileSync(file, text);
    await expect(run([file])).rejects.toThrow(message);
    rmSync(dirname(file), { recursive: true });
  });
});

describe('revision 0', () => {
  it('is left out', () => {
    const { targets, zeroRevision } = foldHosts(recogniseHosts('Microsoft Windows NT 10.0.20348.0') ?? []);
    expect(targets.map(({ host }) => host)).toEqual(['10.0.20348']);
    expect(zeroRevision).toEqual(['a host']);
  });

  it('gives way to another text with the revision', () => {
    const text = list(
      node(
        'a',
        { 'node.kubernetes.io/windows-build': '10.0.20348' },
        '10.0.20348.0',
        'Windows Server 2022 (OS Build 20348.2402)',
      ),
    );
    const { targets, zeroRevision } = foldHosts(recogniseHosts(text) ?? []);
    expect(targets.map(({ host }) => host)).toEqual(['10.0.20348.2402']);
    expect(zeroRevision).toEqual([]);
  });
});
