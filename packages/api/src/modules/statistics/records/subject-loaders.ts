import type { Context } from '../../../context.js';
import type { NodeType } from '../../../shared/graphql/node.type.js';
import { competitionById } from '../../competitions/competitions/competition-rows.js';
import { employingUnitById } from '../../employing-units/employing-unit-rows.js';
import { membershipById } from '../../membership/membership-rows.js';
import { organizationById } from '../../organizations/organization-rows.js';
import { recognitionById } from '../../recognitions/granting/recognition-rows.js';

/** How the subjects of facts are read, by the table that they stand in. */
export const subjectLoaders: Readonly<Record<string, (context: Context, id: string) => Promise<NodeType | null>>> = {
  union_organization: (context, id) => organizationById(context).load(id),
  employing_unit: (context, id) => employingUnitById(context).load(id),
  membership: (context, id) => membershipById(context).load(id),
  competition: (context, id) => competitionById(context).load(id),
  recognition: (context, id) => recognitionById(context).load(id),
};
