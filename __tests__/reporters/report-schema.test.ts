// The report's published schema: written from the code's own, and kept by every report.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { reportJsonSchema } from '../../scripts/json-schema.mjs';
import { decoded } from '../../src/report/json.js';
import { reportShape } from '../../src/report/shape.js';
import { rules } from '../../src/rules/index.js';
import { checkOffline } from '../check-offline.js';
import { json } from './as-text.js';

const FIXTURES = resolve('__tests__/reading/fixtures');
const published = JSON.parse(readFileSync('wincompat-report.schema.json', 'utf8')) as object;
const isValid = new Ajv({ allErrors: true }).compile(published);

it('is the one of the code', () => {
  expect(published).toEqual(
    JSON.parse(
      JSON.stringify(
        reportJsonSchema(
          reportShape,
          rules.map(({ id }) => id),
        ),
      ),
    ),
  );
});

it('is kept by the reports of all fixtures, which can be read back as they are', async () => {
  const bad: string[] = [];
  let findings = 0;
  for (const name of readdirSync(FIXTURES)) {
    const report = await checkOffline(resolve(FIXTURES, name));
    const written = JSON.parse(json(report)) as unknown;
    findings += report.findings.length;
    if (!isValid(written)) bad.push(`${name}: ${JSON.stringify(isValid.errors)}`);
    expect(decoded(reportShape.read(written, ''))).toEqual(report);
  }
  expect(bad).toEqual([]);
  expect(findings).toBeGreaterThan(50);
});
