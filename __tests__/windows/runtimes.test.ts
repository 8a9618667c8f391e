import { describe, expect, test } from '@jest/globals';
import {
  ordersByRevision,
  parseRuntime,
  RUNTIME_FORM,
  refusesGenerationBefore,
} from '../../src/windows/runtimes.js';
import { versionOf } from '../../src/windows/version.js';

test.each<[string, ReturnType<typeof parseRuntime> | null]>([
  ['docker', { name: 'docker', version: [] }],
  ['docker 29', { name: 'docker', version: [29] }],
  ['docker 29.6.1', { name: 'docker', version: [29, 6, 1] }],
  ['containerd', { name: 'containerd', version: [] }],
  ['containerd 1.7.20', { name: 'containerd', version: [1, 7, 20] }],
  ['containerd v1.7.20', null],
  ['podman 5.0', null],
  ['docker 29.6.1.2', null],
  ['docker ', null],
])("'%s' is %j", (text, expected) => {
  expect(new RegExp(RUNTIME_FORM).test(text) ? parseRuntime(text) : null).toEqual(expected);
});

const refuses = (text: string) => {
  const { name, version } = parseRuntime(text);
  return refusesGenerationBefore({
    version: versionOf(26200),
    client: true,
    runtime: name,
    runtimeVersion: version,
  });
};

// moby/moby#53397: containerd/platforms v1.0.0-rc.2 to rc.4 refuse, and go.mod says who has them.
describe('Windows Server 2022 images on hosts past build 26100 are refused by', () => {
  test.each<[string, boolean | null]>([
    ['containerd 1.6.36', false],
    ['containerd 1.7', false],
    ['containerd 2.1.5', false],
    ['containerd 2.1.6', true],
    ['containerd 2.2', true],
    ['containerd 2.3.4', true],
    ['containerd 2.3.5', false],
    ['containerd 2.4', false],
    ['containerd 3', false],
    // Only some of those that it may be.
    ['containerd 2', null],
    ['containerd 2.1', null],
    ['containerd 2.3', null],
    ['containerd', null],
    ['docker 28.5.2', false],
    ['docker 28', false],
    ['docker 29.0.0', true],
    ['docker 29.7', true],
    ['docker 29.8.0', false],
    ['docker 30', false],
    ['docker 29', null],
    ['docker', null],
  ])('%s: %s', (text, expected) => {
    expect(refuses(text)).toBe(expected);
  });
});

// containerd/platforms v0.2.1 and v1.0.0-rc.1 against rc.2.
test.each<[readonly number[], boolean]>([
  [[1, 6, 35], true],
  [[1], true],
  [[2, 0], true],
  [[2, 1, 5], true],
  [[2, 1, 6], false],
  [[2, 2], false],
  // Not known, and the newer ones are assumed.
  [[2, 1], false],
  [[2], false],
  [[], false],
])('containerd %j orders entries by revision: %s', (version, expected) => {
  expect(ordersByRevision(version)).toBe(expected);
});
