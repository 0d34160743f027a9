import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';
import { NullsOrder } from './nulls-order.js';
import { SortDirection } from './sort-direction.js';

/** One key of an order. */
export interface Order<Key extends string> {
  field: Key;
  direction?: SortDirection | null;
  nulls?: NullsOrder | null;
}

/**
 * Makes `XOrderField` and `XOrder` for the list of node `X`; `keys` describes what it can be sorted by; `nulls` says that
 * some of it may be missing.
 */
export function orderType<Key extends string>(
  node: string,
  zh: string,
  en: string,
  keys: Readonly<Record<Key, string>>,
  { nulls }: { nulls?: boolean } = {},
): ClassType<Order<Key>> {
  const names = Object.keys(keys) as Key[];
  const fields = Object.fromEntries(names.map((key) => [key, key])) as { [Each in Key]: Each };
  registerEnumType(fields, {
    name: `${node}OrderField`,
    description: `${zh}列表可按什么排序。\nWhat a list of ${en} can be sorted by.`,
    valuesConfig: Object.fromEntries(names.map((key) => [key, { description: keys[key] }])) as {
      [Each in Key]: { description: string };
    },
  });

  @InputType(`${node}Order`, { description: `${zh}列表的一个排序键。\nOne key of the order of a list of ${en}.` })
  class OrderType implements Order<Key> {
    @Field(() => fields, { description: '按什么排序。\nWhat to sort by.' })
    field!: Key;

    @Field(() => SortDirection, {
      nullable: true,
      defaultValue: SortDirection.ASC,
      description: '方向，默认升序。\nDirection, ascending by default.',
    })
    direction?: SortDirection | null;
  }
  if (nulls) {
    const description = '没有值的项排在哪里，默认最后。\nWhere items without a value stand, last by default.';
    Field(() => NullsOrder, { nullable: true, description })(OrderType.prototype, 'nulls');
  }
  return OrderType;
}
