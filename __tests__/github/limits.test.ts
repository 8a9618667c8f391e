// GitHub's limits, each met by about ten times of what it takes: nothing is cut without a word, on any surface, and the
// whole report is in a file that both the comment and the summary name.

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Stage } from './stage.js';

const ANNOTATIONS = 10;
const COMMENT = 65_536;
const SUMMARY = 1024 * 1024;
const MESSAGE = 4_096;

/** So many images, with names that take three bytes a character, make ten times the comment and the summary. */
const IMAGES = 6_000;
const LONG = '窓'.repeat(60);

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
  stage.write('wincompat.yml', 'targets:\n  win2019: {host: ltsc2019}\n');
});
afterEach(async () => {
  await stage.clear();
  expect(stage.api.mistakes).toEqual([]);
});

it('ten times of what GitHub takes', async () => {
  const pods = Array.from(
    { length: IMAGES },
    (_, at) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: "${LONG}-${at}"}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers:\n  - image: contoso.azurecr.io/${'team/'.repeat(20)}service-${at}:1-nanoserver-ltsc2022\n`,
  );
  const manifests = Array.from({ length: 60 }, (_, at) => pods.slice(at * 100, at * 100 + 100).join('---\n'));
  for (const [at, text] of manifests.entries()) stage.write(`${LONG}${at}.yaml`, text);
  stage.api.files = [`${LONG}0.yaml`];
  const { status, stdout } = await stage.run();
  expect(status).toBe(1);

  const report = JSON.parse(readFileSync(stage.outputs()['report-file']!, 'utf8'));
  expect(report.findings.length).toBeGreaterThanOrEqual(IMAGES);

  const [body] = stage.api.comments.map((comment) => comment.body);
  const summary = stage.summary();
  for (const [text, where] of [
    [body!, /summary/],
    [summary, /output `report-file`/],
  ] as const) {
    const [said] = /\*\*Not everything is shown here.\*\*.*/.exec(text) ?? [''];
    expect(said).toMatch(where);
    // What is shown and what is said to be left out is all that there is.
    const left = [...text.matchAll(/^(\d+) more (?:errors?|findings?)\b.* not shown/gm)];
    const shown = text.match(/^- /gm)?.length ?? 0;
    expect(shown + left.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(IMAGES);
  }
  expect(body!.length).toBeLessThanOrEqual(COMMENT);
  expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY);

  const errors = stdout.split('\n').filter((line) => line.startsWith('::error '));
  expect(errors).toHaveLength(ANNOTATIONS);
  expect(errors.at(-1)).toContain(`title=${IMAGES - ANNOTATIONS + 1} more errors::`);
});

it('a message of ten times the length', async () => {
  // One line that decides hundreds of images of long names tells all of them, as far as there is room.
  const services = Array.from(
    { length: 400 },
    (_, at) => `  ${LONG}-${at}: {image: "contoso/${at}:\${TAG}"}\n`,
  );
  stage.write('compose.yaml', `services:\n${services.join('')}`);
  stage.write('.env', 'TAG=1-nanoserver-ltsc2022\n');
  const { stdout } = await stage.run();
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error '));
  expect(errors).toHaveLength(1);
  const message = errors[0]!.slice(errors[0]!.indexOf('::', 2) + 2).replaceAll('%0A', '\n');
  expect(message.length).toBeLessThan(MESSAGE);
  expect(message).toMatch(/This line decides 400 findings in 1 file: .* and 390 more\./);
});
