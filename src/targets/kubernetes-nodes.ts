// Nodes of Kubernetes, as kubectl prints them: objects (`get -o json` or `-o yaml`), `describe`, and `get -o wide`.

import { entries, follow, get, getPath, getText, items, type YamlNode } from '../text/yaml.js';
import { type HostFacts, hostFacts } from './host-facts.js';

/** Node objects of a document: itself, or the items of a list. Empty where it is something else. */
export function nodesOf(document: YamlNode): HostFacts[] {
  const kind = getText(document, 'kind');
  const objects = kind === 'Node' ? [document] : kind?.endsWith('List') ? items(get(document, 'items')) : [];
  return objects
    .filter((object) => getText(object, 'kind') === 'Node' || getPath(object, 'status', 'nodeInfo') !== null)
    .map(nodeOf);
}

function nodeOf(object: YamlNode): HostFacts {
  const info = getPath(object, 'status', 'nodeInfo');
  const labels = textsOf(getPath(object, 'metadata', 'labels'));
  const os = getText(info, 'operatingSystem') ?? labels['kubernetes.io/os'] ?? 'linux';
  return hostFacts({
    name: getText(getPath(object, 'metadata'), 'name'),
    os: os === 'windows' ? 'windows' : 'linux',
    versions: present(
      getText(info, 'kernelVersion'),
      labels['node.kubernetes.io/windows-build'],
      getText(info, 'osImage'),
    ),
    platform: 'kubernetes',
    labels,
    taints: items(getPath(object, 'spec', 'taints')).map((taint) => {
      const value = getText(taint, 'value');
      return `${getText(taint, 'key') ?? ''}${value ? `=${value}` : ''}:${getText(taint, 'effect') ?? ''}`;
    }),
  });
}

/** `kubectl describe node`: one or several. */
export function describedNodes(text: string): HostFacts[] {
  return text
    .split(/^(?=Name:[ \t])/m)
    .filter((part) => /^Name:/.test(part) && /^System Info:/m.test(part))
    .map((part) => {
      const os = /^ *Operating System: *(\w+)/m.exec(part)?.[1];
      return hostFacts({
        name: /^Name: *(\S+)/.exec(part)?.[1] ?? null,
        os: os === 'windows' ? 'windows' : 'linux',
        versions: present(
          /^ *Kernel Version: *(.+)$/m.exec(part)?.[1],
          /^ *OS Image: *(.+)$/m.exec(part)?.[1],
        ),
        platform: 'kubernetes',
        labels: Object.fromEntries(
          block(part, 'Labels').flatMap((line) => {
            const equals = line.indexOf('=');
            return equals < 0 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
          }),
        ),
        taints: block(part, 'Taints'),
      });
    });
}

/** The value of a key and the indented lines that follow it. */
function block(text: string, key: string): string[] {
  const match = new RegExp(`^${key}:[ \\t]*(.*(?:\\r?\\n[ \\t]{5,}\\S.*)*)`, 'm').exec(text);
  return (match?.[1] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '<none>');
}

/** `kubectl get nodes -o wide`: columns begin where their headings do. */
export function wideNodes(text: string): HostFacts[] {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^NAME\s+STATUS\s.*KERNEL-VERSION/.test(line));
  if (start < 0) return [];
  const heading = lines[start] ?? '';
  const column = (line: string, name: string): string => {
    const from = heading.indexOf(name);
    const next = /\S/.exec(heading.slice(from + name.length));
    const to = next === null ? line.length : from + name.length + next.index;
    return from < 0 ? '' : line.slice(from, to).trim();
  };
  return lines
    .slice(start + 1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const image = column(line, 'OS-IMAGE');
      return hostFacts({
        name: column(line, 'NAME'),
        os: /windows/i.test(image) ? 'windows' : 'linux',
        versions: present(column(line, 'KERNEL-VERSION'), image),
        platform: 'kubernetes',
      });
    });
}

function textsOf(node: YamlNode | null): Record<string, string> {
  const texts: Record<string, string> = {};
  const own = follow(node);
  if (own?.type !== 'mapping') return texts;
  for (const { key, value } of entries(own)) {
    const scalar = follow(value);
    if (scalar?.type === 'scalar') texts[key.value] = scalar.value;
  }
  return texts;
}

function present(...texts: (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => (text ? [text.trim()] : []));
}
