// GitHub Actions workflows: the containers of jobs and their services, what steps build, and workflows of the
// repository that jobs call.

import type { BuildHost } from '../../model/build.js';
import type { SourceFile } from '../../text/source-file.js';
import { follow, type YamlNode, yamlOf } from '../../text/yaml.js';
import type { Read, ReaderContext } from '../reader.js';
import { pathOf } from './builds.js';
import { runs } from './github-conditions.js';
import {
  fillerOf,
  marksOf,
  matrixName,
  type Scope,
  textIn,
  valueOfExpression,
} from './github-expressions.js';
import { matrixRows, type Row } from './github-matrix.js';
import { runnersOf } from './github-runners.js';
import { inputsOf, readStepsOfJob } from './github-steps.js';
import { brokenYaml, CiImages } from './images.js';

/** Workflows that call workflows; GitHub's own bound. */
const MAX_DEPTH = 10;

export const readGithubWorkflow: Read = (file, readerContext) => {
  const { text } = file;
  if (!text.includes('jobs') || !/\b(?:container|services|runs-on|uses)["']?[ \t]*:/.test(text)) return null;
  const broken = brokenYaml(file, readerContext.budget);
  if (broken !== null) return broken;
  const images = new CiImages(file, readerContext.budget);
  const workflow = images.mapping(yamlOf(file).documents[0]);
  const inputs = inputsOf(ownInputs(workflow, images), new Map(), NOTHING, images, images);
  readJobs(workflow, { file, images, readerContext, inputs, depth: 0, calls: new Set() });
  return images.done();
};

const NOTHING: Scope = { row: new Map(), inputs: new Map(), env: [], actionPath: null };

/** A workflow with the inputs of one caller, or with their defaults. */
interface WorkflowContext {
  readonly file: SourceFile;
  readonly images: CiImages;
  readonly readerContext: ReaderContext;
  readonly inputs: ReadonlyMap<string, string | null>;
  /** Calls on the way here. */
  readonly depth: number;
  /** Every call that has been followed, with its inputs: the same again says nothing new. */
  readonly calls: Set<string>;
}

/** What a workflow can be given by who calls or starts it. */
function ownInputs(workflow: ReadonlyMap<string, YamlNode>, images: CiImages): ReadonlyMap<string, YamlNode> {
  const on = images.mapping(workflow.get('on'));
  return new Map(
    ['workflow_dispatch', 'workflow_call'].flatMap((trigger) => [
      ...images.mapping(images.mapping(on.get(trigger)).get('inputs')),
    ]),
  );
}

function readJobs(workflow: ReadonlyMap<string, YamlNode>, context: WorkflowContext): void {
  const { file, images, readerContext, inputs } = context;
  const namesMatrix = file.text.includes('matrix.');
  const env = images.mapping(workflow.get('env'));
  for (const node of images.mapping(workflow.get('jobs')).values()) {
    const job = images.mapping(node);
    const services = images.mapping(job.get('services'));
    if (!images.goesOn(1 + services.size)) break;
    const scope: Scope = { ...NOTHING, inputs, env: [images.mapping(job.get('env')), env] };
    if (runs(textIn(job, 'if'), 'Windows', scope, images) === false) continue;
    let scopes: Scope[] | null = null;
    const scopesOfJob = (): Scope[] => {
      scopes ??= matrixRows(images.mapping(job.get('strategy')).get('matrix'), images).map((row) => ({
        ...scope,
        row,
      }));
      return scopes;
    };
    // What a job does may vary though its machine does not.
    const known = namesMatrix ? scopesOfJob() : [];
    const each = known.length === 0 ? [scope] : known;
    const called = images.scalar(job.get('uses'), '');
    if (called !== null) {
      for (const one of each) callWorkflow(called.value, images.mapping(job.get('with')), one, context);
      continue;
    }
    const runners = runnersOf(job.get('runs-on'), each, file, images);
    const hosts = runners.map(({ host }) => host);
    const isOne = (system: (host: BuildHost) => boolean): boolean =>
      hosts.every((host) => host !== null && system(host));
    const isSure = isOne(({ version }) => version !== null) || isOne(({ version }) => version === null);
    const jobHost = isSure ? (hosts[0] ?? null) : null;
    for (const image of [job.get('container'), ...services.values()])
      readImage(image, scope, scopesOfJob, jobHost, images);
    readStepsOfJob(job.get('steps'), runners, {
      images,
      readerContext,
      folder: workingFolder(job, images) ?? workingFolder(workflow, images) ?? '',
      depth: 0,
    });
  }
}

function workingFolder(holder: ReadonlyMap<string, YamlNode>, images: CiImages): string | null {
  return textIn(images.mapping(images.mapping(holder.get('defaults')).get('run')), 'working-directory');
}

/**
 * An expression that names a value of the job's matrix has that value in each combination; others have none here.
 * @param jobHost the machine of the job, where all of its combinations have the same system
 */
function readImage(
  node: YamlNode | undefined,
  scope: Scope,
  scopesOfJob: () => Scope[],
  jobHost: BuildHost | null,
  images: CiImages,
): void {
  const image = images.scalar(node, 'image');
  if (image === null) return;
  const names = marksOf(image.value).flatMap(({ name }) => matrixName(name) ?? []);
  const scopes = names.length === 0 ? [] : scopesOfJob();
  const has = (row: Row, name: string): boolean => row.has(name);
  const known = [...new Set(names)].filter(
    (name) => images.goesOn(1) && scopes.some(({ row }) => has(row, name)),
  );
  for (const one of known.length === 0 ? [scope] : scopes) {
    if (!images.goesOn(known.length)) return;
    // Without the value a job has no container, or one that GitHub refuses.
    if (!known.every((name) => has(one.row, name))) continue;
    const filled = images.fill(image.value, marksOf, (name) => valueOfExpression(name, one, images));
    images.add(image, filled, jobHost, jobHost === null || jobHost.version === null ? null : 'job');
  }
}

/** A workflow of the repository that a job calls. */
function callWorkflow(
  path: string,
  given: ReadonlyMap<string, YamlNode>,
  scope: Scope,
  { images, readerContext, depth, calls }: WorkflowContext,
): void {
  const to = path.startsWith('./') ? pathOf(path, '', fillerOf(scope, images)) : null;
  const file = to === null ? null : readerContext.open(to);
  if (file === null || !images.goesOn(file.text.length / 64)) return;
  const inside = images.in(file);
  const workflow = inside.mapping(yamlOf(file, readerContext.budget).documents[0]);
  const inputs = inputsOf(ownInputs(workflow, inside), given, scope, images, inside);
  const call = JSON.stringify([file.path, ...inputs]);
  if (calls.has(call)) return;
  calls.add(call);
  if (depth === MAX_DEPTH) {
    images.tellOfDepth('workflows call workflows', MAX_DEPTH);
    return;
  }
  readJobs(workflow, { file, images: inside, readerContext, inputs, depth: depth + 1, calls });
  // Started by itself, it has the defaults of its inputs.
  if (follow(workflow.get('on'))?.type === 'mapping' && isOnlyCalled(workflow, inside)) images.include(file);
}

function isOnlyCalled(workflow: ReadonlyMap<string, YamlNode>, images: CiImages): boolean {
  const triggers = [...images.mapping(workflow.get('on')).keys()];
  return triggers.every((trigger) => trigger === 'workflow_call');
}
