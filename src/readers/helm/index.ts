// Helm charts: their templates, and the values that name images by themselves.

import { isYaml } from '../../text/paths.js';
import type { Reader, ReaderContext } from '../reader.js';
import { isHelmfile } from './releases/is-helmfile.js';

export function isHelmTemplate(path: string): boolean {
  return /(?:^|\/)templates\/.+\.ya?ml$/i.test(path);
}

export function isHelmValues(path: string): boolean {
  return /(?:^|\/)(?:[^/]*values[^/]*|values\/[^/]+)\.ya?ml$/i.test(path);
}

export function isChartFile(path: string): boolean {
  return /(?:^|\/)Chart\.yaml$/.test(path);
}

/** Whether a file may install a chart with values of its own. */
export function mayInstall(path: string, text: string): boolean {
  if (isChartFile(path)) return text.includes('file://');
  return isHelmfile(path) || /^kind:[ \t]*["']?(?:HelmRelease|Application(?:Set)?)\b/m.test(text);
}

/** The files of a chart, and of those that it is a part of, that decide what a template of it prints. */
export function filesBehind(path: string, list: ReaderContext['list']): string[] {
  const charts = [...path.matchAll(/(?<=^|\/)(?:templates|charts)\//g)].map((match) =>
    path.slice(0, match.index),
  );
  return [...new Set(charts)].flatMap((chart) => {
    const inside = ['', 'values', 'templates'].flatMap((folder) =>
      list(`${chart}${folder}`.replace(/\/$/, '')).map((name) =>
        folder === '' ? name : `${folder}/${name}`,
      ),
    );
    return inside
      .filter((name) => /(?:values[^/]*\.ya?ml|^values\/.*\.ya?ml|\.tpl)$/i.test(name))
      .map((name) => chart + name);
  });
}

export const helm: Reader = {
  name: 'helm',
  claims: isHelmTemplate,
  mayBe: ({ text }) => text.includes('{{'),
  load: async () => (await import('./read.js')).readHelm,
};

export const helmValues: Reader = {
  name: 'helm-values',
  claims: isHelmValues,
  load: async () => (await import('./read-values.js')).readHelmValues,
};

export const helmReleases: Reader = {
  name: 'helm-releases',
  claims: isYaml,
  mayBe: ({ path, text }) => mayInstall(path, text),
  load: async () => (await import('./read-releases.js')).readReleases,
};
