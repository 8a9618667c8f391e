// Images that pipelines run their jobs in. They run on build machines, not on the declared targets.

import type { ImageUse } from '../image-use.js';
import type { SourceFile } from '../text/source-file.js';
import { follow, getScalar, type YamlNode, type YamlScalar } from '../text/yaml.js';
import { parseReference } from '../windows/reference.js';

/** The image of a job, written as a text or as a mapping. @param key the mapping's key, e.g. `image` or `name` */
export function imageScalar(node: YamlNode | null, key: string): YamlScalar | null {
  const value = follow(node);
  return value?.type === 'scalar' && !value.isNull ? value : getScalar(value, key);
}

/**
 * @param text the scalar's text with what is known of its variables put in
 * @param unresolved names of those without a value
 */
export function ciImageUse(
  file: SourceFile,
  scalar: YamlScalar,
  text: string,
  unresolved: string[],
): ImageUse {
  const reference = unresolved.length === 0 && parseReference(text) !== null ? text : null;
  return {
    kind: 'workflow',
    role: 'build',
    location: file.location(scalar.start, scalar.end),
    raw: scalar.value,
    reference,
    partial: text,
    unresolved,
    platform: null,
    origins: [],
    runs: [],
  };
}
