// Proves that the committed dist/ is what src/ builds, byte for byte, and that both bundles run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fresh = mkdtempSync(join(tmpdir(), 'wincompat-dist-'));
try {
  execFileSync(process.execPath, ['scripts/bundle.mjs', fresh], { stdio: 'inherit' });
  /** @param {string} folder */
  const list = (folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  const [built, committed] = [list(fresh), list('dist')];
  const different = [...new Set([...built, ...committed])].filter(
    (name) =>
      !built.includes(name) ||
      !committed.includes(name) ||
      !readFileSync(join(fresh, name)).equals(readFileSync(join('dist', name))),
  );
  if (different.length > 0) {
    process.stderr.write(
      `dist/ is not what src/ builds: ${different.join(', ')}. Run 'npm run build' and commit dist/.\n`,
    );
    process.exit(1);
  }

  // A bundle can be built without an error and be dead, so both are run on the example.
  for (const node of [process.execPath, ...(process.env.NODE_24 ? [process.env.NODE_24] : [])]) {
    const cli = spawnSync(node, ['dist/cli/index.js', 'check', 'examples/mixed-fleet', '--format', 'json'], {
      encoding: 'utf8',
    });
    const found = cli.status === 1 ? JSON.parse(cli.stdout).findings.length : 0;
    const action = spawnSync(node, ['dist/index.js'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_WORKSPACE: join(process.cwd(), 'examples/mixed-fleet') },
    });
    const page = spawnSync(node, [join(process.cwd(), 'dist/cli/index.js'), 'rules', 'no-target'], {
      cwd: fresh,
      encoding: 'utf8',
    });
    const browsable = spawnSync(
      node,
      ['dist/cli/index.js', 'check', 'examples/mixed-fleet', '--lookup', 'never', '--format', 'html'],
      { encoding: 'utf8' },
    );
    const annotations = action.stdout.split('\n').filter((line) => line.startsWith('::error ')).length;
    if (
      found === 0 ||
      annotations === 0 ||
      action.status !== 1 ||
      !page.stdout.startsWith('# no-target') ||
      !browsable.stdout.endsWith('</html>\n')
    ) {
      process.stderr.write(
        `${node}: a bundle does not run.\n${cli.stderr}\n${action.stdout}\n${action.stderr}\n`,
      );
      process.exit(1);
    }
    process.stdout.write(`${node}: both bundles run (${found} findings, ${annotations} annotations)\n`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
