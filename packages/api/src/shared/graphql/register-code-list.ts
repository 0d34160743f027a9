import { codeDescription } from '@uniongraph/schema/codes/code-description';
import type { CodeList } from '@uniongraph/schema/codes/code-list';
import { registerEnumType } from 'type-graphql';

/** Makes a code list a GraphQL enum of the same name, described in Chinese and English. */
export function registerCodeList<Code extends string>(list: CodeList<Code>): { readonly [Each in Code]: Each } {
  const valuesConfig = Object.fromEntries(
    list.items.map((item) => [item.code, { description: codeDescription(item) }]),
  );
  registerEnumType(list.values, {
    name: list.name,
    description: `${list.zh}（${list.source}）\n${list.en} (${list.source})`,
    valuesConfig: valuesConfig as { [Each in Code]: { description: string } },
  });
  return list.values;
}
