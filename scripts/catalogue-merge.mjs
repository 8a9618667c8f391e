// What the tag list of a base image adds to the catalogue. Pure: the requests are catalogue.mjs's.

/**
 * @typedef {{ channel: string, name: string, images: string[], tags: string[] }} Release
 * @typedef {{ version: string, kb: string | null, date: string }} Revision
 * What the script reads and writes of src/windows/catalogue.json.
 * @typedef {{ date: string, releases: Release[], revisions: Revision[] }} Catalogue
 * A tag and the digest behind it, which the registry may leave out.
 * @typedef {{ tag: string, digest: string | null }} Tagged
 */

const REVISION_TAG = /^10\.0\.(\d{5})\.(\d{1,5})$/;
const UPDATE_TAG = /^[A-Za-z0-9]+-(KB\d{6,8})$/;

/**
 * Revisions that the list has and the catalogue has not yet: newer than the newest of their build.
 * @param {Pick<Catalogue, 'releases' | 'revisions'>} catalogue
 * @param {string[]} tags
 * @returns their tags, oldest first, e.g. `10.0.20348.5622`
 * @throws where the list lacks a release that had images: a list that is cut off must not pass for news
 */
export function newRevisions(catalogue, tags) {
  const has = new Set(tags);
  for (const release of catalogue.releases.filter(
    (r) => r.channel === 'LTSC' && r.images.includes('servercore'),
  )) {
    if (!release.tags.some((tag) => has.has(tag))) {
      throw new Error(
        `the tag list has none of ${release.tags.join(', ')}: it is not whole, or ${release.name} is gone`,
      );
    }
  }
  const newest = newestByBuild(catalogue.revisions.map(({ version }) => version));
  return [...has]
    .flatMap((tag) => {
      const match = REVISION_TAG.exec(tag);
      if (match === null) return [];
      const [build, revision] = [Number(match[1]), Number(match[2])];
      const known = newest.get(build);
      return known !== undefined && revision > known ? [tag] : [];
    })
    .sort(byVersion);
}

/**
 * Tags that name an update which the catalogue does not know, e.g. `ltsc2022-KB5120241`.
 * @param {Pick<Catalogue, 'revisions'>} catalogue
 * @param {string[]} tags
 */
export function newUpdates(catalogue, tags) {
  const known = new Set(catalogue.revisions.map(({ kb }) => kb));
  return tags.filter((tag) => {
    const kb = UPDATE_TAG.exec(tag)?.[1];
    return kb !== undefined && !known.has(kb);
  });
}

/**
 * @template {Pick<Catalogue, 'date' | 'revisions'>} C
 * @param {C} catalogue
 * @param {{ revisions: Tagged[], updates: Tagged[] }} found new revisions with the digest behind each, and new updates with theirs: the same digest is the same image
 * @param {string} today the day on which they were seen: they were out by then
 * @returns {C} the catalogue with them; the very same where there is nothing new
 */
export function merged(catalogue, found, today) {
  if (found.revisions.length === 0) return catalogue;
  const updates = new Map(
    found.updates.map(({ tag, digest }) => [digest, UPDATE_TAG.exec(tag)?.[1] ?? null]),
  );
  const rows = found.revisions.map(({ tag, digest }) => ({
    version: tag,
    kb: updates.get(digest) ?? null,
    date: today,
  }));
  const revisions = [...catalogue.revisions, ...rows].sort((a, b) => byVersion(a.version, b.version));
  return { ...catalogue, date: today, revisions };
}

/**
 * @param {string[]} versions
 * @returns {Map<number, number>}
 */
function newestByBuild(versions) {
  const newest = new Map();
  for (const version of versions) {
    const { build, revision } = partsOf(version);
    newest.set(build, Math.max(newest.get(build) ?? 0, revision));
  }
  return newest;
}

/**
 * @param {string} a
 * @param {string} b
 */
function byVersion(a, b) {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.build - y.build || x.revision - y.revision;
}

/** @param {string} version e.g. `10.0.20348.5622` */
function partsOf(version) {
  const [, , build = Number.NaN, revision = Number.NaN] = version.split('.').map(Number);
  return { build, revision };
}
