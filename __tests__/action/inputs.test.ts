import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { flag, optionsFrom } from '../../src/action/inputs.js';

const environment = { ...process.env };
let written: string[];
const write = process.stdout.write.bind(process.stdout);
beforeEach(() => {
  written = [];
  process.stdout.write = ((text: string) => {
    written.push(text);
    return true;
  }) as typeof process.stdout.write;
});
afterEach(() => {
  process.stdout.write = write;
  process.env = { ...environment };
});

function optionsOf(inputs: Record<string, string>) {
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  return optionsFrom('/workspace');
}

it('has a default for each input that is left out', () => {
  expect(optionsOf({})).toMatchObject({
    root: '/workspace',
    paths: [],
    config: null,
    lookup: 'auto',
    onLookupFailure: null,
    cacheDirectory: null,
    logins: new Map(),
    failOn: 'error',
    changedSince: null,
  });
});

it('takes paths from the workspace', () => {
  const options = optionsOf({ path: 'a\nb/c', 'cache-dir': 'cache', baseline: 'known.json' });
  expect(options).toMatchObject({
    paths: ['/workspace/a', '/workspace/b/c'],
    cacheDirectory: '/workspace/cache',
    baseline: { path: '/workspace/known.json', update: 'no' },
  });
});

it.each([
  [{ lookup: 'sometimes' }, /lookup/],
  [{ 'fail-on': 'all' }, /fail-on/],
  [{ 'on-lookup-failure': 'cry' }, /on-lookup-failure/],
])('refuses %j', (inputs, message) => {
  expect(() => optionsOf(inputs)).toThrow(message);
});

it('reads a switch', () => {
  process.env.INPUT_COMMENT = 'true';
  process.env['INPUT_CHECK-RUN'] = 'yes';
  expect(flag('comment')).toBe(true);
  expect(flag('suggest')).toBe(false);
  expect(() => flag('check-run')).toThrow('check-run');
});

describe('the login', () => {
  const login = { 'registry-username': 'bob', 'registry-password': 's3cret' };

  it.each([
    ['https://Contoso.azurecr.io/', 'contoso.azurecr.io'],
    ['', 'docker.io'],
  ])('for %j is for %s, and its password is masked', (registry, host) => {
    const { logins } = optionsOf({ ...login, registry });
    expect([...logins]).toEqual([[host, { username: 'bob', password: 's3cret' }]]);
    expect(written.join('')).toContain('::add-mask::s3cret');
  });

  it('may be several, one a line', () => {
    const { logins } = optionsOf({
      registry: 'contoso.azurecr.io\nharbor.corp:8443\n',
      'registry-username': 'bob\nrobot$ci\n',
      'registry-password': 's3cret\nt0ken\n',
    });
    expect([...logins]).toEqual([
      ['contoso.azurecr.io', { username: 'bob', password: 's3cret' }],
      ['harbor.corp:8443', { username: 'robot$ci', password: 't0ken' }],
    ]);
    expect(written.join('')).toMatch(/::add-mask::s3cret[\s\S]*::add-mask::t0ken/);
  });

  it('of several, with empty passwords, is none, and that is said of each', () => {
    const { logins } = optionsOf({ registry: 'a.example\nb.example', 'registry-username': 'bob\nalice' });
    expect(logins.size).toBe(0);
    expect(written.join('').match(/is asked without a login/g)).toHaveLength(2);
  });

  it('with an empty password is none, and that is said', () => {
    const { logins } = optionsOf({ registry: 'contoso.azurecr.io', 'registry-username': 'bob' });
    expect(logins.size).toBe(0);
    expect(written.join('')).toMatch(/^::notice .*contoso\.azurecr\.io is asked without a login\.$/m);
  });

  it.each([
    [{ ...login, registry: 'harbor.corp/team' }, /'harbor\.corp\/team' names no registry/],
    [{ registry: 'harbor.corp', 'registry-password': 's3cret' }, /needs registry-username/],
    [{ ...login, registry: 'a.example\nb.example' }, /the same number of lines/],
    [{ ...login, 'registry-password': 'a\nb', registry: 'a.example' }, /the same number of lines/],
  ])('refuses %j', (inputs, message) => {
    expect(() => optionsOf(inputs)).toThrow(message);
  });
});
