import { expect, it } from '@jest/globals';
import { applicationInput, emptyApplication, emptyMember } from './application-draft.js';

it('sends what was typed, and blanks as nothing', () => {
  const draft = emptyApplication('371302-Z', '2026-11-23');
  draft.archiveLevel = 'COUNTY';
  draft.mainCause = 'SERIOUS_ILLNESS';
  draft.otherCauses = ['SERIOUS_ILLNESS', 'SCHOOLING'];
  Object.assign(draft.members[0]!, { name: '张三', idNumber: ' 371302199001010011 ' });
  draft.members.push({ ...emptyMember('SPOUSE'), name: '李四', sex: 'FEMALE', health: 'CHRONIC' });
  const blank = { idNumber: null, sex: null, phone: null, health: null, workState: null };
  expect(applicationInput(draft, 'key')).toEqual({
    organization: '371302-Z',
    unitName: null,
    appliedOn: '2026-11-23',
    archiveLevel: 'COUNTY',
    mainCause: 'SERIOUS_ILLNESS',
    otherCauses: ['SCHOOLING'],
    exclusions: [],
    members: [
      { ...blank, relation: 'APPLICANT', name: '张三', idNumber: '371302199001010011' },
      { ...blank, relation: 'SPOUSE', name: '李四', sex: 'FEMALE', health: 'CHRONIC' },
    ],
    finances: null,
    idempotencyKey: 'key',
  });
});

it('sends finances as soon as one amount was typed', () => {
  const draft = emptyApplication('371302-Z', '2026-11-23');
  draft.finances.suddenLoss = '5000';
  expect(applicationInput(draft, 'key').finances).toMatchObject({ suddenLoss: '5000' });
});
