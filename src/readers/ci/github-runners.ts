// The machines that a job of GitHub Actions asks for.

import type { BuildHost } from '../../model/build.js';
import type { SourceFile } from '../../text/source-file.js';
import { follow, items, type YamlNode, type YamlScalar } from '../../text/yaml.js';
import { isLinuxRunner, type Runner, runnerOf } from '../../windows/runners.js';
import { fillerOf, type Scope } from './github-expressions.js';
import type { CiImages } from './images.js';

const MAX_LABELS = 20;

/** The machine of one combination of a job's matrix; no host where it is none that everybody has. */
export interface JobRunner {
  readonly scope: Scope;
  readonly host: BuildHost | null;
}

/**
 * What `runs-on` asks for: a label, a list of them, or a mapping with `labels`.
 * @param scopes those of the job's combinations
 */
export function runnersOf(
  node: YamlNode | undefined,
  scopes: readonly Scope[],
  file: SourceFile,
  images: CiImages,
): JobRunner[] {
  const labelsNode = follow(node)?.type === 'mapping' ? images.mapping(node).get('labels') : node;
  const written = images.atMost(items(labelsNode), MAX_LABELS, 'labels of a runner', labelsNode ?? null);
  const labels = [labelsNode, ...written].flatMap((item) => images.scalar(item, '') ?? []);
  const hosts = new Map<string, BuildHost>();
  return scopes.map((scope) => {
    if (!images.goesOn(labels.length)) return { scope, host: null };
    const fill = fillerOf(scope, images);
    const asked = labels.map((label) => ({ label, text: fill(label.value) ?? '' }));
    // A machine of one's own may call itself anything.
    if (asked.some(({ text }) => text.toLowerCase() === 'self-hosted')) return { scope, host: null };
    const found = asked.find(({ text }) => runnerOf(text) !== undefined || isLinuxRunner(text));
    if (found === undefined) return { scope, host: null };
    const host = hosts.get(found.text) ?? hostOf(found.text, found.label, file);
    hosts.set(found.text, host);
    return { scope, host };
  });
}

function hostOf(text: string, label: YamlScalar, file: SourceFile): BuildHost {
  const runner: Runner | undefined = runnerOf(text);
  return {
    name: runner?.label ?? text.toLowerCase(),
    version: runner?.version ?? null,
    client: runner?.client ?? false,
    isolation: 'process',
    location: file.location(label.start, label.end),
    runner: runner ?? null,
  };
}
