// The templates that charts define. Names are the same in all charts of a release: of several with one name, Helm takes
// that of the file that lies least deep. Source: helm/helm pkg/engine/engine.go, sortTemplates.

import { Recent } from '../../text/recent.js';
import type { SourceFile } from '../../text/source-file.js';
import type { ReaderContext } from '../reader.js';
import { absentFrom, membersOf } from './dependencies.js';
import { parseFile, type Template } from './parse.js';
import type { Defines } from './render.js';

/** Template files of one release, and folders in `templates`, of which more are not looked at. */
const MAX_FILES = 2_000;
const MAX_FOLDERS = 200;
/** Releases whose templates' names are kept, and templates that are. */
const MAX_RELEASES = 20;
const MAX_KEPT = 400;
/** Characters that are searched for names in a step. */
const CHARACTERS_PER_STEP = 64;

const DEFINE = /\{\{-?[ \t\r\n]*(?:define|block)[ \t\r\n]+["`]([^"`\n]{1,300})["`]/g;

interface Known {
  readonly releases: Recent<string, Release>;
  readonly templates: Recent<SourceFile, Template>;
}

interface Release {
  /** The file that defines a template, by its name. */
  readonly files: ReadonlyMap<string, string>;
  readonly absent: readonly string[];
}

const known = new WeakMap<ReaderContext, Known>();

/**
 * The templates of a chart and of all that it depends on. They are searched when the first is asked for.
 * @param folder the outermost chart's
 */
export function definesOf(folder: string, readerContext: ReaderContext): Defines {
  const { releases, templates } = knownIn(readerContext);
  const release = (): Release => {
    const found = releases.get(folder) ?? searched(folder, readerContext);
    releases.set(folder, found, 1);
    return found;
  };
  return {
    find(name) {
      const path = release().files.get(name);
      const file = path === undefined ? null : readerContext.open(path);
      if (file === null) return undefined;
      const template = templates.get(file) ?? parseFile(file, readerContext.budget);
      templates.set(file, template, 1);
      const parts = template.defines.get(name);
      return parts === undefined ? undefined : { template, parts };
    },
    whyAbsent() {
      const { absent } = release();
      return absent.length === 0
        ? null
        : `the repository does not have the chart ${absent.slice(0, 5).join(', ')}`;
    },
  };
}

function knownIn(readerContext: ReaderContext): Known {
  const found = known.get(readerContext) ?? {
    releases: new Recent(MAX_RELEASES),
    templates: new Recent(MAX_KEPT),
  };
  known.set(readerContext, found);
  return found;
}

/** @throws OverBudget */
function searched(folder: string, readerContext: ReaderContext): Release {
  const members = membersOf(folder, readerContext);
  const paths = members.flatMap(({ folder: chart, depth }) =>
    filesIn(`${chart}templates`, readerContext).map((path) => {
      // In the package that Helm renders, a part lies in `charts/NAME` of its parent.
      const slashes = 2 * depth + path.slice(chart.length).split('/').length;
      return { path, slashes };
    }),
  );
  paths.sort((a, b) => a.slashes - b.slashes || (a.path < b.path ? -1 : 1));
  const files = new Map<string, string>();
  for (const { path } of paths) {
    const file = readerContext.open(path);
    if (file === null) continue;
    readerContext.budget.spend(1 + Math.floor(file.text.length / CHARACTERS_PER_STEP));
    for (const [, name] of file.text.matchAll(DEFINE))
      if (name !== undefined && !files.has(name)) files.set(name, path);
  }
  return { files, absent: absentFrom(members, readerContext) };
}

/** All files in a chart's `templates`, at any depth. */
export function filesIn(folder: string, readerContext: ReaderContext): readonly string[] {
  const files: string[] = [];
  const folders = [folder];
  for (const at of folders) {
    for (const name of readerContext.list(at)) {
      readerContext.budget.spend(1);
      if (!name.endsWith('/')) files.push(`${at}/${name}`);
      else if (folders.length < MAX_FOLDERS) folders.push(`${at}/${name.slice(0, -1)}`);
      if (files.length >= MAX_FILES) return files;
    }
  }
  return files;
}
