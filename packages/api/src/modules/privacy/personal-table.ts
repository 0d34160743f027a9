import type { FieldClass } from '@uniongraph/schema/codes/field-class';

/** A field that is shown masked. */
export interface PersonalField {
  /** Value of the enum `PersonalField`. */
  code: string;
  zh: string;
  en: string;
  mask: (value: string) => string;
  /** Column that holds the value; of a P3 field, sealed. */
  column: string;
  /** Column of the keyed hash by which a P3 value is found. */
  hashColumn?: string;
}

interface PersonalTableDefinition<Columns extends string, Fields extends string> {
  table: string;
  /** GraphQL type of a row. */
  node: string;
  /** Column that sealed values are bound to; it never changes while they are there. */
  rowKey: NoInfer<Columns>;
  columns: Readonly<Record<Columns, FieldClass>>;
  /** By the name of the GraphQL field. */
  fields: Readonly<Record<Fields, PersonalField & { column: NoInfer<Columns>; hashColumn?: NoInfer<Columns> }>>;
}

export interface PersonalTable extends Omit<PersonalTableDefinition<string, string>, 'fields'> {
  fields: Readonly<Record<string, PersonalField & { field: string; class: 'P2' | 'P3' }>>;
}

/** Declares a table that tells of persons. A field takes the class of its column, which must be P2 or P3. */
export function definePersonalTable<const Columns extends string, const Fields extends string = never>(
  definition: PersonalTableDefinition<Columns, Fields>,
) {
  const entries = Object.entries<PersonalField>(definition.fields).map(([field, declared]) => {
    const fieldClass = definition.columns[declared.column as Columns];
    if (fieldClass !== 'P2' && fieldClass !== 'P3')
      throw new Error(`${definition.table}.${declared.column} is no P2 or P3`);
    return [field, { ...declared, field, class: fieldClass }];
  });
  return {
    ...definition,
    fields: Object.fromEntries(entries) as { readonly [Each in Fields]: PersonalTable['fields'][string] },
  };
}

/** `table.column` of a field, as sealed values and hashes are bound to it. */
export const columnOf = ({ table }: Pick<PersonalTable, 'table'>, { column }: Pick<PersonalField, 'column'>) =>
  `${table}.${column}`;
