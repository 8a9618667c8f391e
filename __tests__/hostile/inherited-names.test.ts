// Names that every JavaScript object has are names like any other: of repositories, tags, labels, targets, arguments.

import { expect, it } from '@jest/globals';
import { repository } from '../support/repository.js';

const NAMES = ['constructor', 'hasOwnProperty', 'toString', '__proto__', 'valueOf'];
const PRODUCTS = [
  'mcr.microsoft.com/dotnet/framework/sdk',
  'mcr.microsoft.com/dotnet/sdk',
  'mcr.microsoft.com/windows/servercore',
  'microsoft/dotnet',
  'golang',
];

it.each(NAMES)('%s is a name like any other', async (name) => {
  // A label of Kubernetes begins with a letter or a digit.
  const label = name.replace(/^_+|_+$/g, '');
  const from = (reference: string) => `FROM ${reference}\n`;
  const files = {
    'wincompat.yml': `targets:\n  ${name}: {host: ltsc2019, platform: kubernetes, labels: {${label}: ${label}}, taints: ["${label}=${label}:NoSchedule"]}\nargs: {${name}: [${name}]}\nscopes: [{paths: ["${name}/**"], targets: [${name}]}]\n`,
    Dockerfile: [
      ...PRODUCTS.map((product) => from(`${product}:${name}`)),
      ...PRODUCTS.map((product) => from(`${product}:${name}-windowsservercore-${name}`)),
      from(`${name}:ltsc2022`),
      from(`mcr.microsoft.com/${name}:ltsc2022`),
      `ARG ${name}\nFROM \${${name}}/windows/servercore:ltsc2022 AS ${name}\nCOPY --from=${name} a b\n`,
    ].join(''),
    'compose.yaml': `x-${name}: {}\nservices:\n  ${name}:\n    image: ${name}:ltsc2022\n    build: {context: ., target: ${name}, args: {${name}: ${name}}}\n    deploy: {placement: {constraints: ["node.labels.${name} == ${name}"]}}\n`,
    'pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  nodeSelector: {${name}: ${name}, kubernetes.io/os: windows}\n  runtimeClassName: ${name}\n  tolerations: [{key: ${name}, operator: Exists}]\n  affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: ${name}, operator: In, values: [${name}]}]}]}}}\n  containers: [{name: ${name}, image: "${name}/${name}:ltsc2022"}]\n`,
    'chart/Chart.yaml': `name: ${name}\nversion: 1.0.0\n`,
    'chart/values.yaml': `${name}: {${name}: ltsc2022}\n`,
    'chart/templates/pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Values.${name}.${name} }}}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers: [{name: a, image: "a:{{ get .Values "${name}" | get "${name}" | default (index .Values "${name}" "${name}") }}"}]\n`,
    'docker-bake.hcl': `variable "${name}" { default = "${name}" }\ntarget "${name}" {\n  args = { ${name} = "\${${name}}" }\n  contexts = { ${name} = "docker-image://${name}:ltsc2022" }\n}\n`,
    '.github/workflows/a.yml': `on: push\nenv: {${name}: ${name}}\njobs:\n  ${name}:\n    runs-on: ${name}\n    container: ${name}:ltsc2022\n    steps:\n      - uses: ${name}/${name}@v1\n      - run: docker build -t ${name}:\${{ env.${name} }} .\n`,
    'kustomization.yaml': `resources: [pod.yaml]\nimages: [{name: ${name}/${name}, newTag: ${name}}]\nlabels: [{pairs: {${name}: ${name}}}]\n`,
    'task.json': `{"family": "${name}", "containerDefinitions": [{"name": "${name}", "image": "${name}:ltsc2022"}], "runtimePlatform": {"operatingSystemFamily": "${name}"}}`,
  };
  const { findings, images } = await repository(files).check();
  expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
  expect(images.length).toBeGreaterThan(15);
});
