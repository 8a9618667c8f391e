// The commands of a script, as far as a reader needs them: words, with quotes and continued lines undone.
// Nothing is run or expanded. One grammar for sh, PowerShell and cmd: where they differ, an odd word is the worst.

/** @returns each command as its words, e.g. `[['docker', 'build', '.']]`; comments are left out */
export function commandsOf(text: string): string[][] {
  const commands: string[][] = [];
  let command: string[] = [];
  let word: string | null = null;
  const endWord = (): void => {
    if (word !== null) command.push(word);
    word = null;
  };
  const endCommand = (): void => {
    endWord();
    if (command.length > 0) commands.push(command);
    command = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
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
  return commands;
}

/** Where a quoted text ends; one that never does ends with the script. */
function closing(text: string, start: number): number {
  const end = text.indexOf(text.charAt(start), start + 1);
  return end < 0 ? text.length : end;
}
