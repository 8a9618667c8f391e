// The Windows images of products, from their publishers' own lists: what a remedy offers has to exist. products.json has
// of each repository and variant (`nanoserver-ltsc2022`) the versions that were ever published.
// Sources: docker-library/official-images, library/*; dotnet/versions, build-info/docker/image-info.*; whole histories.

import { findVersions, tokensOf } from './os-tokens.js';
import { own } from './own.js';
import table from './products.json' with { type: 'json' };
import type { ImageReference } from './reference.js';

/**
 * The versions of a variant, by the form of their tags: `#-jdk-@` is that of `17-jdk-nanoserver-1809`, with `#` for the
 * version and `@` for the variant. Versions are separated by spaces; `1.9.2~7` is 1.9.2 up to 1.9.7, `1.27rc1~3` are three
 * previews of 1.27.
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
  /** Whether the tag has a day beside its parts. */
  readonly isDated: boolean;
}

const products: Readonly<Record<string, Readonly<Record<string, Forms>>>> = table.repositories;
const shared: Readonly<Record<string, Readonly<Record<string, string>>>> = table.shared;

const VARIANT = /(?<![a-z])(?:windowsservercore|nanoserver)(?:-(?:(?:ltsc|sac)?\d{4}|\d\dh\d))?(?![a-z0-9])/i;
const PREVIEW = /[-.]?(?:alpha|beta|ea|preview|rc|unstable|[ab](?=\d))(?:[-.+]?\d+)*/.source;
/** `1.26.3`, `v2.11`, `17.0.4_8`, `8u302-b08`, `1.27rc2`, `11.0.100-preview.7`. */
const VERSION = new RegExp(`^v?\\d+(?:u\\d+(?:-b\\d+)?)?(?:[._]\\d+)*(?:${PREVIEW})?(?=-|$)`);
const PREVIEW_OF = new RegExp(`^${PREVIEW}$`);
/** A day of .NET Framework's images, whose tags exist for the releases of that day only. */
const DATE = /-20\d{6}(?=-|$)/;
/** The name of an image of Microsoft, at Microsoft and behind the path of a mirror. */
const OF_MICROSOFT = /(?:^|\/)((?:dotnet|windows)\/.+)$/;

/** Takes a tag apart. */
export function productTag(tag: string): ProductTag {
  const undated = tag.replace(DATE, '');
  const found = VARIANT.exec(undated);
  const variant = found?.[0] ?? '';
  const marked = found === null ? undated : undated.replace(variant, '@');
  const version = VERSION.exec(marked)?.[0] ?? '';
  const form = version === '' ? marked : `#${marked.slice(version.length)}`;
  return { form, version, variant, isDated: undated !== tag };
}

/** Whether a publisher makes images for a build of Windows; true also where that is not known. */
export function makesImagesFor({ registry, repository }: ImageReference, build: number): boolean {
  const name = Object.keys(table.releases).find(
    (one) => repository === one || repository.startsWith(`${one}/`),
  );
  if (name === undefined || !isMicrosoft(registry)) return true;
  const variants: readonly string[] = table.releases[name as keyof typeof table.releases].split(' ');
  return variants.some((variant) => buildOf(variant) === build);
}

/**
 * Whether a product's image was ever published under a tag.
 * @returns null where that is not known: a version or a release of Windows that may be younger than the table
 */
export function wasPublished(reference: ImageReference): boolean | null {
  const product = own(products, reference.repository);
  const { form, version, variant, isDated } = productTag(reference.tag ?? '');
  const build = buildOf(variant);
  if (product === undefined || isDated || build === undefined) return null;
  const having = Object.keys(product).filter((one) => hasVersion(product[one]?.[form], version));
  if (having.some((one) => one.toLowerCase() === variant.toLowerCase())) return true;
  // Lists that begin later than the images do not have the variants of the first years.
  const isListed = Object.keys(product).some(
    (one) => baseOf(one) === baseOf(variant) && buildOf(one) === build,
  );
  return having.length > 0 && isListed ? false : null;
}

/**
 * The tag of the same image for another build of Windows, as the product spells it: one that was published, or, of a
 * version that is younger than the table, that of a variant which the version before it has.
 * @returns null where the product has none; undefined where the table does not have the repository
 */
export function productTagFor(reference: ImageReference, build: number): string | null | undefined {
  const product = productOf(reference);
  if (product === undefined) return undefined;
  const tag = reference.tag === 'latest' ? '' : (reference.tag ?? '').replace(DATE, '');
  const parts = productTag(tag);
  const base = parts.variant === '' ? defaultBase(reference) : baseOf(parts.variant);
  const form = parts.variant === '' ? joined(parts.form, '@') : parts.form;
  const known = Object.values(product).flatMap((forms) => forms[form]?.split(' ') ?? []);
  const isKnown = Object.values(product).some((forms) => hasVersion(forms[form], parts.version));
  const variants = Object.keys(product).filter((one) => baseOf(one) === base && buildOf(one) === build);
  for (const version of versionsToTry(reference, parts.version)) {
    const like = isKnown ? version : nearestTo(known, version);
    const variant = variants.find((one) => hasVersion(product[one]?.[form], like));
    if (variant === undefined) continue;
    const made = version + tag.slice(parts.version.length);
    return parts.variant === '' ? joined(made, variant) : made.replace(parts.variant, variant);
  }
  return null;
}

/**
 * The Windows builds behind a tag of .NET Framework that names no release, in the order of its index.
 * Source: dotnet/versions, `sharedTags`.
 * @returns empty where that is not known
 */
export function sharedTagBuilds(reference: ImageReference): number[] {
  if (!isMicrosoft(reference.registry) || (reference.tag === null && reference.digest !== null)) return [];
  const variants = own(own(shared, reference.repository) ?? {}, reference.tag ?? 'latest') ?? '';
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

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('-');
}

/** Nightly images, and .NET up to 3.1 under its old name, have the variants of the others. */
function productOf({ registry, repository }: ImageReference): Readonly<Record<string, Forms>> | undefined {
  const ofMicrosoft = OF_MICROSOFT.exec(repository)?.[1]?.replace(/^dotnet\/(?:core|nightly)\//, 'dotnet/');
  const name = registry === 'docker.io' ? repository : ofMicrosoft;
  return name === undefined ? undefined : own(products, name);
}

function isMicrosoft(registry: string): boolean {
  return registry.toLowerCase() === 'mcr.microsoft.com';
}

/** The base image of the list that a tag without one stands for. */
function defaultBase({ repository }: ImageReference): string {
  return /(?:^|\/)dotnet\/(?!framework\/)/.test(repository) ? 'nanoserver' : 'windowsservercore';
}

/** .NET Framework 4.8 and 4.8.1 replace each other in place: no release of Windows since 2025 has images of both. */
function versionsToTry({ repository }: ImageReference, version: string): string[] {
  const instead: Record<string, string> = { '4.8': '4.8.1', '4.8.1': '4.8' };
  const other = /(?:^|\/)dotnet\/framework\//.test(repository) ? own(instead, version) : undefined;
  return other === undefined ? [version] : [version, other];
}

/** The newest preview of a version, else the newest version before it that is written alike; empty where none is known. */
function nearestTo(known: readonly string[], version: string): string {
  const newest = known.map((one) => one.replace(/\d+~(?=\d+$)/, '')).sort(byNumbers);
  const preview = newest.findLast(
    (one) => one.startsWith(version) && PREVIEW_OF.test(one.slice(version.length)),
  );
  const alike = (one: string): boolean => one.replace(/\d+/g, '#') === version.replace(/\d+/g, '#');
  return preview ?? newest.findLast((one) => alike(one) && byNumbers(one, version) < 0) ?? '';
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

/** `nanoserver` or `windowsservercore`. */
function baseOf(variant: string): string {
  return variant.replace(/-.*/, '').toLowerCase();
}
