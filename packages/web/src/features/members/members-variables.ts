import type { Sex } from '@uniongraph/schema/codes/sex';

interface MembersState {
  q: string;
  sex: Sex | null;
  after: string | null;
  before: string | null;
}

const PAGE = 20;

/** The variables of the list query; what filters nothing is left out. */
export function membersVariables({ q, sex, after, before }: MembersState) {
  const where = { ...(q && { memberNo: { contains: q } }), ...(sex && { sex: { eq: sex } }) };
  return {
    ...(Object.keys(where).length > 0 && { where }),
    ...(before ? { last: PAGE, before } : { first: PAGE, ...(after && { after }) }),
  };
}
