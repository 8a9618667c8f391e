// Writes wincompat.schema.json and wincompat-report.schema.json from the schemas in the code: npm run schema
import { writeFileSync } from 'node:fs';
import { configSchema } from '../lib/config/schema.js';
import { reportShape } from '../lib/report/shape.js';
import { configJsonSchema, reportJsonSchema } from './json-schema.mjs';

const schemas = {
  'wincompat.schema.json': configJsonSchema(configSchema),
  'wincompat-report.schema.json': reportJsonSchema(reportShape),
};
for (const [file, schema] of Object.entries(schemas)) {
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
