// Docker on one host: docker run and Docker Compose.

import { type Orchestrator, SCHEDULABLE } from './orchestrator.js';

export const docker: Orchestrator = {
  id: 'docker',
  runs: ({ kind }) => kind === 'service',
  // Placement constraints are Swarm's: docker compose up ignores them.
  schedule: () => SCHEDULABLE,
  runtime: 'docker',
  choosesHost: false,
  readsConstraints: false,
  sharesHost: false,
  mixesSystems: false,
  hostsAreServers: false,
  namesHosts: false,
  buildsImages: true,
  labelSyntax: 'free',
  withoutHyperV: 'Use an image of the release of the host, with process isolation',
  pinToBuild: (build) => `Run it on a host of build ${build}`,
};
