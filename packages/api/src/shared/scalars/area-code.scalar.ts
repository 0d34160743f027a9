import { textScalar } from './text-scalar.js';

/** GB/T 2260 down to counties, GB/T 10114 for townships. Whether the code exists is asked of the division table. */
export const AreaCodeScalar = textScalar({
  name: 'AreaCode',
  description:
    '行政区划代码：县级及以上6位（GB/T 2260，如临沂市371300），乡级9位；全国为100000。\nCode of an administrative division: six digits down to counties (GB/T 2260, e.g. 371300 for Linyi), nine for townships; the nation is 100000.',
  specifiedByURL: 'https://zh.wikipedia.org/wiki/GB/T_2260',
  expectedZh: '应为6位或9位数字，如371300',
  expectedEn: 'six or nine digits are expected, such as 371300',
  read: (text) => (/^\d{6}(?:\d{3})?$/.test(text) ? text : undefined),
});
