import type { Context } from '../../context.js';
import { checkText } from '../../shared/check-text.js';
import type { Faults } from '../../shared/faults.js';
import { brandByCode } from './programme-brand-rows.js';

/** Refuses the code of a brand that there is not; none is fine. */
export async function checkBrand(
  context: Context,
  faults: Faults,
  path: string,
  code: string | null | undefined,
): Promise<void> {
  if (code === null || code === undefined || !checkText(faults, path, code)) return;
  if ((await brandByCode(context).load(code)) === null)
    faults.add(
      path,
      'UNKNOWN_BRAND',
      '没有此代码的活动品牌，见 programmeBrands。',
      'No programme brand has this code; see `programmeBrands`.',
    );
}
