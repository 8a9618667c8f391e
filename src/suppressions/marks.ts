/** Whether a text may have a comment that suppresses findings: cheap, since every file is asked. */
export function mayHaveComments(text: string): boolean {
  return text.includes('wincompat') && /wincompat:?[ \t]{1,8}ignore/.test(text);
}
