// Brings ends of support and labels in src/windows/catalogue.json up to date with what is published:
//   npm run catalogue-pages -- LIFECYCLE RUNNERS AKS [FILE]
// LIFECYCLE is base-image-lifecycle.md of MicrosoftDocs/Virtualization-Documentation, RUNNERS README.md of
// actions/runner-images, AKS a page of MicrosoftDocs/azure-aks-docs that names the SKUs of Windows nodes.
import { readFileSync } from 'node:fs';
import { lifecyclesIn, reviewed, runnersIn, skusIn } from './catalogue-pages-merge.mjs';
import { writeJson } from './write-json.mjs';

const [lifecycle, runners, aks, file = 'src/windows/catalogue.json'] = process.argv.slice(2);
if (lifecycle === undefined || runners === undefined || aks === undefined) {
  process.stderr.write('usage: npm run catalogue-pages -- LIFECYCLE RUNNERS AKS [FILE]\n');
  process.exit(2);
}
const textOf = (/** @type {string} */ path) => readFileSync(path, 'utf8');
const before = JSON.parse(textOf(file));
const { catalogue, notes } = reviewed(before, {
  lifecycles: lifecyclesIn(textOf(lifecycle)),
  runners: runnersIn(textOf(runners)),
  skus: skusIn(textOf(aks)),
});
if (catalogue !== before) writeJson(file, catalogue);
for (const note of notes) process.stdout.write(`${note}\n`);
