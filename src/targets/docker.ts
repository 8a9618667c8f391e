// Hosts of Docker and Swarm: `docker info`, as text and as JSON, and `docker node inspect`.

import { entries, follow, get, getPath, getText, items, type YamlNode } from '../text/yaml.js';
import { type HostFacts, hostFacts } from './host-facts.js';

/** `docker info --format '{{json .}}'`; null for another document. */
export function dockerInfo(document: YamlNode): HostFacts | null {
  if (getText(document, 'ServerVersion') === null || getText(document, 'OSType') === null) return null;
  const swarm = getText(get(document, 'Swarm'), 'LocalNodeState') === 'active';
  return hostFacts({
    name: getText(document, 'Name'),
    os: getText(document, 'OSType') === 'windows' ? 'windows' : 'linux',
    versions: ['OperatingSystem', 'OSVersion', 'KernelVersion'].flatMap(
      (key) => getText(document, key) ?? [],
    ),
    platform: swarm ? 'swarm' : 'docker',
    isolation: isolationOf(getText(document, 'Isolation')),
    labels: labelsOf(items(get(document, 'Labels')).flatMap((item) => scalarOf(item) ?? [])),
  });
}

/** What `docker info` prints without a format; null for another text. */
export function dockerInfoText(text: string): HostFacts | null {
  const field = (name: string): string | null =>
    new RegExp(`^\\s*${name}: *(.+?)\\s*$`, 'm').exec(text)?.[1] ?? null;
  const os = field('OSType');
  if (os === null || field('Server Version') === null) return null;
  const version = ['Operating System', 'OS Version', 'Kernel Version'].flatMap((name) => field(name) ?? []);
  return hostFacts({
    name: field('Name'),
    os: os === 'windows' ? 'windows' : 'linux',
    versions: version,
    platform: field('Swarm') === 'active' ? 'swarm' : 'docker',
    isolation: isolationOf(field('Default Isolation')),
  });
}

/** `docker node inspect`: nodes with their labels. Their Windows version it does not tell, unless a label does. */
export function swarmNodes(document: YamlNode): HostFacts[] {
  return items(document)
    .filter((node) => getPath(node, 'Description', 'Platform') !== null)
    .map((node) => {
      const labels: Record<string, string> = {};
      // Constraints reach both: engine.labels those of the daemon, node.labels those of the swarm.
      for (const path of [
        ['Description', 'Engine', 'Labels'],
        ['Spec', 'Labels'],
      ]) {
        const own = follow(getPath(node, ...path));
        for (const { key, value } of own?.type === 'mapping' ? entries(own) : []) {
          const text = scalarOf(value);
          if (text !== null) labels[key.value] = text;
        }
      }
      const told = Object.entries(labels).find(([key]) => /^os-?version$/i.test(key))?.[1];
      return hostFacts({
        name: getText(getPath(node, 'Description'), 'Hostname'),
        os: getText(getPath(node, 'Description', 'Platform'), 'OS') === 'windows' ? 'windows' : 'linux',
        versions: told === undefined ? [] : [told],
        platform: 'swarm',
        labels,
      });
    });
}

function isolationOf(text: string | null): HostFacts['isolation'] {
  return text === 'hyperv' || text === 'process' ? text : null;
}

function labelsOf(lines: string[]): Record<string, string> {
  const pairs = lines.filter((line) => line.includes('='));
  return Object.fromEntries(
    pairs.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function scalarOf(node: YamlNode): string | null {
  const value = follow(node);
  return value?.type === 'scalar' ? value.value : null;
}
