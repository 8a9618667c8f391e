// One template of a chart under the values of one installation: rendered, read as Kubernetes objects, and every image
// traced back to where it stands. What is not known then is left out, and said.

import type { ImageUse } from '../../model/image-use.js';
import type { IgnoreAnnotation } from '../../model/reading.js';
import type { LabelPlace } from '../../model/run.js';
import type { Origin } from '../../text/expand.js';
import type { Location } from '../../text/location.js';
import { SourceFile } from '../../text/source-file.js';
import { parseReference } from '../../windows/reference.js';
import { readManifest } from '../kubernetes/read.js';
import type { ReaderContext } from '../reader.js';
import { type Installation, rootsOf, turnedOffBy } from './chart.js';
import { type Collected, distinct, type Which } from './collected.js';
import { definesOf } from './defines.js';
import { parseFile, type Span, type Template } from './parse.js';
import { decidingOrigin, type Place, Places, printedPlace } from './places.js';
import { type Defines, type Rendered, render, UNKNOWN_MARK } from './render.js';
import { Switches } from './switches.js';
import type { Assumed, Layer, Value } from './values.js';
import { variantsOf } from './variants.js';

/** Each rendering may use this part of what is left of a file's budget, so that the next has some too. */
const HALF = 0.5;
/** What an action is called in a message, at most so long. */
const MAX_SHOWN = 80;

/** A rendering that assumes other values than those that are there. */
export interface Variant {
  readonly assumed: Assumed;
  readonly switches: Switches;
  /** Values that no file has, as paths under `.Values`. */
  readonly missing: readonly string[];
  readonly layers: readonly Layer[];
  /** Whether it is another setting rather than one that is turned on: of a pod that is printed anyway it says nothing. */
  readonly isOther: boolean;
  /** What is said of all that it prints. */
  readonly said: readonly Origin[];
}

const NOTHING_ASSUMED: Variant = {
  assumed: new Map(),
  switches: new Switches(),
  missing: [],
  layers: [],
  isOther: false,
  said: [],
};

export class TemplateFile {
  readonly #template: Template;
  readonly #defines: Defines;
  /** What its renderings printed. */
  readonly #printed = new Set<string>();

  /**
   * @param folder of the chart that the template is of
   * @param outermost of the chart that is installed
   * @param collected receives what is found
   * @throws OverBudget
   */
  constructor(
    private readonly file: SourceFile,
    private readonly folder: string,
    outermost: string,
    private readonly readerContext: ReaderContext,
    private readonly collected: Collected,
  ) {
    const template = parseFile(file, readerContext.budget);
    const others = definesOf(outermost, readerContext);
    this.#template = template;
    this.#defines = {
      find(name) {
        const parts = template.defines.get(name);
        return parts === undefined ? others.find(name) : { template, parts };
      },
      whyAbsent: () => others.whyAbsent(),
    };
    if (template.tooDeep !== null)
      this.#report(template.tooDeep, 'its blocks are nested too deep to be read');
  }

  /**
   * Renders it under each installation, and under the first once more with what is off by default.
   * @param installations at least one
   * @throws OverBudget
   */
  readUnder(installations: readonly Installation[]): void {
    const offBy = installations.map((one) => turnedOffBy(this.folder, one, this.readerContext));
    const on = installations.filter((_, i) => offBy[i] === null);
    const rendered = on.length > 0 ? on : installations.slice(0, 1);
    const [plain] = rendered;
    if (plain === undefined) return;
    // Off under all of them, it is rendered as if the first did not turn it off.
    const said = on.length > 0 ? [] : offBy.slice(0, 1).flatMap((origin) => origin ?? []);
    const switches = new Switches();
    for (const installation of rendered) {
      const own = installation === plain ? switches : new Switches();
      this.#readOne(installation, { ...NOTHING_ASSUMED, switches: own, said }, 'all');
    }
    if (!mayRunMore(this.file.text)) return;
    this.collected.close();
    for (const variant of variantsOf(switches, this.readerContext))
      this.#readOne(plain, { ...variant, said }, variant.isOther ? 'new pods' : 'new images');
  }

  /**
   * Renders it under one installation, as far as another one prints something else.
   * @throws OverBudget
   */
  readBeside(plain: Installation, installation: Installation): void {
    this.#readOne(plain, NOTHING_ASSUMED, 'none');
    this.#readOne(installation, NOTHING_ASSUMED, 'all');
  }

  #readOne(installation: Installation, variant: Variant, which: Which): void {
    const { assumed, layers } = variant;
    for (const root of rootsOf(this.folder, installation, this.readerContext, assumed, layers)) {
      // Where a condition is not known, both of its branches may come to be.
      for (const first of [true, false]) {
        const rendered = this.#render(root, first, variant.switches);
        this.#take(rendered, installation, variant, which);
        if (!rendered.isUncertain) break;
      }
    }
  }

  #render(root: Value, first: boolean, switches: Switches): Rendered {
    const { budget } = this.readerContext;
    return budget.within(budget.left(HALF), () =>
      render(this.#template, this.#defines, root, first, budget, switches),
    );
  }

  #take(rendered: Rendered, installation: Installation, variant: Variant, which: Which): void {
    const { reading } = this.collected;
    if (rendered.cut !== null) this.#report(rendered.cut.at, rendered.cut.reason);
    // A variant that prints what another has printed brings no pod.
    if (isVariantOf(which) && this.#printed.has(rendered.text)) return;
    this.#printed.add(rendered.text);
    const printed = new SourceFile(this.file.path, rendered.text);
    const manifest = readManifest(printed, this.readerContext.budget);
    const found = manifest?.reading.uses ?? [];
    for (const { at, reason } of rendered.unknown) {
      const action = this.#textOf(at);
      // A pod's labels decide little; what may hold its images or its selectors is said.
      if (found.length === 0 ? MAY_RUN.test(this.file.text) : MAY_HOLD_IMAGES.test(action))
        this.collected.skip(this.#locationOf(at), `${shown(action)} is not rendered: ${reason}`);
    }
    if (manifest === null) return;
    const places = new Places(printed, rendered);
    for (const { location, message } of manifest.cuts)
      this.#report(places.of(location)?.span ?? NOWHERE, message);
    const { runtimeClasses, ignores } = manifest.reading;
    if (reading.runtimeClasses.length === 0) reading.runtimeClasses.push(...runtimeClasses);
    const placed = found.flatMap((use) => {
      const at = this.#placed(places, use, installation, variant);
      return at === null ? [] : [{ printed: use, use: at }];
    });
    for (const ignore of ignores) {
      const images = placed.filter(({ printed: { location } }) => {
        this.readerContext.budget.spend(1);
        return location.line >= ignore.object.line && location.line <= ignore.object.endLine;
      });
      const elsewhere = images.map(({ use }) => use.location);
      for (const one of this.#ignoreOf(places, ignore)) this.collected.ignore(one, elsewhere);
    }
    this.collected.add(
      placed.map(({ use }) => use),
      which,
    );
  }

  /** The use unchanged in the chart; null where its image is not known. */
  #placed(places: Places, use: ImageUse, installation: Installation, variant: Variant): ImageUse | null {
    const place = places.of(use.location);
    if (place === null) return null;
    const own = this.#locationOf(place.span);
    const reference = parseReference(use.raw) === null ? null : use.raw;
    if (use.raw.includes(UNKNOWN_MARK) || reference === null) {
      const action = shown(this.#textOf(place.span));
      this.collected.skip(own, `the image ${action} is not known from the chart's values alone`);
      return null;
    }
    const at = this.#standsAt(place, use.raw, installation);
    const origins = distinct(place.origins);
    return {
      ...use,
      kind: 'helm',
      ...at,
      reference,
      origins: [...origins, ...saidOf(own, origins, installation, variant)],
      runs: use.runs.map((run) => ({
        ...run,
        location: at.location,
        labels: this.#labelsOf(places, run.labels),
      })),
    };
  }

  /** The place where the reference is to be changed, and what is there. */
  #standsAt(place: Place, raw: string, installation: Installation): Pick<ImageUse, 'location' | 'raw'> {
    const { span, isOwn, origins, marks } = place;
    const deciding = decidingOrigin(origins);
    const isLaidOver = installation.layers.some(({ file }) => file.path === deciding?.path);
    if (isOwn && !isLaidOver) return { location: this.#locationOf(span), raw: this.#textOf(span) };
    const printed = isOwn ? null : printedPlace(raw, marks);
    if (printed !== null) {
      const { file, start, end } = printed;
      return { location: file.location(start, end), raw: file.text.slice(start, end) };
    }
    const value = deciding === null ? null : this.#valueAt(deciding);
    return value ?? { location: this.#locationOf(span), raw: this.#textOf(span) };
  }

  #valueAt({ path, line, column, endLine, endColumn }: Origin): Pick<ImageUse, 'location' | 'raw'> | null {
    const file = this.readerContext.open(path);
    if (file === null || line !== endLine) return null;
    const start = file.lineStart(line - 1);
    const raw = file.text.slice(start + column - 1, start + endColumn - 1);
    return { location: { path, line, column, endLine, endColumn }, raw };
  }

  /** The labels that the template itself has; one that an action prints has no place of its own. */
  #labelsOf(places: Places, labels: readonly LabelPlace[]): LabelPlace[] {
    return places.once(labels, () =>
      labels.flatMap(({ key, location }) => {
        const place = places.of(location);
        if (place === null || !place.isOwn || this.#textOf(place.span) !== key) return [];
        return [{ key, location: this.#locationOf(place.span) }];
      }),
    );
  }

  #ignoreOf(places: Places, ignore: IgnoreAnnotation): IgnoreAnnotation[] {
    const place = places.of(ignore.location);
    if (place === null || !place.isOwn) return [];
    const object = places.of(ignore.object);
    const span = object?.isOwn === true ? object.span : { start: 0, end: this.file.text.length };
    return [{ ...ignore, location: this.#locationOf(place.span), object: this.#locationOf(span) }];
  }

  #report(at: Span, message: string): void {
    this.collected.problem({ location: this.#locationOf(at), message });
  }

  #locationOf({ start, end }: Span): Location {
    return this.file.location(start, end);
  }

  #textOf({ start, end }: Span): string {
    return this.file.text.slice(start, end);
  }
}

function isVariantOf(which: Which): boolean {
  return which === 'new images' || which === 'new pods';
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Whether what is off by default may run something: another kind of object has no pods. */
function mayRunMore(text: string): boolean {
  return /containers|\bimage\b/i.test(text) || WORKLOAD.test(text) || !/^[ \t]*kind:/m.test(text);
}

const WORKLOAD =
  /^[ \t]*kind:[ \t]*["']?(?:Pod|Deployment|DaemonSet|StatefulSet|ReplicaSet|Job|CronJob|\{\{)/m;

/** What a template has that runs something, or may print something that does. */
const MAY_RUN = /containers|\bspec\b|\bimage\b/i;
/** Names of what holds images, or says where they run. */
const MAY_HOLD_IMAGES = /container|image|pod|spec|sidecar|selector|affinity|toleration/i;

function shown(action: string): string {
  const line = action.replace(/\s+/g, ' ');
  return line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN)}…`;
}

/** What is said of a rendering that is not that of the chart's own values. */
function saidOf(
  at: Location,
  origins: readonly Origin[],
  { layers }: Installation,
  { missing, said }: Variant,
): Origin[] {
  const [layer] = layers;
  const start = layer?.node?.start ?? 0;
  const isNamed = layer === undefined || origins.some(({ path }) => path === layer.file.path);
  const laid = isNamed
    ? []
    : [{ ...layer.file.location(start, start), message: 'it is rendered with the values that stand here' }];
  const message = `it is rendered with ${missing.join(', ')} set to true, which no values file sets`;
  return [...said, ...laid, ...(missing.length === 0 ? [] : [{ ...at, message }])];
}
