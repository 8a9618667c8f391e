// Which tool printed a text, by its shape.

import { SourceFile } from '../text/source-file.js';
import { yamlOf } from '../text/yaml.js';
import { parseHost } from '../windows/hosts.js';
import { dockerInfo, dockerInfoText, swarmNodes } from './docker.js';
import { type HostFacts, hostFacts } from './host-facts.js';
import { describedNodes, nodesOf, wideNodes } from './kubernetes-nodes.js';

/** What is understood, for people who gave something else. */
export const UNDERSTOOD =
  "'kubectl get nodes -o json' (or -o yaml, -o wide), 'kubectl describe nodes', 'docker info' (or with --format '{{json .}}'), 'docker node inspect', 'ver', 'systeminfo', BuildLabEx of the registry";

/** @returns the hosts that the text names; null where no tool is known that prints such a text */
export function recogniseHosts(text: string): HostFacts[] | null {
  const wide = wideNodes(text);
  if (wide.length > 0) return wide;
  const described = describedNodes(text);
  if (described.length > 0) return described;
  const info = dockerInfoText(text);
  if (info !== null) return [info];
  const inside = documentsIn(text);
  if (inside !== null) return inside;
  const one = text.trim();
  // A log, or columns of several nodes: which version is a host's is not known.
  if (versionsIn(one).size > 1) return null;
  return one !== '' && parseHost(one) !== null ? [hostFacts({ versions: [one] })] : null;
}

/** The Windows versions in a text of no supported tool, each in its most exact form. */
export function versionsIn(text: string): ReadonlySet<string> {
  const found = new Set(
    [...text.matchAll(/(?<![\d.])10\.0\.\d{5}(?:\.\d{1,5})?(?![\d.])/g)].map(([one]) => one),
  );
  return new Set([...found].filter((one) => ![...found].some((other) => other.startsWith(`${one}.`))));
}

/** JSON or YAML, one document after another. */
function documentsIn(text: string): HostFacts[] | null {
  if (!/^\s*(?:[[{]|apiVersion:|---|kind:)/.test(text)) return null;
  // What `docker info` prints on several hosts is one object a line.
  const parts = /^\s*\{.*\}\s*\n\s*\{/.test(text) ? text.split(/\n(?=\{)/) : [text];
  const found = parts.flatMap((part) =>
    yamlOf(new SourceFile('input', part)).documents.flatMap((document) => {
      const nodes = nodesOf(document);
      if (nodes.length > 0) return nodes;
      const info = dockerInfo(document);
      return info === null ? swarmNodes(document) : [info];
    }),
  );
  return found.length > 0 ? found : null;
}
