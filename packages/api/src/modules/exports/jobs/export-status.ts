import { registerEnumType } from 'type-graphql';

export const ExportStatus = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
} as const;
export type ExportStatus = keyof typeof ExportStatus;

registerEnumType(ExportStatus, {
  name: 'ExportStatus',
  description: '导出任务的状态。\nHow far an export is.',
  valuesConfig: {
    QUEUED: { description: '等待中 · Waiting' },
    RUNNING: { description: '进行中 · Being written' },
    SUCCEEDED: { description: '已完成，可下载 · Done; the file can be fetched' },
    FAILED: { description: '失败，原因见 failure · Failed; `failure` says why' },
    CANCELLED: { description: '已取消 · Cancelled' },
    EXPIRED: { description: '已过期，文件已删除 · Expired; the file is removed' },
  },
});
