// Suggested changes, as the committed bundle offers them.

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
  stage.write('wincompat.yml', 'targets:\n  win2019: {host: ltsc2019}\n');
});
afterEach(async () => {
  await stage.clear();
  expect(stage.api.mistakes).toEqual([]);
});

const inputs = { comment: 'never', suggest: 'true' };

/** A file of the workspace that the pull request changes, with the lines that its diff shows. */
function changed(filename: string, text: string, from = 1, to = text.split('\n').length - 1): void {
  stage.write(filename, text);
  const lines = text.split('\n').slice(from - 1, to);
  const patch = [`@@ -${from},1 +${from},${lines.length} @@`, '-old', ...lines.map((line) => `+${line}`)];
  stage.api.files.push({ filename, patch: patch.join('\n') });
}

describe('suggested changes', () => {
  it('hold the whole line with the fix, and stand on the line', async () => {
    changed(
      'Dockerfile',
      '# base\n  FROM  mcr.microsoft.com/windows/nanoserver:ltsc2022 AS final # kept\nCOPY a b\n'.replace(
        ' # kept',
        '',
      ),
    );
    const { status, notices } = await stage.run({ inputs });
    expect({ status, notices }).toEqual({ status: 1, notices: [] });
    expect(stage.api.reviewComments).toHaveLength(1);
    const [comment] = stage.api.reviewComments;
    expect(comment).toMatchObject({ path: 'Dockerfile', line: 2 });
    expect(comment!.body).toMatch(
      /```suggestion\n {2}FROM {2}mcr\.microsoft\.com\/windows\/nanoserver:1809 AS final\n```/,
    );
  });

  it('are made once', async () => {
    changed('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    await stage.run({ inputs });
    await stage.run({ inputs });
    expect(stage.api.reviews).toEqual([1]);
  });

  it('are made once where the answer was lost', async () => {
    changed('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    stage.api.faults.set('POST /repos/o/r/pulls/7/reviews', {
      status: 0,
      reset: true,
      late: true,
      times: 1,
    });
    await stage.run({ inputs });
    expect(stage.api.reviews).toEqual([1]);
  });

  it('come in one review', async () => {
    changed('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    changed('Dockerfile.b', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n');
    await stage.run({ inputs });
    expect(stage.api.reviews).toEqual([2]);
  });

  it.each<[string, () => void]>([
    [
      'a line that the pull request does not show',
      () => changed('Dockerfile', '#\n#\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n', 1, 2),
    ],
    [
      'a file that it does not change',
      () => stage.write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n'),
    ],
    [
      'a line that reads otherwise there than in the merge that was checked',
      () => {
        changed('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
        stage.write('Dockerfile', '# one more\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
      },
    ],
    [
      'a line with what cannot be seen',
      () => changed('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022 AS a\u202eb\n'),
    ],
    ['what is well', () => changed('Dockerfile', 'FROM contoso/app:1-nanoserver-1809\n')],
  ])('are not made for %s', async (_name, prepare) => {
    prepare();
    await stage.run({ inputs });
    expect(stage.api.reviewComments).toEqual([]);
  });

  it('are made on request only', async () => {
    changed('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    await stage.run({ inputs: { comment: 'never' } });
    expect(stage.api.asked).toEqual([]);
    expect((await stage.run({ inputs: { suggest: 'yes' } })).stdout).toContain(
      "suggest: 'yes' is not one of true, false",
    );
  });
});
