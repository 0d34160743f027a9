import type { CodeItem } from './code-item.js';

/** A closed, ordered list of codes: the one shape that enums, labels and pickers are made from. */
export interface CodeList<Code extends string = string, Columns = unknown> {
  /** English type name, also the GraphQL enum name where the list becomes one. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** Standard or dossier section that the list follows. */
  readonly source: string;
  readonly items: readonly (CodeItem<Code> & Columns)[];
  readonly codes: readonly Code[];
  /** `{ACTIVE: 'ACTIVE', …}`, the object form that enum registries ask for. */
  readonly values: { readonly [Each in Code]: Each };
  has(code: string): code is Code;
  /** The row of a code; throws on a code that is not in the list. */
  get(code: Code): CodeItem<Code> & Columns;
  find(code: string): (CodeItem<Code> & Columns) | undefined;
}

/** The literal union of a list's codes: `type Sex = CodeOf<typeof sexes>`. */
export type CodeOf<List extends CodeList> = List['codes'][number];

type ColumnsOf<Item> = { readonly [Key in Exclude<keyof Item, keyof CodeItem>]: Item[Key] };

interface CodeListDefinition<Item extends CodeItem> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly source: string;
  readonly items: readonly Item[];
}

/** Builds a code list, keeping literal codes; refuses a code that is listed twice. */
export function defineCodeList<const Item extends CodeItem>(
  definition: CodeListDefinition<Item>,
): CodeList<Item['code'], ColumnsOf<Item>> {
  type List = CodeList<Item['code'], ColumnsOf<Item>>;
  const items = definition.items as List['items'];
  const byCode = new Map<string, List['items'][number]>(items.map((item) => [item.code, item]));
  if (byCode.size !== items.length) throw new Error(`${definition.name} lists a code twice`);
  const codes = items.map((item) => item.code);
  return {
    ...definition,
    items,
    codes,
    values: Object.fromEntries(codes.map((code) => [code, code])) as List['values'],
    has: (code): code is Item['code'] => byCode.has(code),
    find: (code) => byCode.get(code),
    get: (code) => {
      const item = byCode.get(code);
      if (!item) throw new RangeError(`${definition.name} has no code ${code}; it has ${codes.join(', ')}`);
      return item;
    },
  };
}
