// What a finding is about: what tells two findings of one rule in one file apart, and still holds when lines move.
// No line, column, count, date or other place is part of it.

import type { ValueOf } from '../schema/shape.js';
import type { subjectShape } from './shape.js';

/** Longer texts of a subject are cut (fingerprint.ts), and a hash of the whole keeps them apart. */
export const MAX_SUBJECT_TEXT = 300;
/** The same for lists. */
export const MAX_SUBJECT_ITEMS = 20;

/** The subject of a finding; each rule gives one kind, or a few. Its type comes from the report's form. */
export type Subject = ValueOf<typeof subjectShape>;
/** An image where it is named. */
export type ImageSubject = Extract<Subject, { kind: 'image' }>;
/** An image on the machine that builds it, or runs it for a pipeline. */
export type BuildSubject = Extract<Subject, { kind: 'build' }>;

/** In a few words, for lists of subjects. */
export function describeSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'image':
    case 'revision':
      return within(subject.reference, subject.within);
    case 'build':
      return `${within(subject.reference, subject.within)} on ${subject.host}`;
    case 'containers':
      return subject.workload;
    case 'label':
      return `${subject.key}${subject.value === undefined ? '' : `=${subject.value}`} of ${subject.workload}`;
    case 'placement':
      return subject.workload;
    case 'breakage':
      return subject.reference === null ? subject.thread : within(subject.reference, subject.within ?? null);
    case 'unresolved':
      return within(subject.raw, subject.within);
    case 'service':
      return subject.name;
    case 'runner':
      return subject.label;
    case 'registry':
      return subject.host;
    case 'file':
      return subject.problem;
    case 'suppression':
      return subject.text;
    case 'part':
      return subject.part;
  }
}

function within(name: string, place: string | null): string {
  return place === null ? name : `${name} (${place})`;
}
