// Writes wincompat.schema.json from the schema in the code: npm run schema
import { writeFileSync } from 'node:fs';
import { configSchema } from '../lib/config/schema.js';
import { configJsonSchema } from './json-schema.mjs';

writeFileSync('wincompat.schema.json', `${JSON.stringify(configJsonSchema(configSchema), null, 2)}\n`);
