import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { stepsFrom } from '@uniongraph/schema/codes/hardship-step';
import { GraphQLError } from 'graphql';
import { sampleViewer } from '../../../testing/sample-viewer.js';

const moment = (fromNow: number) => new Date(Date.now() + fromNow).toISOString();

interface Where {
  and?: Where[];
  caseNo?: { contains?: string; eq?: string };
  state?: { eq: string };
  category?: { eq: string };
  isReviewOverdue?: { eq: boolean };
  reviewDueOn?: { gte: string; lte: string };
}

interface Input {
  id: string;
  expectedVersion: number;
  fields?: string[];
  [name: string]: unknown;
}

export const caseNumber = (place: number) => `KN-371302-2026-${String(place).padStart(6, '0')}`;

/** A refusal of an input, as the server words it. */
export const refusal =
  (...fields: { path: string; messageZh: string; messageEn?: string }[]) =>
  () => {
    throw new GraphQLError('输入有误 / Bad input', { extensions: { code: 'BAD_USER_INPUT', fields } });
  };

/** Twelve files, the first of which begins at a state; what is revealed stays so, what is sent is kept. */
export function hardshipWorld({ role = 'CASE_OFFICER', state = 'APPLIED', more = {} as Record<string, unknown> } = {}) {
  const revealed = new Set<string>();
  const sent: Record<string, unknown>[] = [];
  const masked = (id: string, code: string, fieldClass: string, mask: string, value: string) => () => {
    const isOpen = revealed.has(`${id} ${code}`);
    const access = role !== 'CASE_OFFICER' ? 'NOT_PERMITTED' : isOpen ? 'REVEALED' : 'MASKED';
    return {
      masked: mask,
      fieldClass,
      access,
      revealedUntil: isOpen ? moment(900_000) : null,
      value: isOpen ? value : null,
    };
  };
  const person = (id: string, relation: string, name: string) => ({
    __typename: 'HouseholdMember',
    id,
    relation,
    sex: 'MALE',
    birthYear: 1980,
    health: 'CHRONIC',
    workState: 'OFF_POST',
    name: masked(id, 'NAME', 'P2', `${name[0]}**`, name),
    phone: masked(id, 'PHONE', 'P2', '138****5678', '13812345678'),
    idNumber: masked(id, 'ID_NUMBER', 'P3', '371***********0010', '371302198001010010'),
  });
  const lines = [
    { kind: 'INCOME', component: '工资性收入', componentEn: 'Wages', yuan: '24000.00' },
    { kind: 'INCOME_TOTAL', component: null, componentEn: null, yuan: '24000.00' },
    { kind: 'SPENDING', component: '因病支出', componentEn: 'Illness', yuan: '18000.00' },
    { kind: 'SPENDING_TOTAL', component: null, componentEn: null, yuan: '18000.00' },
    { kind: 'DISPOSABLE', component: null, componentEn: null, yuan: '6000.00' },
    { kind: 'PER_HEAD_MONTH', component: null, componentEn: null, yuan: '250.00' },
    { kind: 'DIBAO_LINE', component: null, componentEn: null, yuan: '900.00' },
    { kind: 'DOUBLE_DIBAO_LINE', component: null, componentEn: null, yuan: '1800.00' },
  ];
  const cases = Array.from({ length: 12 }, (_, index) => {
    const id = `c${index + 1}`;
    const own = index === 0 ? state : hardshipStates.codes[index % hardshipStates.codes.length]!;
    const applicant = person(`${id}-p1`, 'APPLICANT', '王小明');
    return {
      __typename: 'HardshipCase',
      id,
      caseNo: caseNumber(index + 1),
      unitName: '示例纺织厂',
      state: own,
      allowedSteps: stepsFrom(own as 'APPLIED'),
      episode: 1,
      archiveLevel: 'COUNTY',
      category: 'SEVERE',
      computedCategory: 'SEVERE',
      isOverridden: false,
      mainCause: 'SERIOUS_ILLNESS',
      otherCauses: ['SCHOOLING'],
      exclusions: [],
      householdSize: 2,
      appliedOn: '2026-03-01',
      reviewDueOn: own === 'FILED' ? '2026-04-01' : null,
      isReviewOverdue: own === 'FILED',
      publicityFrom: null,
      publicityTo: null,
      filedOn: null,
      exitedOn: null,
      provenance: 'SYNTHETIC',
      version: 3,
      organization: { __typename: 'UnionOrganization', id: 'o1', code: '371302-Z', name: '兰山区总工会' },
      division: {
        __typename: 'Division',
        id: 'd1',
        code: '371302',
        name: '兰山区',
        shortName: '兰山',
        romanisedName: 'Lanshan',
      },
      applicant,
      members: [applicant, person(`${id}-p2`, 'CHILD', '王小小')],
      finances: masked(id, 'FINANCES', 'P3', '***', ''),
      assessment: () => (revealed.has(`${id} FINANCES`) ? { category: 'SEVERE', householdSize: 2, lines } : null),
      overrideReason: null,
      steps: [
        {
          __typename: 'HardshipStepTaken',
          id: `${id}-s1`,
          step: 'APPLY',
          episode: 1,
          fromState: null,
          toState: 'APPLIED',
          takenOn: '2026-03-01',
          takenAt: '2026-03-01T02:00:00Z',
          takenBy: '演示帮扶员',
          secondPerson: null,
          exitKind: null,
          note: null,
        },
      ],
    };
  });
  const holds = (file: (typeof cases)[number], where: Where): boolean =>
    (where.and ?? []).every((each) => holds(file, each)) &&
    (where.caseNo?.eq === undefined || where.caseNo.eq === file.caseNo) &&
    file.caseNo.includes(where.caseNo?.contains ?? '') &&
    (!where.state || where.state.eq === file.state) &&
    (!where.category || where.category.eq === file.category) &&
    (!where.isReviewOverdue || where.isReviewOverdue.eq === file.isReviewOverdue) &&
    (!where.reviewDueOn || (file.reviewDueOn !== null && file.reviewDueOn >= where.reviewDueOn.gte));
  const root = {
    viewer: sampleViewer({ roles: [role as 'CASE_OFFICER'] }),
    hardshipCases: ({ where }: { where?: Where }) => {
      const found = cases.filter((file) => holds(file, where ?? {}));
      return {
        nodes: found,
        totalCount: found.length,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      };
    },
    revealField: ({ input }: { input: Input }) => {
      sent.push(input);
      for (const code of input.fields ?? []) revealed.add(`${input.id} ${code}`);
      return cases[0];
    },
    takeHardshipStep: ({ input }: { input: Input }) => {
      sent.push(input);
      return Object.assign(cases[0]!, { state: 'FIRST_CHECKED', allowedSteps: stepsFrom('FIRST_CHECKED'), version: 4 });
    },
    updateHardshipCase: ({ input }: { input: Input }) => {
      sent.push(input);
      return Object.assign(cases[0]!, { version: 4 });
    },
    openHardshipCase: ({ input }: { input: Input }) => {
      sent.push(input);
      return cases[0];
    },
    ...more,
  };
  return { root, sent, cases };
}
