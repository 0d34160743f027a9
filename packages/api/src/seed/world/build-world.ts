import { federationTree } from '../federations/federation-tree.js';
import { buildLinyi } from '../linyi/build-linyi.js';
import type { World } from './world.js';

/** Everything with a life of its own in the demonstration data. */
export function buildWorld(): World {
  const federations = federationTree();
  const linyi = buildLinyi(federations);
  return {
    organizations: [...federations.values(), ...linyi.organizations],
    units: linyi.units,
  };
}
