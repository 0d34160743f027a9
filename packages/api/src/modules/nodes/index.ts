import type { ApiModule } from '../module.js';
import { NodesResolver } from './nodes.resolver.js';

export const nodesModule: ApiModule = {
  name: 'nodes',
  entities: [],
  resolvers: [NodesResolver],
  rows: {},
};
