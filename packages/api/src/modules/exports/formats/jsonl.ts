import type { Sheet } from './export-column.js';

/** One JSON object a line, under the keys of the columns, with codes and not their names. */
export async function* jsonl<Row>({ columns, batches }: Sheet<Row>): AsyncGenerator<string> {
  for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(asObject(columns, row))}\n`).join('');
}

const asObject = <Row>(columns: Sheet<Row>['columns'], row: Row) =>
  Object.fromEntries(columns.map((column) => [column.key, column.value(row)]));
