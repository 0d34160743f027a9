import { describe, expect, it } from '@jest/globals';
import { type HardshipState, hardshipStates } from './hardship-state.js';
import { hardshipSteps, stateAfter, stepsFrom } from './hardship-step.js';

describe('the procedure', () => {
  it('leads from application to exit and back by relapse', () => {
    const way = [
      'FIRST_CHECK',
      'HOME_VISIT',
      'AUTHORIZE',
      'VERIFY',
      'PUBLICIZE',
      'FILE',
      'REVIEW',
      'EXIT',
      'RELAPSE',
    ] as const;
    let state: HardshipState | undefined = 'APPLIED';
    for (const step of way) state = state && stateAfter(state, step);
    expect(state).toBe('APPLIED');
  });

  it('skips nothing', () => {
    expect(stateAfter('APPLIED', 'VERIFY')).toBeUndefined();
    expect(stateAfter('VERIFIED', 'FILE')).toBeUndefined();
    expect(stateAfter('FILED', 'RELAPSE')).toBeUndefined();
  });

  it('names what may be done', () => {
    expect(stepsFrom('FILED')).toEqual(['REVIEW', 'EXIT']);
    expect(stepsFrom('EXITED')).toEqual(['RELAPSE']);
    expect(stepsFrom('REJECTED')).toEqual([]);
    expect(stepsFrom('IN_PUBLICITY')).toEqual(['OBJECTION', 'ANSWER_OBJECTION', 'FILE', 'REJECT', 'WITHDRAW']);
  });

  it('reaches every state, and every step but the first may be taken somewhere', () => {
    const reached = hardshipStates.codes.flatMap((state) => stepsFrom(state).map((step) => stateAfter(state, step)));
    expect(new Set(reached)).toEqual(new Set(hardshipStates.codes));
    const taken = new Set(hardshipStates.codes.flatMap((state) => stepsFrom(state)));
    expect(hardshipSteps.codes.filter((step) => !taken.has(step))).toEqual(['APPLY']);
  });
});
