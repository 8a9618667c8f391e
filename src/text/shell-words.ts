// The commands of a script, as far as a reader needs them: words, with quotes and continued lines undone.
// Nothing is run or expanded. One grammar for sh, PowerShell and cmd: where they differ, an odd word is the worst.

/** More than this is no script that a person wrote for a pipeline. */
const MAX_LENGTH = 65_536;
const MAX_WORDS = 20_000;

/** @returns each command as its words, e.g. `[['docker', 'build', '.']]`; comments are left out */
export function commandsOf(script: string): string[][] {
  const text = script.slice(0, MAX_LENGTH);
  const commands: string[][] = [[]];
  let word: string | null = null;
  let words = 0;
  const endWord = (): void => {
    if (word !== null) commands.at(-1)!.push(word);
    word = null;
    words++;
  };
  const endCommand = (): void => {
    endWord();
    if (commands.at(-1)!.length > 0) commands.push([]);
  };
  for (let at = 0; at < text.length && words < MAX_WORDS; at++) {
    const char = text[at]!;
    if (char === '"' || char === "'") {
      const end = closing(text, at);
      word = (word ?? '') + text.slice(at + 1, end);
      at = end;
    } else if ((char === '\\' || char === '`' || char === '^') && /^\r?\n/.test(text.slice(at + 1, at + 3))) {
      endWord();
      at += text[at + 1] === '\r' ? 2 : 1;
    } else if (char === '\n' || char === '\r' || char === ';' || char === '|' || char === '&') {
      endCommand();
    } else if (char === '#' && word === null) {
      const end = text.indexOf('\n', at);
      at = (end < 0 ? text.length : end) - 1;
    } else if (char === ' ' || char === '\t') {
      endWord();
    } else {
      word = (word ?? '') + char;
    }
  }
  endCommand();
  return commands.filter((command) => command.length > 0);
}

/** Where a quoted text ends; one that never does ends with the script. */
function closing(text: string, start: number): number {
  const end = text.indexOf(text[start]!, start + 1);
  return end < 0 ? text.length : end;
}
