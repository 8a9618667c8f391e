// What the tag list of a base image adds to the catalogue. Pure: the requests are catalogue.mjs's.

/**
 * @typedef {{ build: number, channel: string, name: string, images: string[], tags: string[] }} Release
 * @typedef {{ version: string, kb: string | null, date: string | null }} Revision
 * What the script reads and writes of src/windows/catalogue.json.
 * @typedef {{ date: string, releases: Release[], revisions: Revision[] }} Catalogue
 * A tag, the digest behind it, and when the image was made; the registry may leave out either.
 * @typedef {{ tag: string, digest: string | null, created?: string | null }} Tagged
 */

const REVISION_TAG = /^10\.0\.(\d{5})\.(\d{1,5})$/;
const CHANNEL_TAG = /^ltsc20\d\d$/;
const UPDATE_TAG = /^[A-Za-z0-9]+-(KB\d{6,8})$/;

/**
 * Revisions that the list has and the catalogue has not: new ones, and gaps between those that it has.
 * @param {Pick<Catalogue, 'releases' | 'revisions'>} catalogue
 * @param {string[]} tags
 * @returns their tags, oldest first, e.g. `10.0.20348.5622`
 * @throws where the list lacks more than one release that had images: a list that is cut off must not pass for news
 */
export function newRevisions(catalogue, tags) {
  const withdrawn = withdrawnReleases(catalogue, tags);
  const served = catalogue.releases.filter(isServed);
  if (withdrawn.length > 1 || withdrawn.length === served.length)
    throw new Error(`the tag list has none of ${withdrawn.join(' and ')}: it is not whole`);
  const known = new Set(catalogue.revisions.map(({ version }) => version));
  const oldest = oldestByBuild(catalogue.revisions.map(({ version }) => version));
  return [...new Set(tags)]
    .filter((tag) => {
      const match = REVISION_TAG.exec(tag);
      const first = match === null ? undefined : oldest.get(Number(match[1]));
      // What is older than all that is known of a build belongs to no image that anybody pins.
      return first !== undefined && !known.has(tag) && Number(match?.[2]) > first;
    })
    .sort(byVersion);
}

/**
 * Releases that had images and of which the list has none.
 * @param {Pick<Catalogue, 'releases'>} catalogue
 * @param {string[]} tags
 * @returns their names
 */
export function withdrawnReleases(catalogue, tags) {
  const has = new Set(tags);
  return catalogue.releases
    .filter((release) => isServed(release) && !release.tags.some((tag) => has.has(tag)))
    .map(({ name }) => name);
}

/**
 * What the list has of releases that the catalogue lacks: a row must be added by hand.
 * @param {Pick<Catalogue, 'releases'>} catalogue
 * @param {string[]} tags
 * @returns tags of channels and builds, e.g. `ltsc2028` and `10.0.29000`
 */
export function newReleases(catalogue, tags) {
  const channels = new Set(catalogue.releases.flatMap((release) => release.tags));
  const builds = new Set(catalogue.releases.map(({ build }) => build));
  const found = tags.flatMap((tag) => {
    const build = REVISION_TAG.exec(tag)?.[1];
    if (build !== undefined) return builds.has(Number(build)) ? [] : [`10.0.${build}`];
    return CHANNEL_TAG.test(tag) && !channels.has(tag) ? [tag] : [];
  });
  return [...new Set(found)].sort();
}

/** @param {Pick<Release, 'channel' | 'images'>} release */
function isServed({ channel, images }) {
  return channel === 'LTSC' && images.includes('servercore');
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
 * Revisions of the catalogue whose update is not known, as far as the list still has them.
 * @param {Pick<Catalogue, 'revisions'>} catalogue
 * @param {string[]} tags
 */
export function withoutUpdate(catalogue, tags) {
  const has = new Set(tags);
  return catalogue.revisions
    .filter(({ version, kb }) => kb === null && has.has(version))
    .map((r) => r.version);
}

/**
 * @template {Pick<Catalogue, 'date' | 'revisions'>} C
 * @param {C} catalogue
 * @param {{ revisions: Tagged[], updates: Tagged[] }} found revisions that are new or have no update yet, and updates: the same digest is the same image
 * @param {string} today
 * @returns {C} the catalogue with them; the very same where there is nothing new
 */
export function merged(catalogue, found, today) {
  const updates = new Map(
    found.updates.map(({ tag, digest }) => [digest, UPDATE_TAG.exec(tag)?.[1] ?? null]),
  );
  const seen = new Map(found.revisions.map((one) => [one.tag, one]));
  const kbOf = (/** @type {string} */ version) => updates.get(seen.get(version)?.digest ?? null) ?? null;
  const late = catalogue.revisions.map((row) => {
    const kb = row.kb ?? kbOf(row.version);
    return kb === row.kb ? row : { ...row, kb };
  });
  const known = new Set(late.map(({ version }) => version));
  const rows = found.revisions
    .filter(({ tag }) => !known.has(tag))
    .map(({ tag, created }) => ({ version: tag, kb: kbOf(tag), date: publishedOn(created ?? null) }));
  if (rows.length === 0 && late.every((row, i) => row === catalogue.revisions[i])) return catalogue;
  const revisions = [...late, ...rows].sort((a, b) => byVersion(a.version, b.version));
  return { ...catalogue, date: today, revisions: inOrder(revisions) };
}

/**
 * The day of an image's update: the Patch Tuesday that it was made for, else the day on which it was made.
 * @param {string | null} created ISO time of its configuration
 * @returns {string | null} ISO date; null where it is not known
 */
export function publishedOn(created) {
  const time = Date.parse(created ?? '');
  if (Number.isNaN(time)) return null;
  const day = new Date(time);
  for (const month of [day.getUTCMonth(), day.getUTCMonth() + 1]) {
    const tuesday = patchTuesday(day.getUTCFullYear(), month);
    const days = (tuesday.getTime() - time) / DAY;
    if (days > -2 && days <= AHEAD) return tuesday.toISOString().slice(0, 10);
  }
  return day.toISOString().slice(0, 10);
}

const DAY = 86_400_000;
/** Images are made some days before the Tuesday on which they are published. */
const AHEAD = 10;

/**
 * @param {number} year
 * @param {number} month from 0
 */
function patchTuesday(year, month) {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
  return new Date(Date.UTC(year, month, 8 + ((2 - first + 7) % 7)));
}

/**
 * A later revision was not out before an earlier one.
 * @param {Revision[]} revisions in order
 */
function inOrder(revisions) {
  /** @type {Map<number, string>} */
  const last = new Map();
  return revisions.map((row) => {
    const { build } = partsOf(row.version);
    const before = last.get(build) ?? '';
    const date = row.date === null || row.date >= before ? row.date : before;
    if (date !== null) last.set(build, date);
    return date === row.date ? row : { ...row, date };
  });
}

/**
 * @param {string[]} versions
 * @returns {Map<number, number>}
 */
function oldestByBuild(versions) {
  const oldest = new Map();
  for (const version of versions) {
    const { build, revision } = partsOf(version);
    oldest.set(build, Math.min(oldest.get(build) ?? revision, revision));
  }
  return oldest;
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
