// Writes __tests__/github/openapi.schema.json: the part of GitHub's published OpenAPI description that the action uses.
// Usage: node scripts/github-openapi.mjs api.github.com.json  (from the package @octokit/openapi, or from
// github.com/github/rest-api-description)
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = [
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'post /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'get /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'post /repos/{owner}/{repo}/check-runs',
  'patch /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'get /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'get /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'get /repos/{owner}/{repo}/contents/{path}',
  'get /repos/{owner}/{repo}/git/commits/{commit_sha}',
];

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/github-openapi.mjs api.github.com.json');
const described = JSON.parse(readFileSync(file, 'utf8'));
/** @type {Record<string, unknown>} */
const schemas = {};
/** @type {Record<string, Record<string, unknown>>} */
const paths = {};
for (const operation of OPERATIONS) {
  const [method = '', path = ''] = operation.split(' ');
  const { operationId, parameters = [], requestBody, responses } = described.paths[path][method];
  const status = Object.keys(responses).find((code) => code.startsWith('2'));
  if (status === undefined) throw new Error(`${operation} has no answer of success`);
  const answer = responses[status];
  const ofPath = paths[path] ?? {};
  paths[path] = ofPath;
  ofPath[method] = {
    operationId,
    parameters: [...(described.paths[path].parameters ?? []), ...parameters]
      .map(followed)
      .map(({ name, in: where, required = false, schema }) => ({
        name,
        in: where,
        required,
        schema: slim(schema),
      })),
    ...(requestBody ? { body: slim(followed(requestBody).content['application/json'].schema) } : {}),
    answer: { status: Number(status), schema: slim(followed(answer).content['application/json'].schema) },
  };
}
const { title, version, license } = described.info;
const text = JSON.stringify({
  source: { title, version, license: license.name, url: license.url },
  paths,
  schemas,
});
writeFileSync('__tests__/github/openapi.schema.json', `${text}\n`);

/**
 * What a piece refers to, or itself.
 * @param {{ $ref?: string }} piece
 * @returns {ReturnType<typeof JSON.parse>}
 */
function followed(piece) {
  return piece.$ref === undefined
    ? piece
    : piece.$ref
        .slice(2)
        .split('/')
        .reduce((/** @type {typeof described} */ at, key) => at[key], described);
}

/**
 * Only what a value is held against; what it refers to is taken along.
 * @param {unknown} piece
 * @returns {unknown}
 */
function slim(piece) {
  if (Array.isArray(piece)) return piece.map(slim);
  if (typeof piece !== 'object' || piece === null) return piece;
  if ('$ref' in piece) {
    const name = String(piece.$ref).split('/').at(-1) ?? '';
    if (!(name in schemas)) {
      schemas[name] = true;
      schemas[name] = slim(described.components.schemas[name]);
    }
    return { $ref: `#/schemas/${name}` };
  }
  /** @type {Record<string, unknown>} */
  const kept = {};
  for (const [key, value] of Object.entries(piece)) {
    if (
      ['description', 'example', 'examples', 'title', 'default', 'deprecated', 'discriminator'].includes(key)
    )
      continue;
    if (key.startsWith('x-')) continue;
    kept[key] =
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, slim(schema)]))
        : slim(value);
  }
  return kept;
}
