// A task definition is found by its shape (a mapping with a list of container definitions), or in a CloudFormation
// template by its type, wherever it stands. Source: "RegisterTaskDefinition" (docs.aws.amazon.com/AmazonECS/latest/APIReference).

import { imageUse, type Sign } from '../../model/image-use.js';
import { MAX_NAME } from '../../model/limits.js';
import { noReading, type OpenReading } from '../../model/reading.js';
import { ASKS_NOTHING, type LabelPlace, type Run } from '../../model/run.js';
import type { Workload } from '../../model/workload.js';
import { ECS_FAMILY, namedBuilds } from '../../orchestrators/build-labels.js';
import type { Budget } from '../../text/budget.js';
import { boundText, crop } from '../../text/crop.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, get, getText, items, type YamlNode, yamlOf } from '../../text/yaml.js';
import { YamlSearch } from '../../text/yaml-search.js';
import { parseReference } from '../../windows/reference.js';
import { windowsSignIn } from '../../windows/signs.js';
import { keepingFound, type Read } from '../reader.js';
import { callOf, type Evaluated, field, fieldKey, Template } from './intrinsics.js';

const TASK_DEFINITION = 'AWS::ECS::TaskDefinition';
/** What is kept of an image, in characters. */
const KEPT_OF_USE = 2_000;
/** Characters of a command or a path that are searched in a step, and of what shows the system in a message. */
const SEARCHED = 64;
const MAX_SIGN = 60;

export const readEcs: Read = (file, { budget }) => {
  const { documents, problems } = yamlOf(file, budget);
  const reading = noReading();
  // Templates of other tools become YAML only when they are rendered.
  const told = problems.filter(({ document, isCut }) => isCut === true || !/\{\{|\{%|<%/.test(document));
  for (const { offset, message } of told)
    reading.problems.push({ location: file.location(offset, offset), message });
  let count = 0;
  keepingFound(reading, file, () => {
    for (const document of documents) {
      const tasks = new YamlSearch((mapping) => isTask(mapping), budget).in(document);
      count += tasks.length;
      const reader = new TaskReader(file, new Template(file, document, budget), budget, reading);
      for (const task of tasks) reader.read(task, nameOf(task, document));
    }
  });
  return count + reading.problems.length === 0 ? null : reading;
};

function isTask(mapping: YamlNode): boolean {
  return getText(mapping, 'Type') === TASK_DEFINITION || get(mapping, 'containerDefinitions') !== null;
}

/** By its family, else by what the template calls it. */
function nameOf(task: YamlNode, document: YamlNode): string {
  const family = getText(definitionOf(task), 'family') ?? getText(definitionOf(task), 'Family');
  const resource = entries(get(document, 'Resources')).find(({ value }) => follow(value) === task);
  const name = family ?? resource?.key.value ?? null;
  return boundText(name === null ? 'task' : `task ${name}`, MAX_NAME);
}

/** In a template the definition is in the properties of its resource. */
function definitionOf(task: YamlNode): YamlNode | null {
  return getText(task, 'Type') === TASK_DEFINITION ? get(task, 'Properties') : task;
}

/** Reads the task definitions of one document. */
class TaskReader {
  constructor(
    private readonly file: SourceFile,
    private readonly template: Template,
    private readonly budget: Budget,
    private readonly reading: OpenReading,
  ) {}

  /** @throws OverBudget */
  read(task: YamlNode, name: string): void {
    const definition = definitionOf(task);
    const list = field(definition, 'containerDefinitions');
    if (definition === null || list === null) return;
    if (follow(list)?.type !== 'sequence' || callOf(list) !== null) {
      this.#skip(list, `the container definitions of ${name} are not a list in the file`);
      return;
    }
    const containers = items(list);
    this.budget.spend(1 + containers.length);
    const workload = this.#workload(definition, name);
    const labels = this.#labels(definition);
    const sign = this.#sign(definition, containers);
    for (const container of containers) {
      const call = callOf(container);
      if (call !== null) this.#skip(container, `a container of ${name} is the value of ${call.name}`);
      const image = this.template.textOf(field(container, 'image'));
      if (image === null || call !== null) continue;
      this.budget.make(KEPT_OF_USE);
      const { written, text, unresolved, origins } = image;
      const location = this.file.location(written.start, written.end);
      const run: Run = {
        workload,
        isolation: null,
        runtimeClass: null,
        hostProcess: false,
        name,
        location,
        labels,
        saidBy: { kind: 'task' },
      };
      this.reading.uses.push(
        imageUse({
          kind: 'ecs',
          location,
          raw: written.value,
          reference: unresolved.length === 0 && parseReference(text) !== null ? text : null,
          partial: text,
          unresolved,
          origins,
          runs: [run],
          sign,
        }),
      );
    }
  }

  #workload(definition: YamlNode, name: string): Workload {
    const node = field(field(definition, 'runtimePlatform'), ECS_FAMILY);
    const family = this.template.textOf(node);
    if (node === null || family === null) return { ...ASKS_NOTHING, kind: 'task' };
    const workload = this.#onFamily(family);
    if (workload.os === 'windows' && namedBuilds(workload).length === 0)
      this.#skip(node, `${name} names ${family.text}, which is no release of Windows that is known`);
    else if (workload.os === null)
      this.#skip(node, `the host of ${name} is not known: its ${ECS_FAMILY} has no value here`);
    return workload;
  }

  #onFamily({ text, unresolved }: Evaluated): Workload {
    if (unresolved.length > 0) return { ...ASKS_NOTHING, kind: 'task' };
    const value = text.toUpperCase();
    const os = value.startsWith('WINDOWS') ? 'windows' : value === 'LINUX' ? 'linux' : null;
    const constraints = [{ key: ECS_FAMILY, operator: '==' as const, value }];
    return { ...ASKS_NOTHING, kind: 'task', os, constraints };
  }

  #labels(definition: YamlNode): LabelPlace[] {
    const key = fieldKey(field(definition, 'runtimePlatform'), ECS_FAMILY);
    return key === null ? [] : [{ key: ECS_FAMILY, location: this.file.location(key.start, key.end) }];
  }

  /** What the commands and mounts of a task show of its operating system: its containers share a host. */
  #sign(definition: YamlNode, containers: readonly YamlNode[]): Sign | null {
    const texts = [
      ...containers.flatMap((container) => [
        ...['entryPoint', 'command'].flatMap((list) => items(field(container, list))),
        // Its first item is `CMD` or `CMD-SHELL`.
        ...items(field(field(container, 'healthCheck'), 'command')).slice(1),
        ...items(field(container, 'mountPoints')).map((mount) => field(mount, 'containerPath')),
        field(container, 'workingDirectory'),
      ]),
      ...items(field(definition, 'volumes')).map((volume) => field(field(volume, 'host'), 'sourcePath')),
    ];
    this.budget.spend(texts.length);
    for (const node of texts) {
      const scalar = follow(node);
      if (scalar?.type !== 'scalar') continue;
      this.budget.spend(scalar.value.length / SEARCHED);
      const text = windowsSignIn(scalar.value);
      if (text !== null) return { os: 'windows', text: crop(text, MAX_SIGN) };
    }
    return null;
  }

  #skip({ start, end }: YamlNode, message: string): void {
    this.reading.skipped.push({ location: this.file.location(start, end), message });
  }
}
