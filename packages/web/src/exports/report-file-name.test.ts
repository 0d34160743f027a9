import { describe, expect, it } from '@jest/globals';
import { reportFileName } from './report-file-name.js';

const named = (organization: string, name: string, period: string, mark = '') =>
  reportFileName({ organization, name, period, mark }, 'xlsx');

describe('reportFileName', () => {
  it('is unit, report and period', () => {
    expect(named('临沂市', '建会率', '2022')).toBe('临沂市_建会率_2022.xlsx');
    expect(named('临沂市', '建会率', '2022', '示例数据')).toBe('临沂市_建会率_2022_示例数据.xlsx');
  });

  it('replaces what Windows refuses', () => {
    expect(named('临沂市', '入会率（全口径）/建会率', '2019..2022')).toBe(
      '临沂市_入会率（全口径）-建会率_2019-2022.xlsx',
    );
    expect(named('a:b', 'c\nd', 'e?')).toBe('a-b_c-d_e-.xlsx');
  });

  it('skips an empty part and shortens a long one', () => {
    expect(named('', '会员', '2022')).toBe('会员_2022.xlsx');
    expect(named('', '会'.repeat(100), '')).toBe(`${'会'.repeat(60)}.xlsx`);
  });
});
