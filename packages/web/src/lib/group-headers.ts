import type { TableColumn } from './chart-table.js';

export interface HeaderGroup {
  key: string;
  title: string;
  span: number;
}

/** Upper header row: neighbours of one group share a cell. Null when no column names a group. */
export function groupHeaders(columns: readonly TableColumn[]): HeaderGroup[] | null {
  if (!columns.some((column) => column.group)) return null;
  const groups: HeaderGroup[] = [];
  for (const column of columns) {
    const title = column.group ?? '';
    const last = groups.at(-1);
    if (last && last.title === title) last.span += 1;
    else groups.push({ key: column.key, title, span: 1 });
  }
  return groups;
}
