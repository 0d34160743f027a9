import { describe, expect, it } from '@jest/globals';
import { type EntityMetadata, MikroORM, ReferenceKind } from '@mikro-orm/postgresql';
import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { personalTables } from '../../src/modules/privacy/field-classes.js';
import type { PersonalTable } from '../../src/modules/privacy/personal-table.js';
import { ormConfig } from '../../src/orm.config.js';
import { buildApiSchema } from '../../src/schema.js';

const tables: readonly PersonalTable[] = personalTables;
const named = tables.map((table) => [table.table, table] as const);
const orm = new MikroORM(ormConfig('postgres://unused/unused'));
const entities = [...orm.getMetadata().getAll().values()] as EntityMetadata[];
const schema: GraphQLSchema = buildApiSchema();

const columnsOf = (table: string) => {
  const entity = entities.find(({ tableName }) => tableName === table);
  return new Map(entity?.props.flatMap((prop) => (prop.fieldNames ?? []).map((name) => [name, prop] as const)) ?? []);
};

describe.each(named)('%s', (_, table) => {
  const columns = columnsOf(table.table);

  it('has a class for every column', () => {
    expect(Object.keys(table.columns).sort()).toEqual([...columns.keys()].sort());
  });

  it('keeps sensitive columns as bytes, and shows each of them by a masked field or not at all', () => {
    const shown = new Set(Object.values(table.fields).flatMap(({ column, hashColumn }) => [column, hashColumn]));
    for (const [column, fieldClass] of Object.entries(table.columns)) {
      if (fieldClass === 'P3') expect([column, columns.get(column)?.columnTypes]).toEqual([column, ['bytea']]);
      if (fieldClass === 'P3' || fieldClass === 'P2') expect([column, shown.has(column)]).toEqual([column, true]);
    }
    expect(columns.has(table.rowKey)).toBe(true);
  });

  it('shows its personal fields as MaskedText', () => {
    const type = schema.getType(table.node);
    for (const { field, column } of Object.values(table.fields)) {
      if (!isObjectType(type)) throw new Error(`${table.node} is no type`);
      expect(String(type.getFields()[field]?.type)).toBe('MaskedText');
      for (const other of [column, `plain${field}`])
        if (other !== field) expect(type.getFields()).not.toHaveProperty(other);
    }
  });
});

it('declares every table that points to a personal one', () => {
  const pointing = entities.filter(({ props }) =>
    props.some(({ kind, targetMeta }) => kind === ReferenceKind.MANY_TO_ONE && targetMeta?.tableName === 'member'),
  );
  expect(tables.map(({ table }) => table)).toEqual(expect.arrayContaining(pointing.map(({ tableName }) => tableName)));
});

/** Inputs by which rows are chosen, sorted or grouped: arguments of queries, never of mutations. */
function selectingInputs(): GraphQLInputObjectType[] {
  const found = new Set<GraphQLInputObjectType>();
  const enter = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) enter(getNamedType(field.type));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) for (const arg of field.args) enter(getNamedType(arg.type));
  }
  return [...found];
}

const fields = tables.flatMap(({ node, fields }) => Object.values(fields).map((field) => ({ node, ...field })));

it('offers no personal field for filtering, sorting or grouping', () => {
  const inputs = selectingInputs();
  expect(inputs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['MemberFilter', 'MemberOrder', 'StatisticsFilter']),
  );
  for (const { node, field, code } of fields) {
    // A name is personal on its own type alone: unions and divisions are found by theirs.
    const ofNode = inputs.filter(({ name }) => field !== 'name' || name.startsWith(node));
    for (const input of ofNode)
      expect([input.name, Object.keys(input.getFields())]).toEqual([input.name, expect.not.arrayContaining([field])]);
    for (const type of Object.values(schema.getTypeMap())) {
      const selects = isEnumType(type) && (type.name === `${node}OrderField` || /Dimension$/.test(type.name));
      if (selects)
        expect([type.name, type.getValues().map(({ name }) => name)]).toEqual([
          type.name,
          expect.not.arrayContaining([code]),
        ]);
    }
  }
});
