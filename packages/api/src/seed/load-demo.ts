import type { MikroORM } from '@mikro-orm/postgresql';

/** Loads the demonstration data into an empty, migrated database. `fraction` runs from 0 to 1. */
export async function loadDemo(
  _orm: MikroORM,
  progress: (fraction: number, text: { zh: string; en: string }) => void,
): Promise<void> {
  progress(1, { zh: '暂无演示数据', en: 'no demonstration data yet' });
}
