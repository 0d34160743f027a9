const withoutNewForms: readonly [key: string, zh: string, en: string][] = [
  ['MEMBERS', '期末会员数，不含新就业形态劳动者', 'members at the end of the period, without new forms of employment'],
  [
    'MEMBERS_FEMALE',
    '期末女会员数，不含新就业形态劳动者',
    'women members at the end of the period, without new forms of employment',
  ],
  [
    'MEMBERS_MIGRANT',
    '期末农民工会员数，不含新就业形态劳动者',
    'rural migrant members at the end of the period, without new forms of employment',
  ],
  ['MEMBERS_NEW_FORM', '不统计', 'not counted'],
  [
    'MEMBER_RATE_UNIONISED',
    '不含新就业形态劳动者的会员数 ÷ 建会单位职工数',
    'members without new forms of employment ÷ workers in unionised units',
  ],
  [
    'UNION_DENSITY',
    '不含新就业形态劳动者的会员数 ÷ 全部用人单位职工总数',
    'members without new forms of employment ÷ workers of all employing units',
  ],
];

/** Rows of earlier_definition: what the demonstration counted before its change of definition. */
export const earlierDefinitionRows = withoutNewForms.map(([key, zh, en], index) => ({
  id: index + 1,
  indicator_key: key,
  version: 0,
  valid_to: '2021-01-01',
  formula: zh,
  formula_en: en,
  caveat: '演示用的旧口径，并非真实的制度。',
  caveat_en: 'An earlier definition for demonstration; it was never a real rule.',
  source: '示例 · Synthetic',
  provenance: 'SYNTHETIC',
}));
