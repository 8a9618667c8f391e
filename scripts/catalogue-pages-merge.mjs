// What published pages say of the releases in the catalogue: ends of support, and labels of hosted runners. Pure.

/**
 * @typedef {{ label: string, moves?: true, retired?: string, architecture?: string }} Runner
 * @typedef {{ name: string, build: number, mainstreamEnd: string | null, extendedEnd: string | null, runners?: Runner[], aksSkus?: string[], images: string[] }} Release
 * @typedef {{ name: string, labels: string[] }} RunnerImage
 * @typedef {{ build: number, mainstreamEnd: string | null, extendedEnd: string | null }} Lifecycle
 */

/**
 * The table of "Base image servicing lifecycles".
 * @param {string} page Markdown: base-image-lifecycle.md of MicrosoftDocs/Virtualization-Documentation
 * @returns {Lifecycle[]}
 * @throws where the page has no such table
 */
export function lifecyclesIn(page) {
  const rows = tableWith(page, ['OS build', 'Mainstream support end date', 'Extended support date']);
  return rows.map((row) => ({
    build: Number(row['OS build']),
    mainstreamEnd: dayOf(row['Mainstream support end date']),
    extendedEnd: dayOf(row['Extended support date']),
  }));
}

/**
 * The Windows images of "Available Images".
 * @param {string} page Markdown: README.md of actions/runner-images
 * @returns {RunnerImage[]}
 * @throws where the page has no such table
 */
export function runnersIn(page) {
  const images = tableWith(page, ['Image', 'YAML Label']).flatMap((row) => {
    const name = (row.Image ?? '').replace(/<[^>]*>.*$/, '').trim();
    const labels = [...(row['YAML Label'] ?? '').matchAll(/`([^`]+)`/g)].map(([, label = '']) => label);
    return /^Windows/.test(name) ? [{ name, labels }] : [];
  });
  if (images.length === 0) throw new Error('the page of runner images has no image of Windows');
  return images;
}

/**
 * The SKUs of Windows nodes that a page of AKS names.
 * @param {string} page Markdown
 */
export function skusIn(page) {
  return [...new Set(page.match(/\bWindows(?:20\d\d|Annual)\b/g))].sort();
}

/**
 * @template {{ releases: Release[] }} C
 * @param {C} catalogue
 * @param {{ lifecycles: Lifecycle[], runners: RunnerImage[], skus: string[] }} found
 * @returns {{ catalogue: C, notes: string[] }} the very same catalogue where nothing changes; what changed, and what needs a
 * person, a sentence each
 */
export function reviewed(catalogue, { lifecycles, runners, skus }) {
  /** @type {string[]} */
  const notes = [];
  const releases = catalogue.releases.map((release) =>
    withRunners(withEnds(release, lifecycles, notes), runners, notes),
  );
  const builds = new Set(releases.map(({ build }) => build));
  for (const { build } of lifecycles)
    if (!builds.has(build))
      notes.push(`Base images of build ${build} are listed, which no row has: add a row.`);
  const names = new Set(releases.map(({ name }) => name));
  for (const { name, labels } of runners)
    if (!names.has(name) && labels.some((label) => !isKnown(releases, label)))
      notes.push(
        `The runner image ${name} (${labels.join(', ')}) is of no release that the catalogue has: add its labels.`,
      );
  const listed = new Set(runners.flatMap(({ labels }) => labels));
  for (const { label, retired } of releases.flatMap((release) => release.runners ?? []))
    if (retired === undefined && !listed.has(label))
      notes.push(`The runner label ${label} is no longer listed: state the day on which it was retired.`);
  const known = new Set(releases.flatMap((release) => release.aksSkus ?? []));
  for (const sku of skus)
    if (!known.has(sku)) notes.push(`AKS has nodes of the SKU ${sku}, which no row has: add it.`);
  const isSame = releases.every((release, i) => release === catalogue.releases[i]);
  return { catalogue: isSame ? catalogue : { ...catalogue, releases }, notes };
}

/**
 * @param {Release} release
 * @param {Lifecycle[]} lifecycles
 * @param {string[]} notes
 */
function withEnds(release, lifecycles, notes) {
  // A client has no base images, and may share a server's build.
  const row =
    release.images.length === 0 ? undefined : lifecycles.find(({ build }) => build === release.build);
  if (row === undefined) return release;
  const { mainstreamEnd, extendedEnd } = row;
  if (mainstreamEnd === release.mainstreamEnd && extendedEnd === release.extendedEnd) return release;
  notes.push(
    `${release.name}: mainstream support ends ${on(mainstreamEnd)} (was ${on(release.mainstreamEnd)}), extended support ${on(extendedEnd)} (was ${on(release.extendedEnd)}).`,
  );
  return { ...release, mainstreamEnd, extendedEnd };
}

/** @param {string | null} day */
function on(day) {
  return day === null ? 'on no known day' : `on ${day}`;
}

/**
 * @param {Release} release
 * @param {RunnerImage[]} images
 * @param {string[]} notes
 */
function withRunners(release, images, notes) {
  const labels = images.find(({ name }) => name === release.name)?.labels;
  if (labels === undefined) return release;
  const known = release.runners ?? [];
  // A label that moves is where the page has it; another one, once known, stays.
  const kept = known.filter(({ label, moves }) => moves !== true || labels.includes(label));
  const added = labels
    .filter((label) => !known.some((runner) => runner.label === label))
    .map((label) => (/-latest$/.test(label) ? { label, moves: /** @type {const} */ (true) } : { label }));
  for (const { label } of known)
    if (!kept.some((one) => one.label === label)) notes.push(`${label} is no longer ${release.name}.`);
  for (const { label } of added) notes.push(`${label} is ${release.name}.`);
  if (kept.length === known.length && added.length === 0) return release;
  const { source, ...rest } = /** @type {Release & { source?: string }} */ (release);
  return /** @type {Release} */ ({ ...rest, runners: [...kept, ...added], source });
}

/**
 * @param {Release[]} releases
 * @param {string} label
 */
function isKnown(releases, label) {
  return releases.some(({ runners = [] }) => runners.some((runner) => runner.label === label));
}

/**
 * The rows of the first table that has some columns.
 * @param {string} page
 * @param {string[]} columns
 * @returns {Record<string, string>[]}
 */
function tableWith(page, columns) {
  const lines = page.split(/\r?\n/);
  const start = lines.findIndex((line) => columns.every((column) => cellsOf(line).includes(column)));
  if (start < 0) throw new Error(`the page has no table with the columns ${columns.join(', ')}`);
  const names = cellsOf(lines[start] ?? '');
  const end = lines.findIndex((line, i) => i > start && !line.trimStart().startsWith('|'));
  const rows = lines.slice(start + 2, end < 0 ? undefined : end).map(cellsOf);
  if (rows.length === 0) throw new Error(`the table with the columns ${columns.join(', ')} has no rows`);
  return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}

/** @param {string} line */
function cellsOf(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/**
 * @param {string | undefined} text `10/09/2029`; anything else is no day
 * @returns {string | null} ISO date
 */
function dayOf(text) {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text ?? '') ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
