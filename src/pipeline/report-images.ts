import type { ReportImage, ReportTarget } from '../report/report.js';
import type { Judged } from './judging/judge-uses.js';
import type { Setup } from './setup.js';

/** What the matrix of a report is made of. */
export interface Listed {
  readonly targets: ReportTarget[];
  readonly images: ReportImage[];
}

/** The targets and the images of the report. */
export async function listImages({ uses }: Judged, { config, internalErrors }: Setup): Promise<Listed> {
  if (uses.length + config.targets.length === 0) return { targets: [], images: [] };
  const { imagesOf, targetsOf } = await import('./list-images.js');
  const images = internalErrors.guard('list of images', null, () => imagesOf(uses), []);
  return { targets: targetsOf(config), images };
}
