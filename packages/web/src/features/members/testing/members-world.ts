import { sampleViewer } from '../../../testing/sample-viewer.js';

const moment = (fromNow: number) => new Date(Date.now() + fromNow).toISOString();

interface Asked {
  where?: { memberNo?: { contains?: string; eq?: string }; sex?: { eq: string } };
  first?: number;
  last?: number;
  after?: string;
  before?: string;
}

/** Thirty members of one union, whose first can be revealed by a case officer for as long as is said. */
export function membersWorld({ role = 'CASE_OFFICER', shownFor = 900_000 } = {}) {
  const revealed = new Map<string, string>();
  const stated: Record<string, unknown>[] = [];
  const permitted = (fieldClass: string) =>
    role === 'CASE_OFFICER' || (role === 'REPORTING_CLERK' && fieldClass === 'P2');
  const field = (code: string, fieldClass: string, masked: string, value: string) => () => {
    const until = revealed.get(code);
    const isOpen = until !== undefined && Date.parse(until) > Date.now();
    const access = permitted(fieldClass) ? (isOpen ? 'REVEALED' : 'MASKED') : 'NOT_PERMITTED';
    return { masked, fieldClass, access, revealedUntil: isOpen ? until : null, value: isOpen ? value : null };
  };
  const members = Array.from({ length: 30 }, (_, index) => ({
    __typename: 'Member',
    id: `m${index + 1}`,
    memberNo: `371302-${String(index + 1).padStart(3, '0')}`,
    sex: index % 2 === 0 ? 'MALE' : 'FEMALE',
    birthYear: 1980 + index,
    provenance: 'SYNTHETIC',
    name: field('NAME', 'P2', '王**', '王小明'),
    phone: field('PHONE', 'P2', '138****5678', '13812345678'),
    idNumber: field('ID_NUMBER', 'P3', '371***********0010', '371302198001010010'),
    memberships: [
      {
        __typename: 'Membership',
        id: `s${index}`,
        joinedOn: '2020-05-01',
        organization: { __typename: 'UnionOrganization', id: 'o1', code: '371302-D-0001', name: '兰山区示例工会' },
      },
    ],
  }));
  const root = {
    viewer: sampleViewer({ roles: [role as 'CASE_OFFICER'] }),
    members: ({ where = {}, first, after, last, before }: Asked) => {
      const { memberNo = {}, sex } = where;
      const found = members.filter(
        (member) =>
          (memberNo.eq === undefined || member.memberNo === memberNo.eq) &&
          member.memberNo.includes(memberNo.contains ?? '') &&
          (!sex || member.sex === sex.eq),
      );
      const end = before ? Number(before) : found.length;
      const start = after ? Number(after) + 1 : last ? Math.max(0, end - last) : 0;
      const stop = Math.min(end, start + (first ?? last ?? 20));
      return {
        nodes: found.slice(start, stop),
        totalCount: found.length,
        pageInfo: {
          hasNextPage: stop < found.length,
          hasPreviousPage: start > 0,
          startCursor: String(start),
          endCursor: String(stop - 1),
        },
      };
    },
    revealField: ({ input }: { input: { id: string; fields: string[]; reason: string } }) => {
      stated.push(input);
      for (const code of input.fields) revealed.set(code, moment(shownFor));
      return members[0];
    },
  };
  return { root, stated };
}
