import { readSmallXml } from './read-small-xml.js';
import type { WorkbookArchive } from './workbook-archive.js';

/** Built-in formats that show a day, those of Chinese, Japanese and Korean versions among them (ECMA-376 §18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Which cell styles show a number as a day, by the style's index. */
export async function dateStyles(archive: WorkbookArchive, path: string | undefined): Promise<boolean[]> {
  if (path === undefined || !archive.has(path)) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  await readSmallXml(archive, path, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), showsADay(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const format = Number(attributes.numFmtId ?? 0);
      styles.push(own.get(format) ?? BUILT_IN.has(format));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** A format shows a day when it has a year or day letter outside of quotes, brackets and escapes. */
export function showsADay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '');
  return /[yde]/iu.test(bare.replace(/General|E[+-]/giu, '')) && !/[#0?]/u.test(bare);
}
