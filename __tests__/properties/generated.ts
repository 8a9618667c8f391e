// Repositories made of mistakes: each file is put together from a small dictionary, so that equal and nearly equal
// mistakes stand beside each other.

import fc from 'fast-check';

const image = fc.constantFrom(
  'mcr.microsoft.com/windows/servercore:ltsc2019',
  'mcr.microsoft.com/windows/servercore:ltsc2022',
  'mcr.microsoft.com/windows/servercore:10.0.14393.2906',
  'mcr.microsoft.com/windows/servercore:10.0.17763.437',
  'mcr.microsoft.com/windows/servercore:ltsc2025',
  'mcr.microsoft.com/windows/servercore',
  'mcr.microsoft.com/windows/server:ltsc2019',
  'mcr.microsoft.com/windows/nanoserver:1809',
  'mcr.microsoft.com/windows/nanoserver:latest',
  'mcr.microsoft.com/windows:ltsc2022-${ARCH}',
  'mcr.microsoft.com/windows/servercore:${V}',
  'mcr.microsoft.com/windows/servercore:ltsc2022-amd64/',
  'microsoft/windowsservercore:1709',
  'contoso/app:windows',
  'contoso.azurecr.io/app:1-nanoserver-1809',
  'web',
  'nginx:1.27',
);
const name = fc.constantFrom('web', 'api');

const selector = fc.constantFrom(
  '{}',
  '{kubernetes.io/os: windows}',
  '{beta.kubernetes.io/os: windows, beta.kubernetes.io/arch: amd64}',
  '{kubernetes.io/os: windows, agentpool: win9}',
  '{kubernetes.io/os: windows, agentpool: win8}',
  "{kubernetes.io/os: windows, node.kubernetes.io/windows-build: '10.0.17763'}",
  "{kubernetes.io/os: windows, node.kubernetes.io/windows-build: '10.0.20348', kubernetes.azure.com/os-sku: Windows2019}",
);

const pod = fc
  .record({
    name,
    selector,
    runtimeClass: fc.constantFrom('', '  runtimeClassName: hyperv\n', '  runtimeClassName: windows-2019\n'),
    images: fc.array(image, { minLength: 1, maxLength: 3 }),
    comment: fc.constantFrom(
      '',
      '# wincompat ignore=no-target -- known\n',
      '# wincompat ignore=nothing -- known\n',
    ),
  })
  .map(
    (p) =>
      `${p.comment}apiVersion: v1\nkind: Pod\nmetadata: {name: ${p.name}}\nspec:\n  nodeSelector: ${p.selector}\n${p.runtimeClass}  containers:\n${p.images.map((one, i) => `  - {name: c${i}, image: '${one}'}\n`).join('')}`,
  );
const pods = fc.array(pod, { minLength: 1, maxLength: 3 }).map((all) => all.join('---\n'));

const compose = fc
  .array(
    fc.record({
      image,
      isolation: fc.constantFrom('', 'isolation: hyperv', 'isolation: process', 'isolation: hyper'),
      build: fc.constantFrom('', 'build: {context: ., isolation: hyperv}', 'build: .'),
      constraint: fc.constantFrom(
        '',
        'deploy: {placement: {constraints: ["node.labels.OsVersion == 10.0.17763"]}}',
        'deploy: {placement: {constraints: ["node.labels.pool == 9"]}}',
        'deploy: {placement: {constraints: ["what"]}}',
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (services) =>
      `services:\n${services
        .map(({ image, isolation, build, constraint }, i) => {
          const lines = [`image: '${image}'`, isolation, build, constraint].filter((line) => line !== '');
          return `  s${i}:\n${lines.map((line) => `    ${line}\n`).join('')}`;
        })
        .join('')}`,
  );

const dockerfile = fc
  .record({
    args: fc.constantFrom('', 'ARG V\n', 'ARG V=ltsc2019\n'),
    stages: fc.array(fc.tuple(image, fc.constantFrom('', ' AS a', ' AS b'), fc.constantFrom('', 'RUN x\n')), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(
    ({ args, stages }) => `${args}${stages.map(([from, as, run]) => `FROM ${from}${as}\n${run}`).join('')}`,
  );

const runner = fc.constantFrom(
  'windows-2019',
  'windows-2016',
  'windows-2022',
  'windows-latest',
  'windows-11-arm',
);
const workflow = fc
  .array(fc.tuple(runner, fc.option(image)), { minLength: 1, maxLength: 3 })
  .map(
    (jobs) =>
      `on: push\njobs:\n${jobs
        .map(
          ([label, container], i) =>
            `  j${i}:\n    runs-on: ${label}\n${container === null ? '' : `    container: '${container.replaceAll('${', '${{ env.').replaceAll('}', ' }}')}'\n`}    steps:\n      - run: docker build .\n`,
        )
        .join('')}`,
  );

const kustomization = fc
  .array(fc.constantFrom('web', 'nginx', 'microsoft/windowsservercore'), { minLength: 1, maxLength: 2 })
  .chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(fc.constantFrom('ltsc2019', 'ltsc2022'), { minLength: 2, maxLength: 2 }),
    ),
  )
  .map(
    ([names, tags]) =>
      `resources: [pods.yaml]\nimages:\n${names.map((one, i) => `  - {name: ${one}, newName: mcr.microsoft.com/windows/servercore, newTag: ${tags[i]}}\n`).join('')}`,
  );

const host = fc.constantFrom(
  'ltsc2016',
  '10.0.14393.5000',
  'ltsc2019',
  'ltsc2022',
  'ltsc2025',
  'Windows 11 25H2',
);
const config = fc
  .record({
    hosts: fc.array(
      fc.tuple(
        host,
        fc.constantFrom('', ', platform: kubernetes', ', platform: swarm', ', isolation: [process, hyperv]'),
      ),
      {
        maxLength: 3,
      },
    ),
    builder: fc.option(host),
    ignore: fc.subarray([
      '  - {paths: ["a/**"], reason: x}',
      '  - {paths: ["b/**"], rules: [no-target], reason: x}',
      '  - {paths: ["b/**"], reason: x}',
    ]),
    args: fc.constantFrom('', 'args: {V: [ltsc2019, ltsc2022]}\n'),
  })
  .map(({ hosts, builder, ignore, args }) => {
    const targets = hosts.map(([one, more], i) => `  t${i}: {host: '${one}'${more}}\n`).join('');
    return [
      hosts.length === 0 ? '' : `targets:\n${targets}`,
      builder === null ? '' : `build-hosts:\n  windows-2022: {host: '${builder}'}\n`,
      ignore.length === 0 ? '' : `ignore:\n${ignore.join('\n')}\n`,
      args,
    ].join('');
  });

/** Files by their paths. */
export const generatedFiles: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    'pods.yaml': pods,
    'compose.yaml': compose,
    Dockerfile: dockerfile,
    'sub/Dockerfile': dockerfile,
    '.github/workflows/ci.yml': workflow,
    'kustomization.yaml': kustomization,
    'wincompat.yml': config,
  },
  { requiredKeys: ['wincompat.yml', 'pods.yaml'] },
);
