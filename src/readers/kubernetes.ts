// Kubernetes objects. A pod is found by its shape (a mapping with a list of containers) wherever it stands,
// so every workload kind, lists, and custom resources that embed a pod are read alike.

import type { IgnoreAnnotation, ImageUse, LabelPlace, PodPatch, Run, RuntimeClass } from '../image-use.js';
import type { Location } from '../report.js';
import type { SourceFile } from '../text/source-file.js';
import {
  entries,
  follow,
  get,
  getPath,
  getScalar,
  getText,
  items,
  oncePerNode,
  walkMappings,
  type YamlNode,
  yamlOf,
} from '../text/yaml.js';
import { selectedOs } from '../windows/build-labels.js';
import type { Requirement, Toleration, Workload } from '../windows/placement.js';
import { parseReference } from '../windows/reference.js';
import { noReading, type Read, type Reading } from './reader.js';

export const readKubernetes: Read = (file) => {
  if (!file.text.includes('apiVersion') || !file.text.includes('kind')) return null;
  const { documents, problems } = yamlOf(file);
  const objects = documents.filter(isObject);
  const broken = problems.filter((p) => looksLikeObject(p.document) && !isTemplate(p.document));
  if (objects.length === 0 && broken.length === 0) return null;
  const reading = noReading();
  for (const { offset, message } of broken)
    reading.problems.push({ location: file.location(offset, offset), message });
  const budget = { containers: MAX_CONTAINERS, labels: MAX_CONTAINERS };
  if (file.text.includes(IGNORE)) readIgnores(file, objects.flatMap(listed), reading);
  for (const object of objects.flatMap(listed)) readObject(file, object, reading, budget);
  return reading;
};

const IGNORE = 'wincompat/ignore';

/** Annotations that suppress findings: of the objects themselves, or of pod templates in them. */
function readIgnores(file: SourceFile, objects: readonly YamlNode[], reading: Reading): void {
  const ignores: IgnoreAnnotation[] = [];
  reading.ignores = ignores;
  for (const object of objects) {
    for (const mapping of walkMappings(object)) {
      for (const { key, value } of entries(get(mapping, 'annotations')).slice(0, MAX_LIST)) {
        if (!key.value.startsWith(IGNORE)) continue;
        const scalar = follow(value);
        ignores.push({
          rule: key.value.slice(IGNORE.length).replace(/^\./, ''),
          text: scalar?.type === 'scalar' ? scalar.value : '',
          location: file.location(key.start, key.end),
          object: file.location(object.start, object.end),
        });
        if (ignores.length < MAX_IGNORES) continue;
        const message = `more than ${MAX_IGNORES} annotations that suppress findings`;
        reading.problems.push({ location: file.location(key.start, key.end), message });
        return;
      }
    }
  }
}

/** The items of a List stand for themselves. */
function listed(object: YamlNode): YamlNode[] {
  const inside = getText(object, 'kind')?.endsWith('List') ? items(get(object, 'items')) : [];
  return inside.length > 0 ? inside : [object];
}

function isObject(document: YamlNode): boolean {
  return getText(document, 'apiVersion') !== null && getText(document, 'kind') !== null;
}

/** Whether images may be lost with it. */
function looksLikeObject(text: string): boolean {
  return (
    /^apiVersion[ \t]*:/m.test(text) &&
    /^kind[ \t]*:/m.test(text) &&
    /\b(?:image|containers)[ \t]*:/.test(text)
  );
}

/** Helm, Go and Jinja templates become YAML only when they are rendered. */
function isTemplate(text: string): boolean {
  return text.includes('{{') || text.includes('{%') || text.includes('<%');
}

function readObject(
  file: SourceFile,
  object: YamlNode,
  reading: Reading,
  budget: { containers: number; labels: number },
): void {
  for (const mapping of walkMappings(object)) {
    if (getText(mapping, 'kind') === 'RuntimeClass') {
      const runtimeClass = runtimeClassOf(file, mapping);
      if (runtimeClass !== null) reading.runtimeClasses.push(runtimeClass);
    }
    const size = items(get(mapping, 'containers')).length;
    if (size === 0) continue;
    if (budget.containers < 0) return;
    budget.containers -= size;
    if (budget.containers < 0) {
      const message = `more than ${MAX_CONTAINERS} containers in one file`;
      reading.problems.push({ location: file.location(mapping.start, mapping.start), message });
      return;
    }
    readPod(file, object, mapping, reading, budget);
  }
}

/** Aliases can make of a small file a million pods: nobody writes more than this by hand. */
const MAX_CONTAINERS = 20_000;
/** The same for the lists that say where a pod may run. */
const MAX_LIST = 200;
/** Terms, expressions and values of one node affinity: each is held against each target. */
const MAX_AFFINITY = 2_000;

/** Annotations of one file that suppress findings. */
const MAX_IGNORES = 1_000;

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];

/**
 * What a part of a pod says, in a patch: images, and where the pod may run.
 * @param spec a mapping that may hold any of a pod's fields
 */
export function readPodPart(
  file: SourceFile,
  spec: YamlNode,
): Pick<PodPatch, 'os' | 'nodeSelector' | 'tolerations' | 'affinityTerms' | 'runtimeClass' | 'images'> {
  const reading = noReading();
  readPod(file, spec, spec, reading, { labels: MAX_LIST });
  const { os, nodeSelector, tolerations, affinityTerms } = workloadOf(spec, () => {});
  const runtimeClass = getScalar(spec, 'runtimeClassName');
  return {
    os,
    nodeSelector,
    tolerations,
    affinityTerms,
    runtimeClass:
      runtimeClass === null
        ? null
        : { name: runtimeClass.value, location: file.location(runtimeClass.start, runtimeClass.end) },
    images: reading.uses,
  };
}

/** The fields by which a pod, or a part of one, is known. */
export function isPodPart(mapping: YamlNode): boolean {
  const fields = [...CONTAINER_LISTS, 'nodeSelector', 'tolerations', 'runtimeClassName', 'affinity'];
  return fields.some((key) => get(mapping, key) !== null) || getText(get(mapping, 'os'), 'name') !== null;
}

function readPod(
  file: SourceFile,
  object: YamlNode,
  spec: YamlNode,
  reading: Reading,
  budget: { labels: number },
): void {
  const workload = workloadOf(spec, () => {
    const message = `more than ${MAX_AFFINITY} terms, expressions and values in one node affinity`;
    reading.problems.push({ location: file.location(spec.start, spec.start), message });
  });
  const required = getPath(
    spec,
    'affinity',
    'nodeAffinity',
    'requiredDuringSchedulingIgnoredDuringExecution',
  );
  // Past the bound a finding stands at the image.
  const labels = budget.labels < 0 ? [] : labelPlaces(file, get(spec, 'nodeSelector'), required);
  budget.labels -= labels.length;
  const namesOs = getText(get(spec, 'os'), 'name') !== null;
  const runtimeClass = getScalar(spec, 'runtimeClassName');
  const podHostProcess =
    getText(getPath(spec, 'securityContext', 'windowsOptions'), 'hostProcess') === 'true';
  for (const list of CONTAINER_LISTS) {
    for (const container of items(get(spec, list))) {
      const image = getScalar(container, 'image');
      if (image === null) continue;
      const own = getText(getPath(container, 'securityContext', 'windowsOptions'), 'hostProcess');
      const location = file.location(image.start, image.end);
      const run: Run = {
        workload,
        isolation: null,
        runtimeClass:
          runtimeClass === null
            ? null
            : { name: runtimeClass.value, location: file.location(runtimeClass.start, runtimeClass.end) },
        hostProcess: own === null ? podHostProcess : own === 'true',
        name: nameOf(object),
        location,
        labels,
        namesOs,
      };
      reading.uses.push(useOf(image.value, location, run));
    }
  }
}

function useOf(raw: string, location: Location, run: Run): ImageUse {
  // Placeholders of envsubst and the like are no references: Kubernetes itself expands nothing here.
  const reference = parseReference(raw) === null ? null : raw;
  const unresolved = [...raw.matchAll(/\$\{?(\w{1,100})\}?/g)].map((match) => match[1]!);
  return {
    kind: 'kubernetes',
    role: 'run',
    location,
    raw,
    reference,
    partial: raw.replace(/\$\{?\w{1,100}\}?/g, ''),
    unresolved,
    platform: null,
    origins: [],
    runs: [run],
  };
}

function nameOf(object: YamlNode): string {
  const name = getText(get(object, 'metadata'), 'name') ?? getText(get(object, 'metadata'), 'generateName');
  const kind = getText(object, 'kind') ?? 'object';
  return name === null ? kind : `${kind} ${name}`;
}

/** @param tooMany is called where the node affinity is not read to its end */
function workloadOf(spec: YamlNode, tooMany: () => void): Workload {
  const required = getPath(
    spec,
    'affinity',
    'nodeAffinity',
    'requiredDuringSchedulingIgnoredDuringExecution',
  );
  const nodeSelector = labelsOf(get(spec, 'nodeSelector'));
  const affinityTerms: Requirement[][] = [];
  let size = 0;
  for (const term of items(get(required, 'nodeSelectorTerms'))) {
    const requirements = requirementsOf(term);
    size += 1 + requirements.length + requirements.reduce((sum, r) => sum + r.values.length, 0);
    if (size > MAX_AFFINITY) {
      tooMany();
      break;
    }
    affinityTerms.push(requirements);
  }
  const os = getText(get(spec, 'os'), 'name');
  return {
    orchestrator: 'kubernetes',
    os: os === 'windows' || os === 'linux' ? os : impliedOs(spec, nodeSelector, affinityTerms),
    nodeSelector,
    affinityTerms,
    tolerations: tolerationsOf(get(spec, 'tolerations')),
    constraints: [],
    nodeName: getText(spec, 'nodeName'),
  };
}

/** What the selectors and the Windows-only fields say of the pod's operating system. */
function impliedOs(
  spec: YamlNode,
  nodeSelector: Record<string, string>,
  affinityTerms: Requirement[][],
): 'windows' | 'linux' | null {
  const selected = selectedOs({ nodeSelector, affinityTerms });
  if (selected !== null) return selected;
  const podOptions = getPath(spec, 'securityContext', 'windowsOptions');
  const hasWindowsOptions =
    podOptions !== null ||
    items(get(spec, 'containers')).some((c) => getPath(c, 'securityContext', 'windowsOptions') !== null);
  return hasWindowsOptions ? 'windows' : null;
}

/** The places of all labels that a pod asks its node for. */
function labelPlaces(
  file: SourceFile,
  nodeSelector: YamlNode | null,
  required: YamlNode | null,
): LabelPlace[] {
  const keys = entries(nodeSelector)
    .slice(0, MAX_LIST)
    .map(({ key }) => key);
  for (const term of items(get(required, 'nodeSelectorTerms')).slice(0, MAX_LIST)) {
    for (const expression of items(get(term, 'matchExpressions')).slice(0, MAX_LIST)) {
      if (keys.length >= MAX_LIST) break;
      const key = getScalar(expression, 'key');
      if (key !== null) keys.push(key);
    }
  }
  return keys.map((key) => ({ key: key.value, location: file.location(key.start, key.end) }));
}

/** A term's expressions and fields: all must hold. */
function requirementsOf(term: YamlNode): Requirement[] {
  return [...expressionsOf(get(term, 'matchExpressions')), ...fieldsOf(get(term, 'matchFields'))];
}

const fieldsOf = oncePerNode((node): Requirement[] =>
  expressionsOf(node).map((field) => ({ ...field, field: true as const })),
);

const expressionsOf = oncePerNode((node): Requirement[] =>
  items(node)
    .slice(0, MAX_LIST)
    .flatMap((expression) => {
      const key = getText(expression, 'key');
      const operator = getText(expression, 'operator');
      if (key === null || operator === null) return [];
      return [
        { key, operator: operator as Requirement['operator'], values: textsOf(get(expression, 'values')) },
      ];
    }),
);

const textsOf = oncePerNode((node): string[] =>
  items(node)
    .slice(0, MAX_LIST)
    .map((item) => follow(item))
    .flatMap((item) => (item?.type === 'scalar' ? item.value : [])),
);

const tolerationsOf = oncePerNode((node): Toleration[] => {
  return items(node)
    .slice(0, MAX_LIST)
    .map((item) => {
      const toleration: Toleration = {};
      for (const field of ['key', 'operator', 'value', 'effect'] as const) {
        const text = getText(item, field);
        if (text !== null) toleration[field] = text;
      }
      return toleration;
    });
});

const labelsOf = oncePerNode((node): Record<string, string> => {
  const labels: Record<string, string> = Object.create(null);
  for (const { key, value } of entries(node).slice(0, MAX_LIST)) {
    const scalar = follow(value);
    if (scalar?.type === 'scalar') labels[key.value] = scalar.value;
  }
  return labels;
});

function runtimeClassOf(file: SourceFile, object: YamlNode): RuntimeClass | null {
  const name = getScalar(get(object, 'metadata'), 'name');
  const handler = getText(object, 'handler');
  if (name === null || handler === null) return null;
  return {
    name: name.value,
    handler,
    nodeSelector: labelsOf(getPath(object, 'scheduling', 'nodeSelector')),
    tolerations: tolerationsOf(getPath(object, 'scheduling', 'tolerations')),
    labels: labelPlaces(file, getPath(object, 'scheduling', 'nodeSelector'), null),
    location: file.location(name.start, name.end),
  };
}
