import { importProblems } from '../../import-problems.js';
import { readXml, type XmlHandlers } from './read-xml.js';
import type { WorkbookArchive } from './workbook-archive.js';

const LARGEST = 64 << 20;

/** Reads a whole XML file of the workbook other than a sheet or the strings. */
export async function readSmallXml(archive: WorkbookArchive, name: string, handlers: XmlHandlers): Promise<void> {
  if (archive.size(name) > LARGEST) throw importProblems.suspiciousWorkbook(Math.round(archive.size(name) / (1 << 20)));
  for await (const _ of readXml(await archive.read(name), handlers));
}
