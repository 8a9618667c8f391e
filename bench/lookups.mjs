// Asks for all references as a check does, without the check around it.
import { askRegistries } from '../lib/registry/index.js';
import { parseReference } from '../lib/windows/reference.js';

const [host, ...tags] = process.argv.slice(2);
const references = new Map(tags.map((tag) => [tag, parseReference(`${host}/team/app:${tag}`)]));
const { answers, requests } = await askRegistries(references, {
  registries: { allow: [], realms: [], insecure: [host] },
  cacheDirectory: null,
  logins: new Map(),
  onSecret: () => {},
  onProblem: (problem) => process.stderr.write(`${problem}\n`),
});
const found = [...answers.values()].filter((answer) => answer.kind === 'found');
if (found.length !== tags.length || requests !== tags.length)
  throw new Error(`${found.length} found, ${requests} requests`);
