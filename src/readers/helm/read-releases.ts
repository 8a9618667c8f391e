// Files that install charts of the repository with values of their own: Flux's HelmReleases, Argo CD's Applications,
// helmfiles, and charts that depend on others by a path. Each renders the chart's templates once more.

import { OverBudget } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import { getText, type YamlNode, yamlOf } from '../../text/yaml.js';
import { readKubernetes } from '../kubernetes/read.js';
import type { Read, ReaderContext } from '../reader.js';
import { type Installation, isChart, layersOf, plainInstallation, under } from './chart.js';
import { Collected } from './collected.js';
import { filesIn } from './defines.js';
import { type Member, membersOf } from './dependencies.js';
import { isChartFile } from './index.js';
import { readImages } from './read-values.js';
import { releasesOfArgo } from './releases/argo.js';
import { releasesOfFlux } from './releases/flux.js';
import { releasesOfHelmfile, withoutActions } from './releases/helmfile.js';
import { isHelmfile } from './releases/is-helmfile.js';
import type { Release } from './releases/release.js';
import { TemplateFile } from './render-file.js';
import { installationsOf } from './values-files.js';

/** Releases of one file, of which more are not rendered. */
const MAX_RELEASES = 200;
/** A chart may be a part of a release under several names; each is rendered. */
const MAX_NAMES = 10;
/** Characters that are searched in a step. */
const SEARCHED = 64;
/** Words of values that ask for Windows, whatever their chart makes of them. */
const ASKS_FOR_WINDOWS = /windows|nanoserver|servercore|ltsc20/i;

export const readReleases: Read = (file, readerContext) => {
  const collected = new Collected(readerContext.budget);
  const reader = new ReleasesReader(file, readerContext, collected);
  try {
    if (isChartFile(file.path)) reader.readChart();
    else if (isHelmfile(file.path)) reader.readHelmfile();
    else reader.readObjects();
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    collected.problem({
      location: file.location(0, 0),
      message: `rendering the charts that it installs ${error.message}`,
    });
  }
  const { reading } = collected;
  if (isChartFile(file.path) || isHelmfile(file.path)) return structuredClone(reading);
  const objects = readKubernetes(file, readerContext);
  if (objects !== null) {
    reading.uses.push(...objects.uses);
    reading.problems.push(...objects.problems);
    reading.runtimeClasses.push(...objects.runtimeClasses);
    reading.ignores.push(...objects.ignores);
  }
  return structuredClone(reading);
};

class ReleasesReader {
  constructor(
    private readonly file: SourceFile,
    private readonly readerContext: ReaderContext,
    private readonly collected: Collected,
  ) {}

  /** The charts that a chart depends on by a path, with its values for them. */
  readChart(): void {
    const folder = this.file.path.slice(0, this.file.path.lastIndexOf('/') + 1);
    const elsewhere = membersOf(folder, this.readerContext).filter(({ by }) => by !== null);
    if (elsewhere.length === 0) return;
    for (const installation of installationsOf(folder, this.readerContext).installations)
      for (const member of elsewhere) this.#renderMember(member, installation);
  }

  readHelmfile(): void {
    const file = withoutActions(this.file);
    if (file.text !== this.file.text)
      this.collected.skip(this.file.location(0, 0), 'the templates of this helmfile are not rendered');
    for (const { offset, message } of yamlOf(file, this.readerContext.budget).problems)
      this.collected.skip(file.location(offset, offset), `the helmfile cannot be read: ${message}`);
    this.#readReleases(releasesOfHelmfile(file, this.readerContext));
  }

  readObjects(): void {
    const { documents } = yamlOf(this.file, this.readerContext.budget);
    this.#readReleases(documents.flatMap((document) => this.#releasesOf(document)));
  }

  #releasesOf(object: YamlNode): readonly Release[] {
    switch (getText(object, 'kind')) {
      case 'HelmRelease':
        return releasesOfFlux(object, this.file, this.readerContext);
      case 'Application':
      case 'ApplicationSet':
        return getText(object, 'apiVersion')?.startsWith('argoproj.io/') === true
          ? releasesOfArgo(object, this.file, this.readerContext)
          : [];
      default:
        return [];
    }
  }

  #readReleases(releases: readonly Release[]): void {
    for (const release of releases.slice(0, MAX_RELEASES)) this.#readRelease(release);
    const past = releases[MAX_RELEASES];
    if (past !== undefined)
      this.#skip(
        past.at,
        `more than ${MAX_RELEASES} releases stand in one file; the others are not rendered`,
      );
  }

  #readRelease({ at, chart, folders, layers, isWithoutOwn, left }: Release): void {
    const folder = folders.find((one) => isChart(one, this.readerContext));
    if (folder === undefined) {
      this.#readUnrendered(at, chart, layers);
      return;
    }
    for (const { at: place, reason } of left) this.#skip(place, reason);
    const plain = plainInstallation(folder);
    const installation: Installation = { ...plain, layers, isWithoutOwn };
    if (layers.length === 0 && !isWithoutOwn) return;
    for (const member of membersOf(folder, this.readerContext))
      this.#renderMember(member, installation, plain);
  }

  /** Of a chart that is not in the repository, its values are all that is known. */
  #readUnrendered(at: YamlNode, chart: string, layers: Release['layers']): void {
    const asking = layers.filter(({ file, node }) => {
      if (node === null) return false;
      this.readerContext.budget.spend(1 + (node.end - node.start) / SEARCHED);
      return ASKS_FOR_WINDOWS.test(file.text.slice(node.start, node.end));
    });
    if (asking.length === 0) return;
    for (const { file, node } of asking) {
      if (node === null) continue;
      readImages(file, node, this.readerContext.budget, this.collected.reading.uses, (offset, message) =>
        this.collected.problem({ location: file.location(offset, offset), message }),
      );
    }
    this.#skip(
      at,
      `the chart ${chart} is not in the repository, so that what it makes of its values is not known`,
    );
  }

  /** Renders a chart of a release. @param beside what is known of it already */
  #renderMember(member: Member, installation: Installation, beside?: Installation): void {
    for (const own of this.#installationsOf(member, installation)) {
      const plain = member.by === null && beside !== undefined ? beside : plainInstallation(member.folder);
      for (const path of filesIn(`${member.folder}templates`, this.readerContext)) {
        const file = isTemplate(path) ? this.readerContext.open(path) : null;
        if (file === null || !file.text.includes('{{')) continue;
        const template = new TemplateFile(
          file,
          member.folder,
          installation.folder,
          this.readerContext,
          this.collected,
        );
        template.readBeside(plain, own);
      }
    }
  }

  /** How a chart of a release is installed: one that is elsewhere has the values of who depends on it. */
  #installationsOf(member: Member, installation: Installation): readonly Installation[] {
    const { folder, by } = member;
    if (by === null) return [installation];
    const known = this.#installations.get(installation) ?? new Map<Member, readonly Installation[]>();
    this.#installations.set(installation, known);
    const before = known.get(member);
    if (before !== undefined) return before;
    const made = this.#installationsOf(by.parent, installation).flatMap((outer) =>
      layersOf(by.parent.folder, outer, this.readerContext).flatMap(({ own, globals }) =>
        by.names.map((name) => ({
          folder,
          layers: under(own, name),
          globals: [...globals, ...under(own, 'global')],
        })),
      ),
    );
    known.set(member, made.slice(0, MAX_NAMES));
    return made.slice(0, MAX_NAMES);
  }

  readonly #installations = new WeakMap<Installation, Map<Member, readonly Installation[]>>();

  #skip(node: YamlNode, message: string): void {
    this.collected.skip(this.file.location(node.start, node.start), message);
  }
}

/** A file that Helm renders, and that is no helper. */
function isTemplate(path: string): boolean {
  return /(?:^|\/)[^_/][^/]*\.ya?ml$/i.test(path);
}
