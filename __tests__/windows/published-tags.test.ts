import { describe, expect, it, test } from '@jest/globals';
import { productTag } from '../../src/windows/product-images.js';
import table from '../../src/windows/products.json' with { type: 'json' };
import { isKnownTag } from '../../src/windows/published-tags.js';
import { parseReference } from '../../src/windows/reference.js';
import { releases } from '../../src/windows/releases.js';
import { retag } from '../../src/windows/tags.js';

test.each<[string, boolean]>([
  ['mcr.microsoft.com/windows/servercore:ltsc2022', true],
  ['mcr.microsoft.com/windows/servercore:ltsc2022-amd64', true],
  ['mcr.microsoft.com/windows/nanoserver:1809', true],
  ['mcr.microsoft.com/windows/nanoserver:ltsc2019', true],
  // Support of Nano Server 2016 has ended, and its tag was another one.
  ['mcr.microsoft.com/windows/nanoserver:ltsc2016', false],
  ['mcr.microsoft.com/windows:ltsc2022', false],
  ['mcr.microsoft.com/windows:ltsc2019', true],
  ['mcr.microsoft.com/windows/server:ltsc2025', true],
  ['mcr.microsoft.com/windows/servercore:10.0.17763.1040', true],
  ['mcr.microsoft.com/windows/servercore:10.0.17763.1', false],
  ['mcr.microsoft.com/windows/servercore:ltsc2022-nightly', false],
  ['mcr.microsoft.com/windows/servercore', false],
  ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2025', true],
  ['mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2025', true],
  ['mcr.microsoft.com/dotnet/aspnet:8.0.99-nanoserver-ltsc2025', false],
  ['mcr.microsoft.com/dotnet/nightly/aspnet:8.0-nanoserver-ltsc2025', false],
  ['golang:1.26-windowsservercore-ltsc2025', true],
  ['golang:1.26-windowsservercore-ltsc2019', false],
  // What a mirror, or somebody else's repository, has is not known.
  ['contoso.azurecr.io/windows/servercore:ltsc2022', false],
  ['contoso.azurecr.io/dotnet/aspnet:8.0-nanoserver-ltsc2025', false],
  ['contoso/web:ltsc2022', false],
  ['contoso/golang:1.26-windowsservercore-ltsc2025', false],
])('%s is known to exist: %s', (text, known) => {
  expect(isKnownTag(parseReference(text)!)).toBe(known);
});

describe('every version of the table', () => {
  const tags = Object.entries(table.repositories).flatMap(([repository, variants]) =>
    Object.entries(variants as Record<string, Record<string, string>>).flatMap(([variant, forms]) =>
      Object.entries(forms).flatMap(([form, versions]) =>
        versions.split(' ').map((version) => {
          const tag = form.replace('#', version.replace(/~\d+$/, '')).replace('@', variant);
          return parseReference(
            `${repository.startsWith('library/') ? '' : 'mcr.microsoft.com/'}${repository}:${tag}`,
          )!;
        }),
      ),
    ),
  );

  it('is known to exist, and is taken apart as it was put together', () => {
    expect(tags.length).toBeGreaterThan(3_000);
    expect(tags.filter((reference) => !isKnownTag(reference)).map(({ tag }) => tag)).toEqual([]);
    expect(tags.filter(({ tag }) => productTag(tag ?? '').variant === '')).toEqual([]);
  });

  it('leads to no tag that is not known', () => {
    const offered = tags.flatMap((reference) =>
      releases
        .filter(({ images }) => images.length > 0)
        .flatMap((release) => retag(reference, release) ?? []),
    );
    expect(offered.length).toBeGreaterThan(3_000);
    expect(offered.filter((one) => !isKnownTag(parseReference(one)!))).toEqual([]);
  });
});
