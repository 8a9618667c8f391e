/** What a finding is about, beside its rule and its file: an image, else what its rule names. */
export function subjectOf(args: Record<string, unknown>): string {
  return String(args.image ?? args.raw ?? args.name ?? args.host ?? '');
}
