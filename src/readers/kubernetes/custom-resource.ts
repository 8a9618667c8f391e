// Images that a custom resource runs without a list of containers: the templates of Argo Workflows, the steps of Tekton,
// the upgrade of a Plan, `spec.image` of operators. What places them is the nearest mapping around an image that has a
// selector, tolerations or the like, or one that stands beside it.

import type { Budget } from '../../text/budget.js';
import { follow, get, getScalar, getText, type YamlNode, type YamlScalar } from '../../text/yaml.js';
import { YamlSearch } from '../../text/yaml-search.js';
import { parseReference } from '../../windows/reference.js';
import { CONTAINER_LISTS, hasContainers } from './pods.js';

/** An image, and what stands around it. */
export interface LooseImage {
  readonly image: YamlScalar;
  /** The mapping that names it: a container, or what is like one. */
  readonly holder: YamlNode;
  /** The part of a pod that places it; null where nothing does. */
  readonly place: YamlNode | null;
}

/** Groups of Kubernetes itself, whose objects have pods or none; and those whose charts are read by the Helm reader. */
const KNOWN_GROUP = /^(?:[^./]+\/|[^/]*\.k8s\.io\/|[^/]*\.fluxcd\.io\/|[^/]+$)/;
const KNOWN_KINDS = ['Application', 'ApplicationSet', 'CustomResourceDefinition'];

/** Whether an object is of a kind that a cluster's own software defines. */
export function isCustomResource(object: YamlNode): boolean {
  return (
    !KNOWN_GROUP.test(getText(object, 'apiVersion') ?? '') &&
    !KNOWN_KINDS.includes(getText(object, 'kind') ?? '')
  );
}

/** What a custom resource runs: a pod, or an image by itself. */
export type Found = { readonly pod: YamlNode } | LooseImage;

/** Finds what custom resources run, in trees that may share most of what they hold. */
export class CustomResources {
  readonly #search: YamlSearch;

  /** @param budget pays for each node */
  constructor(private readonly budget: Budget) {
    this.#search = new YamlSearch((mapping) => hasContainers(mapping) || imageOf(mapping) !== null, budget);
  }

  /** Each once. @throws OverBudget */
  *in(object: YamlNode): Generator<Found> {
    if (this.#search.in(object).length === 0) return;
    const seen = new Set<YamlNode>();
    const waiting: { node: YamlNode; place: YamlNode | null }[] = [{ node: object, place: null }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const node = follow(next.node);
      if (node === null || node.type === 'scalar' || seen.has(node) || this.#search.isBarren(node)) continue;
      seen.add(node);
      this.budget.spend(1 + (node.type === 'mapping' ? node.entries.length : node.items.length));
      if (node.type === 'sequence') {
        for (const item of node.items.toReversed()) waiting.push({ node: item, place: next.place });
        continue;
      }
      const own = placeIn(node);
      // Tolerations alone do not say where: the selector around them still holds.
      const place = own !== null && (selects(own) || next.place === null) ? own : next.place;
      const isPod = hasContainers(node) && (own !== null || place === null);
      const image = imageOf(node);
      if (isPod) yield { pod: node };
      if (image !== null) yield { image, holder: node, place };
      for (const { key, value } of node.entries.toReversed())
        if (!isPod || !CONTAINER_LISTS.includes(key.value)) waiting.push({ node: value, place });
    }
  }
}

function imageOf(mapping: YamlNode): YamlScalar | null {
  const image = getScalar(mapping, 'image');
  return image !== null && parseReference(image.value) !== null ? image : null;
}

/** What places the images in a mapping: itself, or a mapping directly in it, e.g. `pod` or `podTemplate`. */
function placeIn(mapping: YamlNode): YamlNode | null {
  if (places(mapping)) return mapping;
  for (const key of ['pod', 'podTemplate', 'podSpec', 'podSpecPatch', 'placement', 'scheduling']) {
    const inner = follow(get(mapping, key));
    if (inner?.type === 'mapping' && places(inner)) return inner;
  }
  return null;
}

function selects(mapping: YamlNode): boolean {
  const fields = ['nodeSelector', 'affinity', 'runtimeClassName'];
  return fields.some((key) => get(mapping, key) !== null) || getText(get(mapping, 'os'), 'name') !== null;
}

function places(mapping: YamlNode): boolean {
  return selects(mapping) || get(mapping, 'tolerations') !== null;
}
