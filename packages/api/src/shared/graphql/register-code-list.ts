import { codeDescription } from '@uniongraph/schema/codes/code-description';
import type { CodeList } from '@uniongraph/schema/codes/code-list';
import { registerEnumType } from 'type-graphql';

/** Makes a code list a GraphQL enum of the same name, described in Chinese and English. */
export function registerCodeList<Code extends string>(list: CodeList<Code>): { readonly [Each in Code]: Each } {
  const valuesConfig = Object.fromEntries(
    list.items.map((item) => [item.code, { description: codeDescription(item) }]),
  );
  const standard = standardOf(list.source);
  registerEnumType(list.values, {
    name: list.name,
    description: standard ? `${list.zh}（${standard}）\n${list.en} (${standard})` : `${list.zh}\n${list.en}`,
    valuesConfig: valuesConfig as { [Each in Code]: { description: string } },
  });
  return list.values;
}

/** The published standards that a list follows; sections of our own dossier mean nothing to readers of the schema. */
function standardOf(source: string): string {
  const parts = source.split(/[;；]\s*/).filter((part) => !part.includes('.md'));
  return parts.join('; ');
}
