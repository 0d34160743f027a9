import { expect, it } from '@jest/globals';
import { exportFileName } from './export-file-name.js';

it('is unit, report, period and mark', () => {
  expect(exportFileName(['临沂市总工会', '工会组织', '2026-11-22', '示例数据'], 'csv')).toBe(
    '临沂市总工会_工会组织_2026-11-22_示例数据.csv',
  );
  expect(exportFileName(['临沂市总工会', '统计表', '2019..2022/HALF_YEAR', ''], 'xlsx')).toBe(
    '临沂市总工会_统计表_2019-2022-HALF_YEAR.xlsx',
  );
});

it('leads to no other folder and holds nothing that a file system refuses', () => {
  expect(exportFileName(['../../etc/passwd', 'a\r\nb', 'c:"d"\0'], 'csv')).toBe('----etc-passwd_a--b_c--d--.csv');
  expect(exportFileName(['会'.repeat(100), '\ud842'], 'csv')).toBe(`${'会'.repeat(60)}_\uFFFD.csv`);
});
