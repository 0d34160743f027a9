/** 五比一创, named by the launch of Linyi's key projects (domain.md §1.1, v:ly1). The weights are SYNTHETIC. */
export const criteriaSet = { id: 1, code: 'WU_BI_YI_CHUANG', name: '五比一创', provenance: 'SYNTHETIC' };

const items = [
  ['比安全', 20],
  ['比质量', 20],
  ['比进度', 15],
  ['比技术创新', 15],
  ['比科学管理', 15],
  ['创优质工程', 15],
] as const;

export const criteriaItems = items.map(([name, weight], index) => ({
  id: index + 1,
  criteria_set_id: criteriaSet.id,
  ordinal: index + 1,
  name,
  part: null,
  weight,
  maximum: '100',
}));
