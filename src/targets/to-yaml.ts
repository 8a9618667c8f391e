import type { ProposedTarget } from './fold.js';

/** The `targets` of a configuration, as YAML that people will edit. */
export function targetsYaml(targets: readonly ProposedTarget[]): string {
  const lines = ['targets:'];
  for (const target of targets) {
    const count = target.hosts === 1 ? '' : `, ${target.hosts} hosts`;
    lines.push(`  ${target.name}:`, `    host: ${target.host}   # ${target.release}${count}`);
    if (target.client !== null) {
      const doubt =
        target.orClient === null
          ? ''
          : `   # the version does not distinguish server from client: true if this is ${target.orClient}`;
      lines.push(`    client: ${target.client}${doubt}`);
    }
    if (target.platform !== null) lines.push(`    platform: ${target.platform}`);
    if (target.isolation !== null) lines.push(`    isolation: ${target.isolation}`);
    const labels = Object.entries(target.labels);
    if (labels.length > 0) {
      lines.push(
        '    labels:',
        ...labels.map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
      );
    }
    if (target.taints.length > 0)
      lines.push(`    taints: [${target.taints.map((t) => JSON.stringify(t)).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}
