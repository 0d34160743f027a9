import { registerEnumType } from 'type-graphql';

export const ImportPhase = {
  READING: 'READING',
  CHECKING: 'CHECKING',
  WRITING: 'WRITING',
  DONE: 'DONE',
  REFUSED: 'REFUSED',
  FAILED: 'FAILED',
} as const;
export type ImportPhase = keyof typeof ImportPhase;

registerEnumType(ImportPhase, {
  name: 'ImportPhase',
  description: '导入进行到哪一步。\nHow far an import has come.',
  valuesConfig: {
    READING: { description: '读取文件 · Reading the file' },
    CHECKING: { description: '核对 · Checking' },
    WRITING: { description: '写入 · Writing' },
    DONE: { description: '已完成 · Done' },
    REFUSED: { description: '数据有误，未写入 · Faulty rows: nothing was written' },
    FAILED: { description: '中断或失败，未写入 · Interrupted or failed: nothing was written' },
  },
});
