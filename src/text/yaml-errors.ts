// Mistakes in YAML, by their place alone. js-yaml draws the lines around each mistake, for which it cuts the whole text
// into lines: a megabyte of line ends takes longer than reading it, and a text that is repaired has many mistakes.

import { YAMLException } from 'js-yaml';

YAMLException.throwAt = (_source, position, message, name = '') => {
  throw new YAMLException(message, { name, position, buffer: '', line: 0, column: 0, snippet: null });
};

export { YAMLException };
