import { expect, it } from '@jest/globals';
import { emptyStep, stepInput, stepNeeds, usualStep } from './step-draft.js';

const typed = {
  ...emptyStep('2026-11-23'),
  note: ' 已核对 ',
  secondPerson: '李四',
  publicityFrom: '2026-11-24',
  publicityTo: '2026-12-01',
  exitKind: 'LIFTED',
};

it('sends what belongs to a step and nothing of another', () => {
  const common = { takenOn: '2026-11-23', note: '已核对' };
  expect(stepInput('FIRST_CHECK', typed)).toEqual({ step: 'FIRST_CHECK', ...common });
  expect(stepInput('HOME_VISIT', typed)).toEqual({ step: 'HOME_VISIT', ...common, secondPerson: '李四' });
  expect(stepInput('PUBLICIZE', typed)).toEqual({
    step: 'PUBLICIZE',
    ...common,
    publicityFrom: '2026-11-24',
    publicityTo: '2026-12-01',
  });
  expect(stepInput('EXIT', typed)).toEqual({ step: 'EXIT', ...common, exitKind: 'LIFTED' });
});

it('leaves it to the server to say what is missing', () => {
  expect(stepInput('EXIT', emptyStep('2026-11-23'))).toEqual({ step: 'EXIT', takenOn: '2026-11-23', exitKind: null });
});

it('knows where a reason is asked for', () => {
  expect(stepNeeds('REJECT').note).toBe(true);
  expect(stepNeeds('REVIEW').note).toBe(false);
});

it('offers first what usually comes next', () => {
  expect(usualStep(['OBJECTION', 'ANSWER_OBJECTION', 'FILE', 'REJECT'])).toBe('FILE');
  expect(usualStep(['REVIEW', 'EXIT'])).toBe('REVIEW');
  expect(usualStep(['RELAPSE'])).toBe('RELAPSE');
  expect(usualStep([])).toBeUndefined();
});
