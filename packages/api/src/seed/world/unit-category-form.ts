import { type UnitCategory, unitCategories } from '@uniongraph/schema/codes/unit-category';

/** How units of a group are called in made-up names, and the first two characters of their social credit codes (GB 32100). */
const forms = {
  DOMESTIC_ENTERPRISE: { noun: '示例企业', department: '9', category: '1' },
  HMT_ENTERPRISE: { noun: '示例企业', department: '9', category: '1' },
  FOREIGN_ENTERPRISE: { noun: '示例企业', department: '9', category: '1' },
  INSTITUTION: { noun: '示例事业单位', department: '1', category: '2' },
  ORGAN: { noun: '示例机关', department: '1', category: '1' },
  SELF_EMPLOYED: { noun: '示例个体户', department: '9', category: '2' },
  PRIVATE_NON_ENTERPRISE: { noun: '示例民办单位', department: '5', category: '2' },
} as const;

export function unitCategoryForm(category: UnitCategory): (typeof forms)[keyof typeof forms] {
  return forms[unitCategories.get(category).group];
}
