import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderApp } from '../../testing/render-app.js';
import { statisticsWorld } from './testing/statistics-world.js';

const tile = async (name: string) => within(await screen.findByRole('region', { name }));

describe('StatisticsPage', () => {
  it('shows the totals of the area for the quarter', async () => {
    const { asked } = renderApp('/hardship-statistics?period=2026-Q3', statisticsWorld());
    expect(await screen.findByText('120户')).toBeTruthy();
    expect(screen.getByText('310人')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'HardshipStatistics')?.variables).toMatchObject({
      area: '371300',
      period: '2026-Q3',
      trendRange: '2024-Q4..2026-Q3',
      withAreas: true,
    });
  });

  it('breaks them down by category, cause, area and quarter', async () => {
    renderApp('/hardship-statistics?period=2026-Q3', statisticsWorld());
    const categories = await tile('在档困难职工家庭：按困难类别');
    expect(categories.getByRole('row', { name: '深度困难 90' })).toBeTruthy();
    expect(screen.getByRole('row', { name: '重大疾病 80' })).toBeTruthy();
    expect(screen.getByText('只有兰山区有数据，在档困难职工家庭为70户。1个没有数据。')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '在档困难职工家庭：各季度末' })).toBeTruthy();
  });

  it('shows what is withheld as withheld, never as zero, and says why', async () => {
    const { user } = renderApp('/hardship-statistics?period=2026-Q3', statisticsWorld());
    const row = (await tile('在档困难职工家庭：按困难类别')).getByRole('row', { name: /^意外致困/ });
    expect(row.textContent).not.toContain('0');
    await user.click(within(row).getByRole('button', { name: /已隐去/ }));
    expect(await screen.findByText('隐去不等于零，也不等于没有报送。')).toBeTruthy();
  });

  it('turns to persons, in the address', async () => {
    const { user, addressNow } = renderApp('/hardship-statistics?period=2026-Q3', statisticsWorld());
    await user.click(await screen.findByRole('button', { name: '在档困难职工家庭人口' }));
    expect(await screen.findByRole('region', { name: '在档困难职工家庭人口：按主要致困原因' })).toBeTruthy();
    expect(addressNow()).toBe('/hardship-statistics?period=2026-Q3&indicator=activePersons');
  });

  it('shows the other tiles where one fails', async () => {
    const world = statisticsWorld();
    renderApp('/hardship-statistics?period=2026-Q3', {
      ...world,
      statistics: (args: { area: string; period: string; by: string[] }) => {
        if (args.by[0] === 'HARDSHIP_CAUSE')
          throw new GraphQLError('查询太慢 / Too slow', { extensions: { code: 'QUERY_TIMEOUT' } });
        return world.statistics(args);
      },
    });
    expect((await tile('在档困难职工家庭：按主要致困原因')).getByText('查询太慢')).toBeTruthy();
    expect(screen.getByText('120户')).toBeTruthy();
  });
});
