import { registerEnumType } from 'type-graphql';

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
export type SortDirection = keyof typeof SortDirection;

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: '排序方向。\nDirection of an order.',
  valuesConfig: {
    ASC: { description: '升序 · Ascending' },
    DESC: { description: '降序 · Descending' },
  },
});
