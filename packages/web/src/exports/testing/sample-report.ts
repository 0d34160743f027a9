import type { Report } from '../report.js';

/** Two counties over two years, with subtotals, a mark and a missing value. */
export const sampleReport: Report = {
  organization: '临沂市',
  name: '建会率',
  period: '2022',
  mark: '',
  subtitle: '单位：临沂市　期别：2022年',
  headColumns: 2,
  header: [
    [
      { text: '地区', colSpan: 1, rowSpan: 2 },
      { text: '单位规模', colSpan: 1, rowSpan: 2 },
      { text: '建会率', colSpan: 2, rowSpan: 1 },
      { text: '会员人数（人）', colSpan: 1, rowSpan: 2 },
    ],
    [
      { text: '本期', colSpan: 1, rowSpan: 1 },
      { text: '上年同期', colSpan: 1, rowSpan: 1 },
    ],
  ],
  columnLabels: ['地区', '单位规模', '建会率（%） 本期', '建会率（%） 上年同期', '会员人数（人）'],
  rows: [
    {
      heads: [
        { text: '兰山区', colSpan: 1, rowSpan: 2 },
        { text: '25–49人', colSpan: 1, rowSpan: 1 },
      ],
      labels: ['兰山区', '25–49人'],
      cells: [
        { kind: 'NUMBER', excelValue: '0.8839779006', csvValue: '88.39779006', format: '0.00%' },
        { kind: 'TEXT', text: '—' },
        { kind: 'NUMBER', excelValue: '103325', csvValue: '103325', format: '#,##0', mark: '初' },
      ],
      isTotal: false,
    },
    {
      heads: [null, { text: '小计', colSpan: 1, rowSpan: 1 }],
      labels: ['兰山区', '小计'],
      cells: [
        { kind: 'NUMBER', excelValue: '0.93', csvValue: '93', format: '0.00%' },
        { kind: 'NUMBER', excelValue: '0.9', csvValue: '90', format: '0.00%' },
        { kind: 'NUMBER', excelValue: '-12', csvValue: '-12', format: '+#,##0;-#,##0;0' },
      ],
      isTotal: true,
    },
    {
      heads: [{ text: '合计', colSpan: 2, rowSpan: 1 }, null],
      labels: ['合计', '合计'],
      cells: [
        { kind: 'NUMBER', excelValue: '0.93', csvValue: '93', format: '0.00%' },
        { kind: 'NUMBER', excelValue: '0.9', csvValue: '90', format: '0.00%' },
        { kind: 'NUMBER', excelValue: '856000', csvValue: '856000', format: '#,##0' },
      ],
      isTotal: true,
    },
  ],
  notes: ['地区：临沂市', '建会率：第1版口径，已建会单位数 ÷ 应建会单位数'],
};
