// A finding in the order in which a reader needs it: what to write, where it is explained, then what is wrong and why.

import { rulePage } from '../../report/help-url.js';
import type { Finding } from '../../report/report.js';

/** A line of a finding; its label is empty, or ends in a colon. */
export interface FindingLine {
  label: string;
  text: string;
}

type Parts = Pick<Finding, 'ruleId' | 'title' | 'problem' | 'remedies' | 'why'>;

/** Each remedy, the best first. */
export function remedyLines({ remedies }: Pick<Finding, 'remedies'>): FindingLine[] {
  return remedies.map((text, index) => ({ label: index === 0 ? 'Fix:' : 'Or:', text }));
}

/** What is wrong, and the rule of the platform behind it. */
export function reasonLines({ problem, why }: Pick<Finding, 'problem' | 'why'>): FindingLine[] {
  return [{ label: '', text: problem }, ...(why === null ? [] : [{ label: 'Why:', text: why }])];
}

/** All but the title. What follows the link may be cut off. */
export function findingLines(finding: Omit<Parts, 'title'>): FindingLine[] {
  return [
    ...remedyLines(finding),
    { label: 'See:', text: rulePage(finding.ruleId) },
    ...reasonLines(finding),
  ];
}

/** Title and lines in one line, for formats that have one text for each finding. */
export function onOneLine(finding: Parts): string {
  const lines = findingLines(finding).map(({ label, text }) =>
    `${label} ${text}${label === 'Fix:' || label === 'Or:' ? '.' : ''}`.trimStart(),
  );
  return [`${finding.title}.`, ...lines].join(' ');
}
