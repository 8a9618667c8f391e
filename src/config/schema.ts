// The configuration's shape as one object: what is read, what is refused and how it is described all come from it.

import { LEVELS } from '../model/options.js';
import { ORCHESTRATOR_IDS } from '../model/target.js';
import { RUNTIME_FORM } from '../windows/runtimes.js';
import { ARCHITECTURES, ISOLATIONS } from '../windows/verdicts.js';

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
/** A host, or a part of its repositories. */
export const PLACE = new RegExp(`^${HOST}(?:/[a-z0-9._/-]{1,255})?$`);
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
  about: 'A host version, with the isolation mode of its containers.',
  required: ['host'],
  fields: {
    host: {
      kind: 'text',
      about:
        'The host version in any form that Windows or its tools print, e.g. ltsc2022 or 10.0.20348.2402.',
    },
    platform: {
      kind: 'text',
      about: 'The orchestrator of this target: kubernetes, swarm, docker or ecs. Default: all.',
      values: ORCHESTRATOR_IDS,
    },
    isolation: {
      kind: 'list',
      about:
        'The isolation modes that the host offers; the first is the default for workloads. Default: process on servers, hyperv on clients.',
      of: { kind: 'text', about: 'An isolation mode.', values: ISOLATIONS },
      orOne: true,
      some: true,
    },
    architecture: {
      kind: 'text',
      about: 'The architecture of the host. Default: amd64.',
      values: ARCHITECTURES,
    },
    runtime: {
      kind: 'text',
      about:
        'What pulls and starts containers there, with its version if known, e.g. containerd 1.7.20 or docker 29.6. Default: that of the orchestrator.',
      pattern: RUNTIME_FORM,
    },
    client: {
      kind: 'boolean',
      about: 'For a build that Windows Server and a client share (17763, 26100): true for Windows 10 or 11.',
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
        'Configurations that this one extends: files of the repository, relative to its root, or owner/repo/path@ref on GitHub. This file has precedence, then the last one listed.',
      of: { kind: 'text', about: 'A file of the repository, or owner/repo/path@ref.', some: true },
      orOne: true,
    },
    targets: { kind: 'map', about: 'The matrix: where the containers of this repository run.', of: target },
    'build-hosts': {
      kind: 'map',
      about: 'Machines that build the images, if no pipeline names them: each build stage must start there.',
      of: {
        kind: 'object',
        about: 'A machine that builds images.',
        required: ['host'],
        fields: {
          host: target.fields.host,
          client: target.fields.client,
          isolation: {
            kind: 'text',
            about: 'The isolation mode of builds. Default: process on servers, hyperv on clients.',
            values: ISOLATIONS,
          },
          paths: { ...paths, about: 'Globs of the Dockerfiles that it builds. Default: all.' },
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
            about: 'every (the default): the image must start on each target; any: on at least one.',
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
            about: 'The stage to build. Default: the last.',
            some: true,
          },
          args: textMap('Build arguments.'),
        },
      },
    },
    'windows-images': {
      kind: 'list',
      about:
        'Images that are Windows images although their names do not say so: globs of references without tag and digest, e.g. contoso.azurecr.io/win/**.',
      of: { kind: 'text', about: 'A glob.', some: true, glob: true },
    },
    args: {
      kind: 'map',
      about: 'Values for build arguments that the files do not set; each value of a list is checked.',
      of: { kind: 'list', about: 'Values.', of: { kind: 'text', about: 'A value.' }, orOne: true },
    },
    registries: {
      kind: 'object',
      about: 'Registries to query, in addition to mcr.microsoft.com and Docker Hub.',
      fields: {
        allow: hosts('Registries to query.', `^${HOST}$`),
        realms: hosts(
          'Token services that may receive the credentials of a registry, written registry=host.',
          `^${HOST}=${HOST}$`,
        ),
        insecure: hosts('Registries that are queried over plain HTTP.', `^${HOST}$`),
        mirrors: {
          kind: 'map',
          about:
            'Registries, or parts of them (host/prefix), with the host or host/prefix that is queried in their place. An image under a mirror is read as the one that it mirrors.',
          of: { kind: 'text', about: 'A host or host/prefix, without a scheme.', pattern: PLACE.source },
        },
        'allow-unlisted': {
          kind: 'boolean',
          about:
            'Whether to query every public registry. Do not set it where pull requests from forks are checked.',
        },
      },
    },
    'on-lookup-failure': {
      kind: 'text',
      about:
        'The effect of a failed registry lookup: a warning (warn, the default), a failed run (fail), or none (ignore).',
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
      about: 'Files to skip, e.g. old copies of charts. Globs of paths relative to the root.',
      of: { kind: 'text', about: 'A glob.', some: true, glob: true },
    },
    ignore: {
      kind: 'list',
      about: 'Accepted findings.',
      of: {
        kind: 'object',
        about: 'One suppression.',
        required: ['paths', 'reason'],
        fields: {
          paths,
          rules: {
            kind: 'list',
            about: 'Ids of rules. Default: all.',
            of: { kind: 'text', about: 'The id of a rule.', some: true, ruleId: true },
          },
          reason: { kind: 'text', about: 'Why it is accepted.', some: true },
          until: {
            kind: 'text',
            about: 'The last day of the suppression, YYYY-MM-DD.',
            day: true,
          },
        },
      },
    },
  },
} as const satisfies Schema;
