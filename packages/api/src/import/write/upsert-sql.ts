/** A column that a row fills: `value` is SQL over the alias `r`. */
export interface UpsertColumn {
  name: string;
  value: string;
  /** False where the file does not have the column: a new row takes the value, a known one keeps its own. */
  stated: boolean;
}

export interface Upsert {
  table: string;
  /** Alias of the row that is in the table already, left-joined in `from`. */
  known: string;
  /** Column of the known row that is null when there is none. */
  identity: string;
  /** Columns of the unique key with their values. */
  key: Record<string, string>;
  columns: readonly UpsertColumn[];
  /** `import_row r left join <table> t on …`, with the joins that the values need. */
  from: string;
  where?: string;
  countsVersions?: boolean;
}

/** What a column becomes. */
export function assignedValue({ known, identity }: Upsert, { name, value, stated }: UpsertColumn): string {
  return stated ? value : `case when ${known}.${identity} is null then ${value} else ${known}.${name} end`;
}

/** Whether the row would alter the one that is there. */
export function differsSql(upsert: Upsert): string {
  const now = upsert.columns.map(({ name }) => `${upsert.known}.${name}`).join(', ');
  const then = upsert.columns.map((column) => assignedValue(upsert, column)).join(', ');
  return `(${now}) is distinct from (${then})`;
}

/** One statement that adds what is missing and changes what differs; rows that agree are not touched at all. */
export function upsertSql(upsert: Upsert): string {
  const { table, known, identity, key, columns, from, where = 'true', countsVersions = false } = upsert;
  const names = columns.map(({ name }) => name);
  const set = names.map((name) => `${name} = excluded.${name}`);
  if (countsVersions) set.push(`version = ${table}.version + 1`);
  const list = (prefix: string) => names.map((name) => `${prefix}.${name}`).join(', ');
  return `insert into ${table} (${[...Object.keys(key), ...names].join(', ')})
    select ${[...Object.values(key), ...columns.map((column) => assignedValue(upsert, column))].join(', ')}
    from ${from}
    where (${where}) and (${known}.${identity} is null or ${differsSql(upsert)})
    on conflict (${Object.keys(key).join(', ')}) do update set ${set.join(', ')}
    where (${list(table)}) is distinct from (${list('excluded')})`;
}

/** Adds what is missing, and nothing else. */
export function insertSql({ table, known, identity, key, columns, from }: Upsert): string {
  return `insert into ${table} (${[...Object.keys(key), ...columns.map(({ name }) => name)].join(', ')})
    select ${[...Object.values(key), ...columns.map(({ value }) => value)].join(', ')}
    from ${from} where ${known}.${identity} is null`;
}

/** Changes what differs, and nothing else. */
export function updateSql(upsert: Upsert): string {
  const { table, known, identity, columns, from } = upsert;
  const set = columns.map((column) => `${column.name} = ${assignedValue(upsert, column)}`);
  return `update ${table} target set ${set.join(', ')}
    from ${from} where target.${identity} = ${known}.${identity} and ${differsSql(upsert)}`;
}

/** The part of the rows that one run of a statement takes. */
export const partSql = (subject: string) => `r.${subject} >= $1 and ($2::text is null or r.${subject} < $2)`;
