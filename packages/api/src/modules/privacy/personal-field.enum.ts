import { registerEnumType } from 'type-graphql';
import { personalTables } from './field-classes.js';
import type { PersonalTable } from './personal-table.js';

const fields = personalTables.flatMap((table: PersonalTable) => Object.values(table.fields));

/** Every field that is shown masked. */
export const PersonalFieldEnum: Readonly<Record<string, string>> = Object.fromEntries(
  fields.map(({ code }) => [code, code]),
);

registerEnumType(PersonalFieldEnum, {
  name: 'PersonalField',
  description: '默认遮盖的字段。\nFields that are masked by default.',
  valuesConfig: Object.fromEntries(
    fields.map(({ code, zh, en, class: fieldClass }) => [
      code,
      { description: `${zh}（${fieldClass}）\n${en} (${fieldClass})` },
    ]),
  ),
});
