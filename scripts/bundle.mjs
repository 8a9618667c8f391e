// Bundles what tsc wrote to lib/ into dist/: the action and the command line, each a folder that runs as it is.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

const to = process.argv[2] ?? 'dist';
rmSync(to, { recursive: true, force: true });
for (const { entry, folder } of [
  { entry: 'lib/action.js', folder: to },
  { entry: 'lib/cli.js', folder: `${to}/cli` },
]) {
  execFileSync(
    process.execPath,
    ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, '--no-cache', '--quiet'],
    {
      stdio: 'inherit',
    },
  );
}
// What `wincompat rules ID` prints.
cpSync('docs/rules', `${to}/cli/rules`, { recursive: true });
