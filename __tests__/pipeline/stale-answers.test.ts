// An image whose registry is down is judged by what the cache has of it, which the report says.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { answer, FaultServer } from '../registry/fault-server.js';
import { repository } from '../support/repository.js';

it('is judged by it, with a note, and the run is not verified', async () => {
  const server = await FaultServer.start();
  const cacheDirectory = mkdtempSync(join(tmpdir(), 'wincompat-cache-'));
  try {
    server.publishIndex('base', '1', ['10.0.17763.5']);
    const repo = repository({
      'wincompat.yml': `targets: {prod: {host: ltsc2022, platform: docker}}\nregistries: {insecure: ["${server.host}"]}\non-lookup-failure: fail\n`,
      Dockerfile: `FROM --platform=windows/amd64 ${server.host}/base:1\n`,
    });
    const fresh = await repo.check({ lookup: 'auto', cacheDirectory });
    expect(fresh).toMatchObject({ unverified: false, notes: [] });
    for (const name of readdirSync(cacheDirectory, { recursive: true, encoding: 'utf8' })) {
      if (!name.includes('tags') || !name.endsWith('.json')) continue;
      const path = join(cacheDirectory, name);
      const fact = JSON.parse(readFileSync(path, 'utf8')) as object;
      writeFileSync(path, JSON.stringify({ ...fact, seen: '2026-01-01T00:00:00Z' }));
    }
    server.routes.set('/v2/base/manifests/1', answer(403));
    const stale = await repo.check({ lookup: 'auto', cacheDirectory });
    expect(stale.unverified).toBe(true);
    expect(stale.notes.join('\n')).toMatch(
      /^1 image of \S+ could not be looked up, so what the cache has is used, up to \d+ hours old: \S+ denied access/,
    );
    expect(stale.findings.map(({ ruleId }) => ruleId)).toEqual(fresh.findings.map(({ ruleId }) => ruleId));
    expect(stale.findings.map(({ ruleId }) => ruleId)).toContain('os-version-mismatch');
  } finally {
    await server.stop();
    rmSync(cacheDirectory, { recursive: true, force: true });
  }
});
