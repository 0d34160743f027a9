import { UNIT_CATEGORY_SYSTEM, unitCategories } from '@uniongraph/schema/codes/unit-category';
import type { UnitCategoryType } from './unit-category.type.js';

/** The category of a unit with its names; a code of a system we do not hold stands for itself. */
export function unitCategory(codeSystem: string | null, code: string | null): UnitCategoryType | null {
  if (code === null) return null;
  const system = codeSystem ?? UNIT_CATEGORY_SYSTEM;
  const known = system === UNIT_CATEGORY_SYSTEM ? unitCategories.find(code) : undefined;
  return { codeSystem: system, code, name: known?.zh ?? code, nameEn: known?.en ?? code };
}
