// Task definitions of Amazon ECS, as JSON or YAML of their own and in CloudFormation templates.

import type { Reader } from '../reader.js';

export function mayHaveTasks(path: string): boolean {
  return /\.(?:ya?ml|json|template)$/i.test(path);
}

export const ecs: Reader = {
  name: 'ecs',
  claims: mayHaveTasks,
  mayBe: ({ text }) => /\bcontainerDefinitions\b|AWS::ECS::TaskDefinition/.test(text),
  load: async () => (await import('./read.js')).readEcs,
};
