import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import type { Finding } from '../../src/report/report.js';
import { checkExample } from './examples.js';

const PLACEMENT = [
  'unpinned-placement',
  'placement-mismatch',
  'missing-os-selector',
  'deprecated-label',
  'mixed-builds',
];

/** The findings of the placement rules, as `rule line:column`. */
async function placed(files: Record<string, string>): Promise<string[]> {
  return (await findings(files)).map((f) => `${f.ruleId} ${f.line}:${f.column}`);
}

async function findings(files: Record<string, string>): Promise<Finding[]> {
  const report = await checkExample(Object.entries(files).map(([path, text]) => ({ path, text })));
  return report.findings.filter((f) => PLACEMENT.includes(f.ruleId));
}

const pod = (spec: string, ...images: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n${spec}  containers:\n${images.map((image, i) => `  - {name: c${i}, image: ${image}}\n`).join('')}`;
const SELECT = '  nodeSelector: {kubernetes.io/os: windows}\n';
const selecting = (labels: string) => `  nodeSelector: {kubernetes.io/os: windows, ${labels}}\n`;
const NEW = 'contoso/web:1-nanoserver-ltsc2022';
const OLD = 'contoso/web:1-nanoserver-1809';
const NEWEST = 'contoso/web:1-nanoserver-ltsc2025';
const UNKNOWN = 'contoso/web:1';
const targets = (...lines: string[]) => `targets:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const TWO = targets('a: {host: ltsc2019, platform: kubernetes}', 'b: {host: ltsc2022, platform: kubernetes}');
/** One target is enough: that the image does not start on the other is no mistake of its own. */
const anyOf = (...names: string[]) =>
  `scopes: [{paths: ["**"], targets: [${names.join(', ')}], require: any}]\n`;
const ANY = `${TWO}${anyOf('a', 'b')}`;

describe('unpinned-placement', () => {
  test.each<[string, string, string, string[]]>([
    ['an image of unknown version', TWO, pod(SELECT, UNKNOWN), ['unpinned-placement 7:23']],
    ['an image that fits one of them', ANY, pod(SELECT, NEW), ['unpinned-placement 7:23']],
    ['a tag that another rule asks to be better', TWO, pod(SELECT, 'contoso/web:1-nanoserver'), []],
    ['no tag of a base image', TWO, pod(SELECT, 'mcr.microsoft.com/windows/servercore'), []],
    ['one of the containers is enough', ANY, pod(SELECT, UNKNOWN, NEW), ['unpinned-placement 8:23']],
    ['the build is selected', TWO, pod(selecting("node.kubernetes.io/windows-build: '10.0.20348'"), NEW), []],
    ['the image fits both', targets('a: {host: ltsc2022}', 'b: {host: ltsc2025}'), pod(SELECT, NEW), []],
    ['the image fits none', TWO, pod(SELECT, NEWEST), []],
    [
      'both are of one build',
      targets('a: {host: ltsc2022}', 'b: {host: 10.0.20348.2402}'),
      pod(SELECT, UNKNOWN),
      [],
    ],
    [
      'the other is tainted',
      targets('a: {host: ltsc2019, taints: ["os=windows:NoSchedule"]}', 'b: {host: ltsc2022}'),
      pod(SELECT, NEW),
      [],
    ],
    [
      'one is enough for the scope, and still not known',
      `${TWO}scopes: [{paths: ["**"], targets: [a, b], require: any}]\n`,
      pod(SELECT, NEW),
      ['unpinned-placement 7:23'],
    ],
    ['the scope has one of them', `${TWO}scopes: [{paths: ["**"], targets: [b]}]\n`, pod(SELECT, NEW), []],
    [
      'a HostProcess container',
      TWO,
      pod(`${SELECT}  securityContext: {windowsOptions: {hostProcess: true}}\n`, UNKNOWN),
      [],
    ],
    [
      'preferred affinity narrows nothing',
      ANY,
      pod(
        `${SELECT}  affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, preference: {matchExpressions: [{key: node.kubernetes.io/windows-build, operator: In, values: ['10.0.20348']}]}}]}}\n`,
        NEW,
      ),
      ['unpinned-placement 8:23'],
    ],
  ])('%s', async (_, config, manifest, expected) => {
    expect(await placed({ 'wincompat.yml': config, 'a.yaml': manifest })).toEqual(expected);
  });

  const service = (more: string) => `services:\n  web:\n    image: ${NEW}\n${more}`;
  const constraint = '    deploy: {placement: {constraints: [node.labels.OsVersion == 10.0.20348]}}\n';
  test.each<[string, string, string, string[]]>([
    ['a service of Swarm', 'swarm', service(''), ['unpinned-placement 3:12']],
    ['one with a constraint', 'swarm', service(constraint), []],
    ['Docker schedules nothing', 'docker', service(''), []],
    ['Hyper-V isolation', 'swarm', service('    isolation: hyperv\n'), []],
  ])('%s', async (_, platform, compose, expected) => {
    const config = `${targets(
      `a: {host: ltsc2019, platform: ${platform}, isolation: [process, hyperv]}`,
      `b: {host: ltsc2022, platform: ${platform}, isolation: [process, hyperv]}`,
    )}${anyOf('a', 'b')}`;
    expect(await placed({ 'wincompat.yml': config, 'compose.yaml': compose })).toEqual(expected);
  });

  test('names the hosts, those that fit, and the selector that helps', async () => {
    const [finding] = await findings({ 'wincompat.yml': ANY, 'a.yaml': pod(SELECT, NEW) });
    expect(messageOf(finding!)).toContain('may run on a (Windows Server 2019) or b (Windows Server 2022)');
    expect(messageOf(finding!)).toContain('starts on b only');
    expect(messageOf(finding!)).toContain("node.kubernetes.io/windows-build: '10.0.20348'");
    expect(finding!.targets).toEqual(['a', 'b']);
    expect(finding!.related.map((r) => r.path)).toEqual(['wincompat.yml', 'wincompat.yml']);
  });

  test.each<[string, string[], string]>([
    ['the build of the image', ['ltsc2019', 'ltsc2022', 'ltsc2025'], '10.0.20348'],
    ['else the newest that it fits', ['ltsc2019', 'Windows Server 23H2', 'ltsc2025'], '10.0.26100'],
  ])('offers %s', async (_, hosts, build) => {
    const names = hosts.map((_, i) => `t${i}`);
    const config = `${targets(...hosts.map((host, i) => `t${i}: {host: ${host}, platform: kubernetes}`))}${anyOf(...names)}`;
    const [finding] = await findings({ 'wincompat.yml': config, 'a.yaml': pod(SELECT, NEW) });
    expect(messageOf(finding!)).toContain(`node.kubernetes.io/windows-build: '${build}'`);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['has an entry for each host', { '17763': '10.0.17763.1', '20348': '10.0.20348.1' }, []],
    [
      'has one for one of them',
      { '17763': '10.0.17763.1', '14393': '10.0.14393.1' },
      ['unpinned-placement 8:23'],
    ],
    ['says no version', { none: '' }, []],
  ])('an index that %s', async (_, entries, expected) => {
    const manifests = Object.values(entries).map((version, i) => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: `sha256:${String(i).repeat(64)}`,
      size: 500,
      platform: {
        os: 'windows',
        architecture: 'amd64',
        ...(version === '' ? {} : { 'os.version': version }),
      },
    }));
    const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests };
    const found = await placed({
      'wincompat.yml': `${TWO}registries: {insecure: [registry.example]}\n`,
      'registry/v2/web/manifests/1': JSON.stringify(index),
      'a.yaml': pod(SELECT, 'registry.example/web:1').replace('kind: Pod', 'kind: Pod\n'),
    });
    expect(found).toEqual(expected);
  });

  test('a service that is built here is told once, at the service', async () => {
    const files = {
      'wincompat.yml': `${targets(
        'a: {host: ltsc2019, platform: swarm}',
        'b: {host: ltsc2022, platform: swarm}',
      )}${anyOf('a', 'b')}`,
      'web/Dockerfile': `FROM ${NEW}\n`,
      'compose.yaml': 'services:\n  web:\n    image: contoso/shop:1\n    build: web\n',
    };
    expect(await placed(files)).toEqual(['unpinned-placement 3:12']);
    expect(await placed({ ...files, 'compose.yaml': 'services:\n  web:\n    build: web\n' })).toEqual([
      'unpinned-placement 3:12',
    ]);
  });
});

describe('placement-mismatch', () => {
  const BUILD = "node.kubernetes.io/windows-build: '10.0.17763'";
  const affinity = (values: string) =>
    `${SELECT}  affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: node.kubernetes.io/windows-build, operator: In, values: [${values}]}]}]}}}\n`;
  test.each<[string, string, string[]]>([
    ['a label of the kubelet', pod(selecting(BUILD), NEW), ['placement-mismatch 5:45']],
    ['that names the build', pod(selecting(BUILD), OLD), []],
    [
      'a newer host of which the image is one that fits',
      pod(selecting("node.kubernetes.io/windows-build: '10.0.26100'"), NEW),
      [],
    ],
    [
      'a newer host of which it is not',
      pod(selecting("node.kubernetes.io/windows-build: '10.0.26100'"), OLD),
      ['placement-mismatch 5:45'],
    ],
    ['a required affinity', pod(affinity("'10.0.17763'"), NEW), ['placement-mismatch 6:124']],
    ['one with a value that fits', pod(affinity("'10.0.17763', '10.0.20348'"), NEW), []],
    [
      'the label of AKS',
      pod(selecting('kubernetes.azure.com/os-sku: Windows2019'), NEW),
      ['placement-mismatch 5:45'],
    ],
    ['a label of one’s own', pod(selecting('contoso.com/os: ltsc2019'), NEW), ['placement-mismatch 5:45']],
    ['the name of a pool', pod(selecting('agentpool: win2019'), NEW), []],
    ['an image of unknown version', pod(selecting(BUILD), UNKNOWN), []],
    [
      'each container that does not fit',
      pod(selecting(BUILD), OLD, NEW),
      ['placement-mismatch 5:45', 'mixed-builds 8:23'],
    ],
    [
      'a HostProcess container',
      pod(`${selecting(BUILD)}  securityContext: {windowsOptions: {hostProcess: true}}\n`, NEW),
      [],
    ],
  ])('%s', async (_, manifest, expected) => {
    expect(await placed({ 'a.yaml': manifest })).toEqual(expected);
  });

  const runtimeClass = `apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: old}\nhandler: runhcs-wcow-process\nscheduling:\n  nodeSelector:\n    kubernetes.io/os: windows\n    ${BUILD}\n`;
  test('a RuntimeClass names it: the finding stands there', async () => {
    const [finding, ...others] = await findings({
      'class.yaml': runtimeClass,
      'pod.yaml': pod('  runtimeClassName: old\n', NEW),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'placement-mismatch', path: 'class.yaml', line: 8, column: 5 });
    expect(finding!.related).toMatchObject([{ path: 'pod.yaml', line: 7 }]);
  });

  test('a constraint of Swarm', async () => {
    const compose = (operator: string) =>
      `services:\n  web:\n    image: ${NEW}\n    deploy:\n      placement:\n        constraints:\n          - node.labels.OsVersion ${operator} 10.0.17763\n`;
    expect(await placed({ 'compose.yaml': compose('==') })).toEqual(['placement-mismatch 7:13']);
    expect(await placed({ 'compose.yaml': compose('!=') })).toEqual([]);
  });

  test('a declared host that takes it and fits tells more than the name of a label', async () => {
    const manifest = pod(selecting('contoso.com/os: ltsc2019'), NEW);
    const moved = targets('b: {host: ltsc2022, labels: {contoso.com/os: ltsc2019}}');
    expect(await placed({ 'wincompat.yml': moved, 'a.yaml': manifest })).toEqual([]);
    const other = targets('b: {host: ltsc2022}');
    expect(await placed({ 'wincompat.yml': other, 'a.yaml': manifest })).toEqual(['placement-mismatch 5:45']);
  });
});

describe('one mistake is one finding', () => {
  const all = async (files: Record<string, string>) => {
    const { findings } = await checkExample(Object.entries(files).map(([path, text]) => ({ path, text })));
    const ids = ['os-version-mismatch', 'unpinned-placement', 'placement-mismatch'];
    return findings.filter(({ ruleId }) => ids.includes(ruleId));
  };
  const places = (findings: readonly Finding[]) =>
    findings.map(({ level, ruleId, line, targets }) => `${level} ${ruleId} ${line} ${targets.join()}`);
  const BUILD = "node.kubernetes.io/windows-build: '10.0.17763'";
  const swarm = (constraints: string) =>
    `services:\n  web:\n    image: ${OLD}\n    deploy:\n      placement:\n        constraints: [${constraints}]\n`;
  const SWARM = TWO.replaceAll('kubernetes', 'swarm');

  test('at the image, where no selector says more than its system', async () => {
    const found = await all({ 'wincompat.yml': TWO, 'a.yaml': pod(SELECT, NEW) });
    expect(places(found)).toEqual(['error os-version-mismatch 7 a']);
    expect(found[0]!.remedies).toEqual([
      'Pin contoso/web:1-nanoserver-1809, if the publisher has it',
      'Run it on b, which it fits',
      "Add the node selector node.kubernetes.io/windows-build: '10.0.20348'",
    ]);
  });

  test('at a constraint that says too little', async () => {
    const found = await all({ 'wincompat.yml': SWARM, 'compose.yaml': swarm('node.platform.os == windows') });
    expect(places(found)).toEqual(['error unpinned-placement 6 a,b']);
  });

  test('at the image, where a selector names another build', async () => {
    const found = await all({ 'wincompat.yml': TWO, 'a.yaml': pod(selecting(BUILD), NEW) });
    expect(places(found)).toEqual(['error placement-mismatch 7 a']);
    expect(found[0]!.remedies).toEqual([
      'Pin contoso/web:1-nanoserver-1809, if the publisher has it',
      'Set node.kubernetes.io/windows-build to 10.0.20348',
    ]);
    expect(found[0]!.related.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'a.yaml:5',
      'wincompat.yml:2',
    ]);
  });

  test.each<[string, string, Record<string, string>, string[]]>([
    [
      'unpinned-placement',
      SWARM,
      { 'compose.yaml': swarm('node.platform.os == windows') },
      ['error os-version-mismatch 3 b'],
    ],
    ['placement-mismatch', TWO, { 'a.yaml': pod(selecting(BUILD), NEW) }, ['error os-version-mismatch 7 a']],
    ['os-version-mismatch', TWO, { 'a.yaml': pod(SELECT, NEW) }, ['error unpinned-placement 7 a,b']],
  ])('where %s is off, the other rule reports it', async (rule, config, files, expected) => {
    const found = await all({ 'wincompat.yml': `${config}rules: {${rule}: off}\n`, ...files });
    expect(places(found)).toEqual(expected);
  });

  test('runs of one image that make different mistakes are reported each', async () => {
    const pods = [selecting(BUILD), SELECT].map((spec, i) =>
      pod(spec, NEW).replace('name: web', `name: web${i}`),
    );
    const found = await all({
      'wincompat.yml': TWO,
      'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
      'chart/values.yaml': `image: ${NEW}\n`,
      'chart/templates/a.yaml': pods.join('---\n').replaceAll(NEW, '{{ .Values.image }}'),
    });
    expect(found.map(({ ruleId, targets }) => `${ruleId} ${targets.join()}`).sort()).toEqual([
      'os-version-mismatch a',
      'placement-mismatch a',
    ]);
  });
});

describe('missing-os-selector', () => {
  test('a label that any of the targets declares is a selector', async () => {
    const declared = targets('a: {host: ltsc2022}', 'b: {host: ltsc2022, labels: {disktype: ssd, tier: x}}');
    const manifest = (label: string) => pod(`  nodeSelector: {${label}}\n`, NEW);
    const found = async (label: string) =>
      (await placed({ 'wincompat.yml': declared, 'a.yaml': manifest(label) })).filter((f) =>
        f.startsWith('missing-os-selector'),
      );
    expect(await found('tier: x')).toEqual([]);
    expect(await found('tier: "y"')).toHaveLength(1);
  });

  const required = (terms: string) =>
    `  affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [${terms}]}}}\n`;
  const os = (...values: string[]) =>
    `{matchExpressions: [{key: kubernetes.io/os, operator: In, values: [${values.join(', ')}]}]}`;
  const TOLD = [expect.stringMatching(/^missing-os-selector \d+:23$/)];
  test.each<[string, string, unknown[]]>([
    ['nothing said', '', TOLD],
    ['a toleration moves nothing', '  tolerations: [{key: os, value: windows}]\n', TOLD],
    ['a selector of something else', '  nodeSelector: {disktype: ssd}\n', TOLD],
    ['Windows options', '  securityContext: {windowsOptions: {runAsUserName: x}}\n', TOLD],
    ['an affinity for both', required(os('windows', 'linux')), TOLD],
    [
      'an affinity of which one term is open',
      required(`${os('windows')}, {matchExpressions: [{key: a, operator: Exists}]}`),
      TOLD,
    ],
    ['the label', SELECT, []],
    ['spec.os', '  os: {name: windows}\n', []],
    ['a required affinity', required(os('windows')), []],
    ['the label of the build', "  nodeSelector: {node.kubernetes.io/windows-build: '10.0.20348'}\n", []],
    ['the name of a node', '  nodeName: win-1\n', []],
    ['a pool that says it', '  nodeSelector: {agentpool: npwin}\n', []],
    ['a RuntimeClass of the cluster', '  runtimeClassName: windows-2022\n', []],
  ])('%s', async (_, spec, expected) => {
    expect(await placed({ 'a.yaml': pod(spec, NEW) })).toEqual(expected);
  });

  test('a RuntimeClass of the repository brings the selector, or does not', async () => {
    const runtimeClass = (more: string) =>
      `apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: w}\nhandler: runhcs-wcow-process\n${more}`;
    const run = (more: string) =>
      placed({ 'c.yaml': runtimeClass(more), 'p.yaml': pod('  runtimeClassName: w\n', NEW) });
    expect(await run('scheduling: {nodeSelector: {kubernetes.io/os: windows}}\n')).toEqual([]);
    expect(await run('')).toEqual(TOLD);
  });

  test('a label that a declared target has', async () => {
    const config = targets('a: {host: ltsc2022, platform: kubernetes, labels: {tier: shop}}');
    expect(
      await placed({ 'wincompat.yml': config, 'a.yaml': pod('  nodeSelector: {tier: shop}\n', NEW) }),
    ).toEqual([]);
  });

  test('a kustomization patches it in', async () => {
    const files = (patch: string) => ({
      'base/pod.yaml': pod('', NEW),
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'prod/kustomization.yaml': `resources: [../base]\npatches:\n- patch: |-\n    apiVersion: v1\n    kind: Pod\n    metadata: {name: web}\n    spec:\n      ${patch}\n`,
    });
    expect(await placed(files('nodeSelector: {kubernetes.io/os: windows}'))).toEqual([]);
    expect(await placed(files('os: {name: windows}\n      tolerations: [{operator: Exists}]'))).toEqual([]);
    expect(await placed(files('tolerations: [{operator: Exists}]'))).not.toEqual([]);
  });

  test('pods for Linux and services of compose are none of it', async () => {
    expect(
      await placed({ 'a.yaml': pod('', 'nginx:1'), 'compose.yaml': `services: {web: {image: "${NEW}"}}\n` }),
    ).toEqual([]);
  });
});

describe('deprecated-label', () => {
  test.each<[string, string]>([
    ['beta.kubernetes.io/os: windows', 'kubernetes.io/os'],
    ['beta.kubernetes.io/arch: amd64', 'kubernetes.io/arch'],
    ['beta.kubernetes.io/instance-type: m5', 'node.kubernetes.io/instance-type'],
    ['failure-domain.beta.kubernetes.io/zone: a', 'topology.kubernetes.io/zone'],
    ['failure-domain.beta.kubernetes.io/region: eu', 'topology.kubernetes.io/region'],
  ])('%s', async (label, replacement) => {
    const [finding, ...others] = await findings({
      'a.yaml': pod(`  os: {name: windows}\n  nodeSelector:\n    ${label}\n`, NEW),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'deprecated-label', level: 'notice', line: 7, column: 5 });
    expect(finding!.fix).toEqual({
      title: `Use ${replacement}`,
      edits: [
        {
          path: 'a.yaml',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 5 + label.indexOf(':'),
          text: replacement,
        },
      ],
    });
  });

  test('in quotes the fix leaves them; in an affinity it is told too; beside its successor there is no fix', async () => {
    const quoted = await findings({
      'a.yaml': pod('  nodeSelector:\n    "beta.kubernetes.io/os": windows\n', NEW),
    });
    expect(quoted.map((f) => f.fix!.edits[0])).toMatchObject([{ line: 6, column: 6, endColumn: 27 }]);
    const term = '{matchExpressions: [{key: beta.kubernetes.io/os, operator: In, values: [windows]}]}';
    const affinity = `  affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [${term}]}}}\n`;
    expect(await placed({ 'a.yaml': pod(affinity, NEW) })).toEqual(['deprecated-label 5:124']);
    const both = await findings({ 'a.yaml': pod(selecting('beta.kubernetes.io/os: windows'), NEW) });
    expect(both.map((f) => f.fix)).toEqual([null]);
  });

  test('in a chart it stands where the template has it, and not where a value prints it', async () => {
    const template = (selector: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  nodeSelector:\n${selector}  containers:\n    - name: c\n      image: "{{ .Values.image }}"\n`;
    const chart = (selector: string) => ({
      'chart/Chart.yaml': 'name: web\n',
      'chart/values.yaml': `image: ${NEW}\nselector:\n  beta.kubernetes.io/os: windows\n`,
      'chart/templates/pod.yaml': template(selector),
    });
    expect(await placed(chart('    beta.kubernetes.io/os: windows\n'))).toEqual(['deprecated-label 7:5']);
    expect(await placed(chart('    {{- toYaml .Values.selector | nindent 4 }}\n'))).toEqual([]);
  });

  test('a selector that pods share is told once, and one for Linux is not', async () => {
    const manifest = `apiVersion: v1\nkind: List\nitems:\n${['a', 'b']
      .map(
        (name, i) =>
          `- apiVersion: v1\n  kind: Pod\n  metadata: {name: ${name}}\n  spec:\n    nodeSelector: ${i === 0 ? '&s {beta.kubernetes.io/os: windows}' : '*s'}\n    containers: [{name: c, image: "${NEW}"}]\n`,
      )
      .join('')}`;
    expect(await placed({ 'a.yaml': manifest })).toEqual(['deprecated-label 8:23']);
    expect(
      await placed({
        'a.yaml': pod(
          '  nodeSelector: {beta.kubernetes.io/os: linux}\n',
          'nginx:1',
          'contoso/windows-proxy:1',
        ),
      }),
    ).toEqual([]);
  });
});

describe('mixed-builds', () => {
  test.each<[string, string[], string[]]>([
    ['two releases without a common host', [NEW, OLD], ['mixed-builds 8:23']],
    ['two with one', [NEW, NEWEST], []],
    ['three, of which the last has none', [NEW, NEWEST, OLD], ['mixed-builds 9:23']],
    ['one release', [NEW, 'contoso/b:1-windowsservercore-ltsc2022'], []],
    [
      'revisions may differ',
      ['contoso/a:10.0.17763.100', 'contoso/b:10.0.17763.3000'].map((i) => i.replace(':', ':nanoserver-')),
      [],
    ],
    ['an unknown one fits all', [NEW, UNKNOWN], []],
    ['one container', [NEW], []],
  ])('%s', async (_, images, expected) => {
    expect(await placed({ 'a.yaml': pod(SELECT, ...images) })).toEqual(expected);
  });

  test('init containers count, containers of another pod do not', async () => {
    const init = pod(`${SELECT}  initContainers: [{name: i, image: "${OLD}"}]\n`, NEW);
    expect(await placed({ 'a.yaml': init })).toEqual(['mixed-builds 8:23']);
    expect(await placed({ 'a.yaml': pod(SELECT, NEW), 'b.yaml': pod(SELECT, OLD) })).toEqual([]);
  });

  test('HostProcess containers are not bound, and no more are images that are built here of an unknown base', async () => {
    const mixed = `${SELECT}  securityContext: {windowsOptions: {hostProcess: true}}\n`;
    expect(await placed({ 'a.yaml': pod(mixed, NEW, OLD) })).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['each fits one of the targets', TWO, ['mixed-builds 8:23']],
    ['one fits none: os-version-mismatch says what to pin', targets('b: {host: ltsc2022}'), []],
    ['no target takes the pod', targets('b: {host: ltsc2022, platform: swarm}'), ['mixed-builds 8:23']],
  ])('%s', async (_, config, expected) => {
    const found = await placed({ 'wincompat.yml': config, 'a.yaml': pod(SELECT, NEW, OLD) });
    expect(found.filter((one) => one.startsWith('mixed'))).toEqual(expected);
  });

  test('an image that is built here is of the release of its base', async () => {
    const files = {
      'web/Dockerfile': `FROM ${OLD}\n`,
      'compose.yaml': 'services:\n  web:\n    image: contoso/shop:1\n    build: web\n',
      'a.yaml': pod(SELECT, NEW, 'contoso/shop:1'),
    };
    expect(await placed(files)).toEqual(['mixed-builds 8:23']);
  });
});

describe('a Linux image on Windows hosts', () => {
  const LINUX = 'nginx:1.25-alpine';
  const told = async (files: Record<string, string>): Promise<string[]> => {
    const report = await checkExample(Object.entries(files).map(([path, text]) => ({ path, text })));
    return report.findings.map((f) => `${f.ruleId} ${f.line} ${f.targets.join()}`);
  };

  test('is told where the workload asks for Windows', async () => {
    const one = targets('a: {host: ltsc2022, platform: kubernetes}', 'b: {host: ltsc2022, platform: swarm}');
    expect(await told({ 'wincompat.yml': one, 'pod.yaml': pod(SELECT, LINUX) })).toEqual([
      'linux-image-on-windows 7 a',
    ]);
    const service = `services:\n  web:\n    image: ${LINUX}\n    deploy: {placement: {constraints: [node.platform.os == windows]}}\n`;
    expect(await told({ 'wincompat.yml': one, 'stack.yml': service })).toEqual([
      'linux-image-on-windows 3 b',
    ]);
  });

  test('needs no declared target', async () => {
    expect(await told({ 'pod.yaml': pod(SELECT, LINUX) })).toEqual(['linux-image-on-windows 7 ']);
  });

  test('is not claimed of an image that only another file places on Linux, or whose tag has words of both', async () => {
    expect(await told({ 'pod.yaml': pod(SELECT, 'contoso/web:1-linux-windows') })).toEqual([]);
  });
});

describe('a pod that names its node', () => {
  const on = (effect: string) =>
    targets(`a: {host: ltsc2022, platform: kubernetes, taints: ["dedicated=ci:${effect}"]}`);
  test.each([
    ['is not kept away by what the scheduler looks at', 'NoSchedule', []],
    ['is refused by the kubelet for NoExecute', 'NoExecute', ['no-target']],
  ])('%s', async (_name, effect, expected) => {
    const report = await checkExample([
      { path: 'wincompat.yml', text: on(effect) },
      { path: 'pod.yaml', text: pod(`${SELECT}  nodeName: a\n`, NEW) },
    ]);
    expect(report.findings.map((f) => f.ruleId)).toEqual(expected);
  });
});
