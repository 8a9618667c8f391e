// Writes wincompat.schema.json and wincompat-report.schema.json from the schemas in the code: npm run schema
import { writeFileSync } from 'node:fs';
import { configJsonSchema, reportJsonSchema } from './json-schema.mjs';

const lib = new URL('../lib/', import.meta.url).href;
/** @type {typeof import('../src/config/schema.js')} */
const { configSchema } = await import(`${lib}config/schema.js`);
/** @type {typeof import('../src/report/shape.js')} */
const { reportShape } = await import(`${lib}report/shape.js`);

/** @type {typeof import('../src/rules/index.js')} */
const { rules } = await import(`${lib}rules/index.js`);

const ruleIds = rules.map(({ id }) => id);
const schemas = {
  'wincompat.schema.json': configJsonSchema(configSchema, ruleIds),
  'wincompat-report.schema.json': reportJsonSchema(reportShape, ruleIds),
};
for (const [file, schema] of Object.entries(schemas)) {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
