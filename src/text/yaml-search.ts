import type { Budget } from './budget.js';
import { follow, type YamlMapping, type YamlNode } from './yaml.js';

/**
 * Finds mappings in trees that may share most of what they hold: what one search has found nothing in,
 * the next does not look into again.
 */
export class YamlSearch {
  /** Nodes in which there is no such mapping. */
  readonly #barren = new WeakSet<YamlNode>();

  /**
   * @param isWanted whether a mapping is one of those
   * @param budget pays for each node that is visited
   */
  constructor(
    private readonly isWanted: (mapping: YamlMapping) => boolean,
    private readonly budget: Budget,
  ) {}

  /** Whether a search has found that there is none in a node. */
  isBarren(node: YamlNode): boolean {
    return this.#barren.has(node);
  }

  /**
   * The wanted mappings of a tree, outermost first, each once however many aliases point at it.
   * @throws OverBudget
   */
  in(root: YamlNode): YamlMapping[] {
    const found: YamlMapping[] = [];
    const seen = new Set<YamlNode>();
    // What is found, or met again and not barren, between coming to a node and leaving it makes the node worth it.
    let marks = 0;
    const waiting: ({ node: YamlNode } | { left: YamlNode; marks: number })[] = [{ node: root }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if ('left' in next) {
        if (next.marks === marks) this.#barren.add(next.left);
        continue;
      }
      const node = follow(next.node);
      if (node === null || node.type === 'scalar' || this.#barren.has(node)) continue;
      if (seen.has(node)) {
        marks++;
        continue;
      }
      seen.add(node);
      waiting.push({ left: node, marks });
      const children = node.type === 'mapping' ? node.entries.map(({ value }) => value) : node.items;
      this.budget.spend(1 + children.length);
      if (node.type === 'mapping' && this.isWanted(node)) {
        marks++;
        found.push(node);
      }
      for (const child of children.toReversed()) waiting.push({ node: child });
    }
    return found;
  }
}
