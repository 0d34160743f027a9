import { registerEnumType } from 'type-graphql';

export const ExportFormat = { JSONL: 'JSONL', CSV: 'CSV', XLSX: 'XLSX' } as const;
export type ExportFormat = keyof typeof ExportFormat;

registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: '导出文件的格式。\nFormat of an exported file.',
  valuesConfig: {
    JSONL: {
      description:
        '每行一个 JSON 对象，键固定，代码不译，供程序读取 · One JSON object a line, fixed keys, codes; for programs',
    },
    CSV: {
      description:
        'CSV（UTF-8 带 BOM，CRLF），首行中文表头，次行英文表头 · CSV (UTF-8 with BOM, CRLF), Chinese headers, then English ones',
    },
    XLSX: { description: 'Excel 工作簿，最多 1,048,574 行 · Excel workbook, at most 1,048,574 rows' },
  },
});
