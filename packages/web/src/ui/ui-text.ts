import { defineText } from '../i18n/define-text.js';

export const uiText = defineText({
  zh: {
    synthetic: '示例数据',
    syntheticShort: '示例',
    syntheticHint: '为演示而生成的数据，不是真实统计结果',
    loading: '正在读取…',
    empty: '没有数据',
    emptyHint: '所选地区、期别没有报送数据。没有数据不等于零。',
    failed: '这一块没能读取',
    forbidden: '您看不到这一块',
    retry: '重试',
    scrollHint: '左右滑动看其余部分 →',
    showAs: '显示方式',
    chart: '图',
    table: '表',
  },
  en: {
    synthetic: 'Sample data',
    syntheticShort: 'sample',
    syntheticHint: 'Generated for demonstration; not a real statistical result',
    loading: 'Loading…',
    empty: 'No data',
    emptyHint: 'Nothing has been reported for this area and period. No data is not zero.',
    failed: 'This tile could not be loaded',
    forbidden: 'This is not yours to see',
    retry: 'Retry',
    scrollHint: 'Scroll sideways for the rest →',
    showAs: 'Show as',
    chart: 'Chart',
    table: 'Table',
  },
});
