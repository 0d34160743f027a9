import { buildBaoji } from '../baoji/build-baoji.js';
import { federationTree } from '../federations/federation-tree.js';
import { buildLinyi } from '../linyi/build-linyi.js';
import { buildRegister } from '../register/build-register.js';
import type { DemoWorld } from './world.js';

/** Everything with a life of its own in the demonstration data. */
export function buildWorld(): DemoWorld {
  const federations = federationTree();
  const linyi = buildLinyi(federations);
  const baoji = buildBaoji(federations);
  return {
    organizations: [...federations.values(), ...linyi.organizations, ...baoji.organizations],
    units: [...linyi.units, ...baoji.units],
    members: buildRegister(linyi.organizations.filter((organization) => organization.isGrassroots)),
  };
}
