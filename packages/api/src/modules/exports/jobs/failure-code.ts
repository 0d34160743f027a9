import { registerEnumType } from 'type-graphql';

export const ExportFailureCode = {
  ACCESS_CHANGED: 'ACCESS_CHANGED',
  BAD_ARGUMENTS: 'BAD_ARGUMENTS',
  TOO_MANY_ROWS: 'TOO_MANY_ROWS',
  DISK_FULL: 'DISK_FULL',
  INTERRUPTED: 'INTERRUPTED',
  INTERNAL: 'INTERNAL',
} as const;
export type ExportFailureCode = keyof typeof ExportFailureCode;

registerEnumType(ExportFailureCode, {
  name: 'ExportFailureCode',
  description: '导出失败的原因。\nWhy an export failed.',
  valuesConfig: {
    ACCESS_CHANGED: { description: '权限已变更或撤销 · What the requester may see was taken back' },
    BAD_ARGUMENTS: {
      description: '参数已不适用，如所指组织已不可见 · The arguments no longer fit, as what they name is gone',
    },
    TOO_MANY_ROWS: {
      description: '行数超过格式的上限，请改用 CSV 或 JSONL · More rows than the format holds; use CSV or JSONL',
    },
    DISK_FULL: { description: '服务器磁盘空间不足 · The server has no disk space left' },
    INTERRUPTED: { description: '多次中断，不再重试 · Interrupted too often' },
    INTERNAL: { description: '服务器内部错误 · The server failed' },
  },
});
