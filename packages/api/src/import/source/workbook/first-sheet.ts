import { posix } from 'node:path';
import { importProblems } from '../../import-problems.js';
import { readSmallXml } from './read-small-xml.js';
import type { WorkbookArchive } from './workbook-archive.js';

const WORKBOOK = 'xl/workbook.xml';

export interface Sheet {
  name: string;
  /** Its file in the archive. */
  path: string;
  /** Files of the workbook that its sheets share, by the last part of their relationship: styles, sharedStrings. */
  related: ReadonlyMap<string, string>;
  /** Days count from 1904 instead of 1900. */
  from1904: boolean;
}

/** The first sheet that is not hidden. */
export async function firstSheet(archive: WorkbookArchive): Promise<Sheet> {
  if (!archive.has(WORKBOOK)) throw importProblems.notAWorkbook('ZIP');
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  await readSmallXml(archive, WORKBOOK, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/u.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation });
    },
  });
  const sheet = sheets[0];
  if (sheet === undefined) throw importProblems.noVisibleSheet();
  const { byId, byType } = await relations(archive);
  const path = byId.get(sheet.relation);
  if (path === undefined || !archive.has(path)) throw importProblems.damagedWorkbook(sheet.name);
  return { name: sheet.name, path, related: byType, from1904 };
}

async function relations(archive: WorkbookArchive) {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  await readSmallXml(archive, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target);
      byId.set(Id, path);
      byType.set(Type.slice(Type.lastIndexOf('/') + 1), path);
    },
  });
  return { byId, byType };
}
