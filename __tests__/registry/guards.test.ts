import { describe, expect, it } from '@jest/globals';
import { NO_REGISTRIES } from '../../src/model/registry-settings.js';
import { mayConnect } from '../../src/registry/addresses.js';
import { parseChallenge } from '../../src/registry/challenge.js';
import { RegistryPolicy } from '../../src/registry/policy.js';

describe('an address', () => {
  it.each(['8.8.8.8', '150.171.69.10', '2603:1030:408:1::10', '::ffff:8.8.8.8'])(
    '%s may be contacted',
    (address) => {
      expect(mayConnect(address, false)).toBe(true);
      expect(mayConnect(address, true)).toBe(true);
    },
  );

  it.each([
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '127.0.0.1',
    '127.8.8.8',
    '100.64.0.1',
    '100.100.100.200',
    '198.18.0.1',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
  ])('%s only for a registry that is listed', (address) => {
    expect(mayConnect(address, false)).toBe(false);
    expect(mayConnect(address, true)).toBe(true);
  });

  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '0.0.0.0',
    '0.1.2.3',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'ff02::1',
    'fd00:ec2::254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
  ])('%s never', (address) => {
    expect(mayConnect(address, true)).toBe(false);
  });
});

describe('which registries', () => {
  const policy = new RegistryPolicy({
    allow: ['Contoso.azurecr.io', 'registry.corp:8443'],
    realms: ['registry.corp:8443=login.corp'],
    insecure: ['127.0.0.1:5000'],
    allowUnlisted: false,
    mirrors: [],
  });

  it.each([
    ['mcr.microsoft.com', true],
    ['docker.io', true],
    ['contoso.azurecr.io', true],
    ['CONTOSO.azurecr.io', true],
    ['contoso.azurecr.io:443', true],
    ['registry.corp:8443', true],
    ['127.0.0.1:5000', true],
    ['contoso.azurecr.io:8443', false],
    ['registry.corp', false],
    ['registry.corp:22', false],
    ['127.0.0.1', false],
    ['127.0.0.1:5001', false],
    ['mcr.microsoft.com:8443', false],
    ['mcr.microsoft.com.evil.example', false],
    ['evilcontoso.azurecr.io', false],
    ['localhost', false],
    ['169.254.169.254', false],
  ])('%s: %s', (host, allowed) => {
    expect(policy.allows(host)).toBe(allowed);
  });

  it('may be any public one where that is declared, on its usual port', () => {
    const any = new RegistryPolicy({ ...NO_REGISTRIES, allowUnlisted: true });
    expect(any.allows('ghcr.io')).toBe(true);
    expect(any.allows('ghcr.io:8443')).toBe(false);
    expect(any.lists(new URL('https://ghcr.io'))).toBe(false);
  });

  it('asks over plain HTTP only where that is listed, with the port', () => {
    expect(policy.origin('127.0.0.1:5000').href).toBe('http://127.0.0.1:5000/');
    expect(policy.origin('contoso.azurecr.io').href).toBe('https://contoso.azurecr.io/');
    expect(policy.allowsScheme(new URL('http://127.0.0.1:5000/'))).toBe(true);
    expect(policy.allowsScheme(new URL('http://127.0.0.1:5001/'))).toBe(false);
    expect(policy.allowsScheme(new URL('http://mcr.microsoft.com/'))).toBe(false);
    expect(policy.allowsScheme(new URL('file:///etc/passwd'))).toBe(false);
  });

  it.each([
    ['docker.io', 'https://auth.docker.io/token', true],
    ['docker.io', 'https://auth.docker.io.evil.example/token', false],
    ['docker.io', 'https://auth.docker.io:8443/token', false],
    ['contoso.azurecr.io', 'https://contoso.azurecr.io/oauth2/token', true],
    ['contoso.azurecr.io', 'https://auth.docker.io/token', false],
    ['contoso.azurecr.io', 'https://contoso.azurecr.io:8443/oauth2/token', false],
    ['contoso.azurecr.io', 'http://contoso.azurecr.io/oauth2/token', false],
    ['registry.corp:8443', 'https://login.corp/token', true],
    ['registry.corp:8443', 'https://login.corp:9000/token', false],
    ['contoso.azurecr.io', 'https://login.corp/token', false],
  ])('the login of %s goes to %s: %s', (registry, realm, shared) => {
    expect(policy.sharesCredentials(registry, new URL(realm))).toBe(shared);
  });
});

describe('a challenge', () => {
  it('names its token service', () => {
    const header =
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull"';
    expect(parseChallenge(header)).toEqual({
      scheme: 'bearer',
      realm: new URL('https://auth.docker.io/token'),
      service: 'registry.docker.io',
    });
  });

  it.each([
    ['Basic realm="Registry Realm"', 'basic'],
    ['basic', 'basic'],
    ['Negotiate, Bearer realm="https://a.example/t"', 'bearer'],
    ['Bearer realm="https://a.example/t", Basic realm="b"', 'bearer'],
    ['Basic realm="b", Bearer realm="https://a.example/t"', 'basic'],
    ['BEARER REALM=https://a.example/t', 'bearer'],
  ])('%s is understood', (header, scheme) => {
    expect(parseChallenge(header)?.scheme).toBe(scheme);
  });

  it.each([
    undefined,
    '',
    'Negotiate',
    'Bearer',
    'Bearer realm="no url"',
    'Bearer service="x"',
    `Bearer realm="https://a.example/${'x'.repeat(5_000)}"`,
  ])('%s is none', (header) => {
    expect(parseChallenge(header)).toBeNull();
  });
});
