/**
 * Retired codes, written by hand. The day of each change is given to the year only, as 1 January.
 * basis DOSSIER: named in domain.md §0.12; KNOWLEDGE: State Council approvals of 2018–2020, not re-checked.
 */
export const RETIRED_DIVISIONS = [
  {
    code: '610322',
    name: '凤翔县',
    parentCode: '610300',
    validTo: '2021-01-01',
    successorCode: '610305',
    basis: 'DOSSIER',
  },
  {
    code: '371200',
    name: '莱芜市',
    parentCode: '370000',
    validTo: '2019-01-01',
    successorCode: '370100',
    basis: 'KNOWLEDGE',
  },
  {
    code: '371202',
    name: '莱城区',
    parentCode: '371200',
    validTo: '2019-01-01',
    successorCode: '370116',
    basis: 'KNOWLEDGE',
  },
  {
    code: '371203',
    name: '钢城区',
    parentCode: '371200',
    validTo: '2019-01-01',
    successorCode: '370117',
    basis: 'KNOWLEDGE',
  },
  {
    code: '371523',
    name: '茌平县',
    parentCode: '371500',
    validTo: '2019-01-01',
    successorCode: '371503',
    basis: 'KNOWLEDGE',
  },
  {
    code: '370634',
    name: '长岛县',
    parentCode: '370600',
    validTo: '2020-01-01',
    successorCode: '370614',
    basis: 'KNOWLEDGE',
  },
  {
    code: '370684',
    name: '蓬莱市',
    parentCode: '370600',
    validTo: '2020-01-01',
    successorCode: '370614',
    basis: 'KNOWLEDGE',
  },
];

/** Rows of the list that are no divisions: groupings, and sea areas administered by 西沙区 and 南沙区. */
export const NOT_DIVISIONS = new Set([
  '110100',
  '120100',
  '310100',
  '500100',
  '500200',
  '419000',
  '429000',
  '469000',
  '659000',
  '460321',
  '460322',
  '460323',
]);
