import { describe, expect, it } from '@jest/globals';
import { missing, rate, rateOf } from '../../testing/chart-values.js';
import { bandState } from './band-state.js';

const band = (code: string, name: string, established: number, eligible: number) => ({
  code,
  name,
  rate: rateOf(established, eligible),
});
const bands = [band('a', '25–49人', 5300, 6000), band('b', '50–99人', 2400, 2400)];
const total = band('t', '', 7700, 8400);

describe('bandState', () => {
  it('keeps the order of size and tells the parts', () => {
    const { bars } = bandState({ measure: rate, bands, total, locale: 'zh' });
    expect(bars.map(({ name, label, parts }) => [name, label, parts])).toEqual([
      ['25–49人', '88.33%', '5,300/6,000'],
      ['50–99人', '100.00%', '2,400/2,400'],
    ]);
  });

  it('says which band lags and which are complete', () => {
    expect(bandState({ measure: rate, bands, total, locale: 'zh' }).sentence).toBe(
      '建会率最低的是25–49人：88.33%，6,000家应建会单位中5,300家已建会。50–99人已全部建会。25人以上合计91.67%。',
    );
    expect(bandState({ measure: rate, bands: bands.slice(1), total, locale: 'en' }).sentence).toBe(
      'Every band is complete.',
    );
  });

  it('shows the total of the server as the last row, unchanged', () => {
    const { table } = bandState({ measure: rate, bands, total, locale: 'zh' });
    expect(table.rows.at(-1)).toMatchObject({
      isTotal: true,
      cells: {
        band: { text: '25人以上合计' },
        eligible: { text: '8,400' },
        established: { text: '7,700' },
        rate: { text: '91.67%' },
      },
    });
  });

  it('says that nothing is known', () => {
    const unknown = { code: 'a', name: '25–49人', rate: missing };
    expect(bandState({ measure: rate, bands: [unknown], total: null, locale: 'zh' }).sentence).toBe('各档都没有数据。');
  });
});
