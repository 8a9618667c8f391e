// The configuration's shape as one object: what is read, what is refused and how it is described all come from it.

import { LEVELS } from '../model/options.js';
import { ORCHESTRATOR_IDS } from '../model/target.js';
import { ISOLATIONS } from '../windows/compatibility.js';

/** A piece of the schema. Every piece says in `about` what it is for, in words for an editor's hover. */
export type Schema =
  | {
      kind: 'text';
      about: string;
      values?: readonly string[];
      pattern?: string;
      day?: true;
      some?: true;
      glob?: true;
      /** The id of a rule. */
      ruleId?: true;
    }
  | { kind: 'boolean'; about: string }
  | { kind: 'list'; about: string; of: Schema; orOne?: boolean; some?: true }
  /** `byRule`: its keys are ids of rules. */
  | { kind: 'map'; about: string; of: Schema; byRule?: true }
  | { kind: 'object'; about: string; fields: Record<string, Schema>; required?: readonly string[] };

const paths = {
  kind: 'list',
  about: 'Globs of paths relative to the root.',
  of: { kind: 'text', about: 'A glob.', some: true, glob: true },
} as const;
/** A host as an image reference names it. */
const HOST = '(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\\[[0-9A-Fa-f:]{2,45}\\])(?::\\d{1,5})?';
const names = (about: string) =>
  ({ kind: 'list', about, of: { kind: 'text', about: 'A name.', some: true } }) as const;
const hosts = (about: string, pattern: string) =>
  ({
    kind: 'list',
    about,
    of: { kind: 'text', about: 'A host, or host:port, without a scheme.', pattern },
  }) as const;
const textMap = (about: string) => ({ kind: 'map', about, of: { kind: 'text', about: 'A value.' } }) as const;

const target = {
  kind: 'object',
  about: 'A host version, with the isolation that containers get there.',
  required: ['host'],
  fields: {
    host: {
      kind: 'text',
      about:
        'The host version in any form that Windows or its tools print, e.g. ltsc2022 or 10.0.20348.2402.',
    },
    platform: {
      kind: 'text',
      about:
        'Which files can land here: Kubernetes manifests, Swarm stacks or plain Docker. All where it is left out.',
      values: ORCHESTRATOR_IDS,
    },
    isolation: {
      kind: 'list',
      about:
        'The isolations that the host offers; a workload that asks for nothing gets the first. Servers: process; clients: hyperv.',
      of: { kind: 'text', about: 'An isolation.', values: ISOLATIONS },
      orOne: true,
      some: true,
    },
    client: {
      kind: 'boolean',
      about: 'Whether a build that both have (17763, 26100) is Windows 10 or 11 and not Windows Server.',
    },
    labels: textMap(
      'Node labels, for selectors and constraints. Labels of the operating system and its build are implied.',
    ),
    taints: {
      kind: 'list',
      about:
        'Node taints, written key=value:Effect or key:Effect; effects are NoSchedule, PreferNoSchedule and NoExecute.',
      of: { kind: 'text', about: 'A taint.' },
    },
  },
} as const satisfies Schema;

export const configSchema = {
  kind: 'object',
  about: 'The configuration of wincompat.',
  fields: {
    extends: {
      kind: 'list',
      about:
        'Configurations that this one builds on: files of the repository, relative to its root, or owner/repo/path@ref on GitHub. What stands here comes first, then the last of them.',
      of: { kind: 'text', about: 'A file of the repository, or owner/repo/path@ref.', some: true },
      orOne: true,
    },
    targets: { kind: 'map', about: 'The matrix: where the containers of this repository run.', of: target },
    'build-hosts': {
      kind: 'map',
      about:
        'Machines that build images, where no file tells: each stage must start there, and each image be pulled.',
      of: {
        kind: 'object',
        about: 'A machine that builds images.',
        required: ['host'],
        fields: {
          host: target.fields.host,
          client: target.fields.client,
          isolation: {
            kind: 'text',
            about: 'The isolation that a build gets there. Servers: process; clients: hyperv.',
            values: ISOLATIONS,
          },
          paths: { ...paths, about: 'Globs of the Dockerfiles that it builds; all where it is left out.' },
        },
      },
    },
    scopes: {
      kind: 'list',
      about: 'Which targets a path must run on; the first that matches a path wins.',
      of: {
        kind: 'object',
        about: 'One scope.',
        required: ['paths', 'targets'],
        fields: {
          paths,
          targets: names('Names of targets.'),
          require: {
            kind: 'text',
            about: 'every (the default): each of them must fit; any: one is enough.',
            values: ['every', 'any'],
          },
        },
      },
    },
    images: {
      kind: 'map',
      about: 'Images that are built in this repository, by name.',
      of: {
        kind: 'object',
        about: 'How an image is built.',
        required: ['dockerfile'],
        fields: {
          dockerfile: { kind: 'text', about: 'Its Dockerfile, relative to the root.', some: true },
          target: {
            kind: 'text',
            about: 'The stage that is built; the last where it is left out.',
            some: true,
          },
          args: textMap('Build arguments.'),
        },
      },
    },
    args: {
      kind: 'map',
      about: 'Values for build arguments that the files do not give; of several, each is tried.',
      of: { kind: 'list', about: 'Values.', of: { kind: 'text', about: 'A value.' }, orOne: true },
    },
    registries: {
      kind: 'object',
      about: 'Which registries may be asked, beside the Microsoft Artifact Registry and Docker Hub.',
      fields: {
        allow: hosts('Registries that may be asked.', `^${HOST}$`),
        realms: hosts(
          'Token services that may see the login of a registry, written registry=host.',
          `^${HOST}=${HOST}$`,
        ),
        insecure: hosts('Registries that are asked over plain HTTP.', `^${HOST}$`),
        'allow-unlisted': {
          kind: 'boolean',
          about:
            'Whether any public registry may be asked. Not where pull requests of strangers are checked.',
        },
      },
    },
    'on-lookup-failure': {
      kind: 'text',
      about:
        'A registry that could not be asked is warned of (warn, the default), fails the run (fail), or is passed over (ignore).',
      values: ['warn', 'fail', 'ignore'],
    },
    rules: {
      kind: 'map',
      about: 'Levels of rules, by id.',
      byRule: true,
      of: { kind: 'text', about: 'A level.', values: ['off', ...LEVELS.toReversed()] },
    },
    exclude: {
      kind: 'list',
      about:
        'Files that are not read at all, e.g. old copies of charts. Globs of paths relative to the root.',
      of: { kind: 'text', about: 'A glob.', some: true, glob: true },
    },
    ignore: {
      kind: 'list',
      about: 'Findings that are known and accepted.',
      of: {
        kind: 'object',
        about: 'One suppression.',
        required: ['paths', 'reason'],
        fields: {
          paths,
          rules: {
            kind: 'list',
            about: 'Ids of rules; all where it is left out.',
            of: { kind: 'text', about: 'The id of a rule.', some: true, ruleId: true },
          },
          reason: { kind: 'text', about: 'Why it is accepted.', some: true },
          until: {
            kind: 'text',
            about: 'The last day on which it holds, YYYY-MM-DD.',
            day: true,
          },
        },
      },
    },
  },
} as const satisfies Schema;
