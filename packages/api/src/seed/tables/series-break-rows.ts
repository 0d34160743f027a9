/** Every indicator that counts members of reports; the real-name register is not touched. */
const brokenIndicators = [
  'MEMBERS',
  'MEMBERS_FEMALE',
  'MEMBERS_MIGRANT',
  'MEMBERS_NEW_FORM',
  'MEMBER_RATE_UNIONISED',
  'UNION_DENSITY',
];

/** Rows of series_break: the demonstration's change of definition. */
export const seriesBreakRows = brokenIndicators.map((key, index) => ({
  id: index + 1,
  indicator_key: key,
  effective_on: '2021-01-01',
  note: '演示用口径变化：自2021年半年报起会员数包含新就业形态劳动者，此前不含。并非真实的制度调整。',
  note_en:
    'A change of definition for demonstration: from the half-year report of 2021 on members in new forms of employment are counted, before they are not. No real rule was changed.',
  provenance: 'SYNTHETIC',
}));
