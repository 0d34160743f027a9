import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import type { ImportOutput } from '../import-io.js';
import { importProblems } from '../import-problems.js';
import type { ImportKind } from '../kind/import-kind.js';
import { csvField } from '../report/csv-field.js';
import { templateHeader } from './template-header.js';

/** Writes an empty file of a kind: the header, and an example row that is not imported (it begins with #). */
export async function writeTemplate(kind: ImportKind, path: string, out: ImportOutput): Promise<void> {
  const header = kind.columns.map(templateHeader);
  const example = kind.columns.map((column, i) => (i === 0 ? `#${column.example}` : column.example));
  const content = await contentOf(path, header, example);
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '?';
    throw code === 'EEXIST' ? importProblems.templateExists(path) : importProblems.notWritable(path, code);
  }
  out.write(`模板已写入 ${path}（以 # 开头的示例行不会导入，* 为必填列）\n`);
  out.write(`Template written to ${path} (the example row begins with # and is not imported; * is required)\n`);
}

async function contentOf(path: string, header: string[], example: string[]): Promise<string | Buffer> {
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return `\ufeff${[header, example].map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
    case '.xlsx': {
      const asText = (value: string) => ({ value, type: String, format: '@' });
      const rows = [header.map((value) => ({ ...asText(value), fontWeight: 'bold' as const })), example.map(asText)];
      const columns = header.map((name) => ({ width: Math.max(12, [...name].length * 1.6) }));
      return writeWorkbook(rows, { columns, stickyRowsCount: 1 }).toBuffer();
    }
    default:
      throw importProblems.wrongExtension(path);
  }
}
