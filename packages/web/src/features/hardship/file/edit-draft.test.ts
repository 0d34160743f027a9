import { expect, it } from '@jest/globals';
import { emptyFinances } from '../finances-draft.js';
import { type EditDraft, editInput } from './edit-draft.js';

const before: EditDraft = {
  unitName: '示例厂',
  archiveLevel: 'COUNTY',
  mainCause: 'SERIOUS_ILLNESS',
  otherCauses: ['SCHOOLING'],
  exclusions: [],
  finances: emptyFinances(),
};

it('sends what was changed alone', () => {
  expect(editInput(before, before)).toEqual({});
  expect(editInput(before, { ...before, exclusions: ['SECOND_HOME'], archiveLevel: 'NATIONAL' })).toEqual({
    exclusions: ['SECOND_HOME'],
    archiveLevel: 'NATIONAL',
  });
});

it('lists the main cause once', () => {
  expect(editInput(before, { ...before, mainCause: 'SCHOOLING' })).toEqual({ mainCause: 'SCHOOLING', otherCauses: [] });
});

it('sends finances that were typed, all of them', () => {
  const finances = emptyFinances();
  finances.income.WAGE = '100';
  expect(editInput(before, { ...before, finances }).finances?.income[0]).toEqual({ kind: 'WAGE', yuan: '100' });
});
