// Writes JSON as the project's formatter has it.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * @param {string} file
 * @param {unknown} value
 * @throws where the formatter fails
 */
export function writeJson(file, value) {
  const input = `${JSON.stringify(value, null, 2)}\n`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path=data.json'],
    { input, encoding: 'utf8', maxBuffer: 2 ** 27 },
  );
  if (status !== 0) throw new Error(`${file}: the formatter failed: ${stderr}`);
  writeFileSync(file, stdout);
}
