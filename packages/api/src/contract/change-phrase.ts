import type { ContractChange } from './contract-change.js';

const things: readonly (readonly [prefix: string, zh: string, en: string])[] = [
  ['FIELD_ARGUMENT_DEFAULT', '参数的默认值', 'default of the argument'],
  ['FIELD_ARGUMENT_TYPE', '参数的类型', 'type of the argument'],
  ['FIELD_ARGUMENT', '参数', 'argument'],
  ['FIELD_DEPRECATION', '字段', 'field'],
  ['FIELD_TYPE', '字段的类型', 'type of the field'],
  ['FIELD', '字段', 'field'],
  ['INPUT_FIELD_DEFAULT_VALUE', '输入字段的默认值', 'default of the input field'],
  ['INPUT_FIELD_TYPE', '输入字段的类型', 'type of the input field'],
  ['INPUT_FIELD', '输入字段', 'input field'],
  ['ENUM_VALUE', '枚举值', 'enum value'],
  ['OBJECT_TYPE_INTERFACE', '实现的接口', 'interface of the type'],
  ['UNION_MEMBER', '联合类型的成员', 'member of the union'],
  ['TYPE_KIND', '类型的种类', 'kind of the type'],
  ['TYPE', '类型', 'type'],
  ['DIRECTIVE', '指令', 'directive'],
];

const verbs = {
  ADDED: ['新增', 'added'],
  REMOVED: ['移除', 'removed'],
  CHANGED: ['改变', 'changed'],
} as const;

/** What happened to an element, in few words: 新增字段, field added. */
export function changePhrase({ type, group }: Pick<ContractChange, 'type' | 'group'>): { zh: string; en: string } {
  const [, thingZh, thingEn] = things.find(([prefix]) => type.startsWith(`${prefix}_`)) ?? ['', '其他', 'other'];
  if (group === 'deprecated') return { zh: `不再推荐${thingZh}`, en: `${thingEn} deprecated` };
  const [, verb = 'CHANGED'] = /_(ADDED|REMOVED|CHANGED)$/.exec(type) ?? [];
  const [zh, en] = verbs[verb as keyof typeof verbs];
  return { zh: `${zh}${thingZh}`, en: `${thingEn} ${en}` };
}
