import { defineText } from '../../i18n/define-text.js';

export const exportText = defineText({
  zh: {
    exportAll: '导出全部',
    exportXlsx: '导出全部（Excel）',
    exportCsv: '导出全部（CSV）',
    waiting: '排队中…',
    writing: (percent: string) => `正在导出 ${percent}`,
    cancel: '取消',
    cancelled: '已取消导出',
    done: (count: string) => `已导出 ${count} 行`,
    download: '下载文件',
    failed: {
      ACCESS_CHANGED: '您的权限已变更，未能导出。',
      BAD_ARGUMENTS: '筛选条件已不适用，请刷新后再试。',
      TOO_MANY_ROWS: '行数超过 Excel 的上限，请改用 CSV。',
      DISK_FULL: '服务器磁盘空间不足，请联系管理员。',
      INTERRUPTED: '导出多次中断，请稍后再试。',
      INTERNAL: '导出失败，请稍后再试。',
    },
  },
  en: {
    exportAll: 'Export all',
    exportXlsx: 'Export all (Excel)',
    exportCsv: 'Export all (CSV)',
    waiting: 'Waiting…',
    writing: (percent: string) => `Exporting, ${percent}`,
    cancel: 'Cancel',
    cancelled: 'The export was cancelled',
    done: (count: string) => `${count} rows exported`,
    download: 'Download the file',
    failed: {
      ACCESS_CHANGED: 'What you may see has changed; nothing was exported.',
      BAD_ARGUMENTS: 'The filters no longer fit; reload and try again.',
      TOO_MANY_ROWS: 'These are more rows than Excel holds; use CSV.',
      DISK_FULL: 'The server has no disk space left; tell its administrator.',
      INTERRUPTED: 'The export was interrupted too often; try again later.',
      INTERNAL: 'The export failed; try again later.',
    },
  },
});
