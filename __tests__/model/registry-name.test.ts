import { expect, it } from '@jest/globals';
import { registryNamed } from '../../src/model/registry-name.js';

it.each<[string, string | null]>([
  ['contoso.azurecr.io', 'contoso.azurecr.io'],
  [' Harbor.Corp:8443 ', 'harbor.corp:8443'],
  ['https://harbor.corp/', 'harbor.corp'],
  ['http://harbor.corp:5000', 'harbor.corp:5000'],
  ['https://harbor.corp/v2/', 'harbor.corp'],
  ['localhost:5000', 'localhost:5000'],
  ['[::1]:5000', '[::1]:5000'],
  ['', 'docker.io'],
  ['docker.io', 'docker.io'],
  ['index.docker.io', 'docker.io'],
  ['https://index.docker.io/v1/', 'docker.io'],
  ['harbor.corp/team', null],
  ['ftp://harbor.corp', null],
  ['user@harbor.corp', null],
  ['*.azurecr.io', null],
  ['harbor.corp:port', null],
  ['-', null],
])("'%s' names %s", (text, expected) => {
  expect(registryNamed(text)).toBe(expected);
});
