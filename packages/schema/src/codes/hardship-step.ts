import { type CodeOf, defineCodeList } from './code-list.js';
import type { HardshipState } from './hardship-state.js';

/** `moves` says from which states a step leads where; a step that leads back to its state is noted alone. */
export const hardshipSteps = defineCodeList({
  name: 'HardshipStep',
  zh: '办理环节',
  en: 'Step of the hardship procedure',
  source: 'domain.md §2.5',
  items: [
    {
      code: 'APPLY',
      zh: '申请',
      en: 'Apply',
      noteZh: '只在建立档案时发生。',
      noteEn: 'Happens once, as the file is opened.',
      moves: {},
    },
    { code: 'FIRST_CHECK', zh: '初审', en: 'First check', moves: { APPLIED: 'FIRST_CHECKED' } },
    {
      code: 'HOME_VISIT',
      zh: '入户调查',
      en: 'Home visit',
      noteZh: '须两人入户。',
      noteEn: 'By two people.',
      moves: { FIRST_CHECKED: 'VISITED' },
    },
    {
      code: 'AUTHORIZE',
      zh: '签署核查授权',
      en: 'Authorization to verify',
      moves: { VISITED: 'AUTHORIZED' },
    },
    { code: 'VERIFY', zh: '经济状况核查', en: 'Verification of finances', moves: { AUTHORIZED: 'VERIFIED' } },
    { code: 'PUBLICIZE', zh: '公示', en: 'Publicity', moves: { VERIFIED: 'IN_PUBLICITY' } },
    {
      code: 'OBJECTION',
      zh: '公示异议',
      en: 'Objection',
      moves: { IN_PUBLICITY: 'IN_PUBLICITY' },
    },
    {
      code: 'ANSWER_OBJECTION',
      zh: '答复异议',
      en: 'Answer to an objection',
      moves: { IN_PUBLICITY: 'IN_PUBLICITY' },
    },
    { code: 'FILE', zh: '批准建档', en: 'Approve and file', moves: { IN_PUBLICITY: 'FILED' } },
    { code: 'REVIEW', zh: '年度复核', en: 'Yearly review', moves: { FILED: 'FILED' } },
    { code: 'EXIT', zh: '退出', en: 'Exit', moves: { FILED: 'EXITED' } },
    {
      code: 'RELAPSE',
      zh: '返困',
      en: 'Relapse',
      noteZh: '在同一档案中重新开始办理。',
      noteEn: 'Begins the procedure again within the same file.',
      moves: { EXITED: 'APPLIED' },
    },
    {
      code: 'REJECT',
      zh: '不予建档',
      en: 'Reject',
      moves: {
        APPLIED: 'REJECTED',
        FIRST_CHECKED: 'REJECTED',
        VISITED: 'REJECTED',
        AUTHORIZED: 'REJECTED',
        VERIFIED: 'REJECTED',
        IN_PUBLICITY: 'REJECTED',
      },
    },
    {
      code: 'WITHDRAW',
      zh: '撤回申请',
      en: 'Withdraw',
      moves: {
        APPLIED: 'WITHDRAWN',
        FIRST_CHECKED: 'WITHDRAWN',
        VISITED: 'WITHDRAWN',
        AUTHORIZED: 'WITHDRAWN',
        VERIFIED: 'WITHDRAWN',
        IN_PUBLICITY: 'WITHDRAWN',
      },
    },
  ],
});

export type HardshipStep = CodeOf<typeof hardshipSteps>;

/** The state that a step leads to; undefined where it may not be taken. */
export const stateAfter = (state: HardshipState, step: HardshipStep): HardshipState | undefined =>
  (hardshipSteps.get(step).moves as Partial<Record<HardshipState, HardshipState>>)[state];

/** The steps that may be taken in a state, in their order. */
export const stepsFrom = (state: HardshipState): readonly HardshipStep[] =>
  hardshipSteps.codes.filter((step) => stateAfter(state, step) !== undefined);
