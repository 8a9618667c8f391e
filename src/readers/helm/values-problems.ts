// Values of a chart that cannot be read: said once, by the first of its templates.

import type { ReadProblem } from '../../model/reading.js';
import { yamlOf } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';
import { valuesFilesOf } from './values-files.js';

const reported = new WeakMap<ReaderContext, Set<string>>();

/**
 * @param folder the chart's
 * @param outermost the folder of the chart that is installed
 * @param left values files that are not rendered
 */
export function problemsOfValues(
  folder: string,
  outermost: string,
  left: readonly string[],
  readerContext: ReaderContext,
): Omit<ReadProblem, 'location'>[] {
  const known = reported.get(readerContext) ?? new Set<string>();
  reported.set(readerContext, known);
  const isNew = (key: string): boolean => !known.has(key) && known.add(key) !== undefined;
  const problems = [
    `${folder}values.yaml`,
    `${outermost}values.yaml`,
    ...valuesFilesOf(outermost, readerContext),
  ]
    .filter(isNew)
    .flatMap((path) => {
      const file = readerContext.open(path);
      if (file === null) return [];
      return yamlOf(file, readerContext.budget).problems.map(({ message, offset }) => {
        const { line } = file.location(offset, offset);
        return {
          message: `the values of its chart cannot be read (${path}:${line}: ${message})`,
          problem: `the values of its chart cannot be read (${path}: ${message})`,
        };
      });
    });
  if (left.length > 0 && isNew(`${outermost} left`)) {
    const [first] = left;
    problems.push({
      message: `${left.length} values files of its chart, from ${first} on, are not rendered`,
      problem: 'not all values files of its chart are rendered',
    });
  }
  return problems;
}
