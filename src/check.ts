// The pipeline, top to bottom: discover, read, resolve, judge, apply rules, report.

import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type DeclaredTarget, loadConfig } from './config/load.js';
import { compileScopes } from './config/scopes.js';
import { listFiles } from './discovery/walk.js';
import { judgeUses } from './judge.js';
import type { CheckOptions } from './options.js';
import { applyRules } from './apply-rules.js';
import { readRepository } from './read-repository.js';
import type { Report } from './report.js';
import { buildReport } from './build-report.js';
import { resolve } from './resolve/resolve.js';
import { rules } from './rules/index.js';

/**
 * Checks a directory.
 * @throws UsageError on wrong usage or configuration; nothing that a scanned file contains makes it throw
 */
export async function check(options: CheckOptions): Promise<Report> {
  const started = performance.now();
  const files = listFiles(options.root, options.paths);
  const repository = readRepository(options.root, files, basename(options.root));
  const config = loadConfig(options.root, options.config, repository.open, rules.map((r) => r.id));
  const scopes = await compileScopes(config);

  const uses = resolve(repository.readings, config.builds, config.args);
  const runtimeClasses = new Map(repository.readings.flatMap((r) => r.runtimeClasses ?? []).map((r) => [r.name, r]));
  const judged = judgeUses(uses, config, runtimeClasses, scopes.targetsOf);
  const findings = applyRules(rules, {
    uses: judged,
    config,
    problems: repository.readings.flatMap((r) => r.problems),
    requireOf: scopes.requireOf,
  }, scopes, options.today);

  return buildReport({
    config,
    judged,
    findings,
    files: repository.filesRead,
    notes: [...config.notes, ...notesOf(options, config.targets, files.truncated)],
    durationMs: performance.now() - started,
  });
}

function notesOf(options: CheckOptions, targets: DeclaredTarget[], truncated: boolean): string[] {
  const notes: string[] = [];
  if (targets.length === 0) {
    notes.push(
      'No target is declared, so no image was held against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.',
    );
  }
  if (options.lookup !== 'never') {
    notes.push('Registries are not asked yet: OS versions come from the tags alone.');
  }
  if (truncated) notes.push('The directory has more files than are looked at; name the folders to check.');
  return notes;
}
