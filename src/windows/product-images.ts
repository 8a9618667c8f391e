// The Windows images of products, from their publishers' own lists: what a remedy offers has to exist. products.json has
// of each repository and variant (`nanoserver-ltsc2022`) the versions that were ever published.
// Sources: docker-library/official-images, library/*; dotnet/versions, build-info/docker/image-info.*; whole histories.

import { findVersions, tokensOf } from './os-tokens.js';
import table from './products.json' with { type: 'json' };
import type { ImageReference } from './reference.js';

/**
 * The versions of a variant, by the form of their tags: `#-jdk-@` is that of `17-jdk-nanoserver-1809`, with `#` for the
 * version and `@` for the variant. Versions are separated by spaces; `1.9.2~7` is 1.9.2 up to 1.9.7.
 */
export type Forms = Readonly<Record<string, string>>;

/** A tag of a product in its parts. */
export interface ProductTag {
  /** As in `Forms`. */
  readonly form: string;
  /** Empty where the tag has none: `nanoserver-ltsc2022`. */
  readonly version: string;
  /** As it is spelt; empty where the tag has none: `1.26`. */
  readonly variant: string;
}

const products: Readonly<Record<string, Readonly<Record<string, Forms>>>> = table.repositories;
const shared: Readonly<Record<string, Readonly<Record<string, string>>>> = table.shared;

const VARIANT = /(?<![a-z])(?:windowsservercore|nanoserver)(?:-(?:(?:ltsc|sac)?\d{4}|\d\dh\d))?(?![a-z0-9])/i;
/** `1.26.3`, `v2.11`, `17.0.4_8`, `8u302-b08`. */
const VERSION = /^v?\d+(?:u\d+(?:-b\d+)?)?(?:[._]\d+)*(?=-|$)/;
const PREVIEW = /(?:^|-)(?:alpha|beta|ea|preview|rc|unstable)(?:-|$)/;

/**
 * Takes a tag apart.
 * @returns null for previews and for tags with further numbers, such as a date: they exist for the releases of their
 * day only
 */
export function productTag(tag: string): ProductTag | null {
  const found = VARIANT.exec(tag);
  const variant = found?.[0] ?? '';
  const marked =
    found === null ? tag : `${tag.slice(0, found.index)}@${tag.slice(found.index + variant.length)}`;
  const version = VERSION.exec(marked)?.[0] ?? '';
  const form = version === '' ? marked : `#${marked.slice(version.length)}`;
  return /\d/.test(form) || PREVIEW.test(form) ? null : { form, version, variant };
}

/** Whether the table has the repository. At a mirror, a path may come before the name that it has at Microsoft. */
export function isKnownProduct(reference: ImageReference): boolean {
  return productOf(reference) !== undefined;
}

/**
 * Whether a product's image was ever published under a tag.
 * @returns null where that is not known: a version or a release of Windows that may be younger than the table
 */
export function wasPublished(reference: ImageReference): boolean | null {
  const product = productOf(reference);
  const parts = productTag(reference.tag ?? '');
  const build = buildOf(parts?.variant ?? '');
  if (product === undefined || parts === null || build === undefined) return null;
  const { form, version, variant } = parts;
  const having = Object.keys(product).filter((one) => hasVersion(product[one]?.[form], version));
  if (having.some((one) => one.toLowerCase() === variant.toLowerCase())) return true;
  return having.length === 0 || build > Math.max(...buildsOf(product)) ? null : false;
}

/**
 * The tags of the same image for another build of Windows, as the product spells them, the likeliest first: those that
 * were published, and of a version that is younger than the table, those of the variants that the newest one has.
 */
export function productTagsFor(reference: ImageReference, build: number): string[] {
  const product = productOf(reference);
  const parts = productTag(reference.tag === 'latest' ? '' : (reference.tag ?? ''));
  if (product === undefined || parts === null) return [];
  const base = /^[a-z]+/i.exec(parts.variant)?.[0].toLowerCase() ?? defaultBase(reference);
  const form = parts.variant === '' ? [parts.form, '@'].filter((part) => part !== '').join('-') : parts.form;
  const versions = versionsToTry(reference, parts.version);
  const variants = Object.keys(product).filter((one) => one.startsWith(base) && buildOf(one) === build);
  const having = (version: string): string[] =>
    variants
      .filter((variant) => hasVersion(product[variant]?.[form], version))
      .map((variant) => form.replace('#', version).replace('@', variant));
  const published = versions.flatMap(having);
  if (published.length > 0 || Object.values(product).some((forms) => hasVersion(forms[form], parts.version)))
    return published;
  const newest = newestOf(product, form, parts.version);
  return newest === null ? [] : having(newest).map((tag) => tag.replace(newest, parts.version));
}

/**
 * The Windows builds behind a tag of .NET Framework that names no release, in the order of its index.
 * Source: dotnet/versions, `sharedTags`.
 * @returns empty where that is not known
 */
export function sharedTagBuilds(reference: ImageReference): number[] {
  if (!isMicrosoft(reference)) return [];
  const variants = shared[reference.repository]?.[reference.tag ?? 'latest'] ?? '';
  return variants.split(' ').flatMap((variant) => buildOf(variant) ?? []);
}

/**
 * Whether a list of versions has one.
 * @param versions as in `Forms`
 */
export function hasVersion(versions: string | undefined, version: string): boolean {
  if (versions === undefined) return false;
  const [line, last] = lineOf(version);
  return versions.split(' ').some((one) => {
    const [from = '', to] = one.split('~');
    if (to === undefined) return one === version;
    const [itsLine, first] = lineOf(from);
    return itsLine === line && first <= last && last <= Number(to);
  });
}

/** A version without its last number, and that number: `1.26.3` is [`1.26.`, 3]. */
export function lineOf(version: string): [line: string, last: number] {
  const last = /\d+$/.exec(version)?.[0] ?? '';
  return [version.slice(0, version.length - last.length), Number(last)];
}

function productOf({ registry, repository }: ImageReference): Readonly<Record<string, Forms>> | undefined {
  const name = registry === 'docker.io' ? repository : /(?:^|\/)(dotnet\/.+)$/.exec(repository)?.[1];
  return name !== undefined && Object.hasOwn(products, name) ? products[name] : undefined;
}

function isMicrosoft({ registry }: ImageReference): boolean {
  return registry.toLowerCase() === 'mcr.microsoft.com';
}

/** The base image of the list that a tag without one stands for. */
function defaultBase({ repository }: ImageReference): string {
  return /(?:^|\/)dotnet\/(?!framework\/)/.test(repository) ? 'nanoserver' : 'windowsservercore';
}

/** .NET Framework 4.8 and 4.8.1 replace each other in place, and no release of Windows has images of both since 2025. */
function versionsToTry({ repository }: ImageReference, version: string): string[] {
  const instead: Record<string, string> = { '4.8': '4.8.1', '4.8.1': '4.8' };
  const other = /(?:^|\/)dotnet\/framework\//.test(repository) ? instead[version] : undefined;
  return other === undefined ? [version] : [version, other];
}

/** The newest version with as many numbers; null where the version asked about is none that may follow it. */
function newestOf(product: Readonly<Record<string, Forms>>, form: string, version: string): string | null {
  const size = numbersOf(version).length;
  const versions = Object.values(product)
    .flatMap((forms) => forms[form]?.split(' ') ?? [])
    .map((one) => one.replace(/\d+~(?=\d+$)/, ''))
    .filter((one) => numbersOf(one).length === size)
    .sort(byNumbers);
  const newest = versions.at(-1);
  return newest !== undefined && byNumbers(newest, version) < 0 ? newest : null;
}

function byNumbers(a: string, b: string): number {
  const others = numbersOf(b);
  const differing = numbersOf(a).findIndex((number, i) => number !== others[i]);
  return differing < 0 ? 0 : (numbersOf(a)[differing] ?? 0) - (others[differing] ?? 0);
}

function numbersOf(version: string): number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}

function buildOf(variant: string): number | undefined {
  return findVersions(tokensOf(variant), true, true)[0]?.version.build;
}

function buildsOf(product: Readonly<Record<string, Forms>>): number[] {
  return Object.keys(product).flatMap((variant) => buildOf(variant) ?? []);
}
