import type { Reading } from '../../src/model/reading.js';
import type { Read } from '../../src/readers/reader.js';
import { Budget, type Budget as BudgetType, type Cost, costOfFile } from '../../src/text/budget.js';
import { SourceFile } from '../../src/text/source-file.js';

/** What a file was found to hold, and what it cost to find that. */
export interface Spent {
  reading: Reading;
  problems: string[];
  spent: Readonly<Cost>;
}

/** Reads the first of some files, which may open the others, as a run does. */
export function readIn(files: Record<string, string>, read: Read, budget: BudgetType = new Budget()): Spent {
  const opened = new Map(Object.entries(files).map(([path, text]) => [path, new SourceFile(path, text)]));
  const [file] = opened.values();
  if (file === undefined) throw new Error('no file to read');
  const readerContext = {
    open: (path: string) => opened.get(path) ?? null,
    list: (folder: string) => listed([...opened.keys()], folder),
    rootName: 'root',
    budget,
  };
  const reading = budget.within(costOfFile(file.text.length), () => read(file, readerContext));
  if (reading === null) throw new Error('the file was not read');
  const problems = reading.problems.map(({ location, message }) => `${location.line}: ${message}`);
  return { reading, problems, spent: { ...budget.spent } };
}

/** How many times more steps a file costs that is twice as large. */
export function growth(filesOf: (size: number) => Record<string, string>, read: Read, size: number): number {
  const [small, large] = [size, 2 * size].map((n) => readIn(filesOf(n), read));
  if (small === undefined || large === undefined) throw new Error('nothing was read');
  expectWhole(small);
  expectWhole(large);
  return large.spent.steps / small.spent.steps;
}

/** A file of which a part is not read costs less than it asks for. */
function expectWhole({ problems }: Spent): void {
  const cut = problems.find((problem) => problem.includes('takes more than'));
  if (cut !== undefined) throw new Error(`not all of the file was read: ${cut}`);
}

export const many = (count: number, line: (i: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, i) => line(i)).join(between);

export const pod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers:\n  - name: c\n    image: ${image}\n`;

/** A chart of one template with a pod behind it. */
export function chart(template: string, values = 'a: b\n', helpers = ''): Record<string, string> {
  return {
    'chart/templates/pod.yaml': `${template}\n---\n${pod('contoso/{{ "web" }}:nanoserver-1809')}`,
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    'chart/values.yaml': values,
    'chart/templates/_helpers.tpl': helpers,
  };
}

/** What a folder holds, of files by their paths. */
export function listed(paths: readonly string[], folder: string): string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const names = paths.flatMap((path) => {
    if (!path.startsWith(start)) return [];
    const rest = path.slice(start.length);
    return rest.includes('/') ? rest.slice(0, rest.indexOf('/') + 1) : rest;
  });
  return [...new Set(names)].sort();
}
