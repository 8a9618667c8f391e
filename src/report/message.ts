/** What a finding says, in parts: reporters lay them out, and none takes a text apart. */
export interface Description {
  /** What is wrong, in a few words and without a full stop: an annotation's title, a table cell. */
  title: string;
  /** What is wrong, with the values that matter: one or two sentences. */
  problem: string;
  /** Imperatives without a full stop, the best first; exact text to write where there is one. */
  remedies: readonly string[];
  /** The rule of the platform behind it, with its source; null where the problem says it all. */
  why: string | null;
}

/** The parts as one text, e.g. `IMAGE cannot start on aks. Fix: Pin IMAGE. Or: Use Hyper-V isolation. REASON`. */
export function messageOf({ problem, remedies, why }: Omit<Description, 'title'>): string {
  return [problem, ...remedySentences(remedies), ...(why === null ? [] : [why])].join(' ');
}

function remedySentences(remedies: readonly string[]): string[] {
  return remedies.map((remedy, index) => `${index === 0 ? 'Fix' : 'Or'}: ${remedy}.`);
}
