import { personalTables } from './field-classes.js';
import type { PersonalTable } from './personal-table.js';

interface MaskedFieldFault {
  code: 'MASKED_FIELD';
  messageZh: string;
  messageEn: string;
}

/** What graphql-js says of a field or an enum value that an input type does not have. */
const unknownField = /Field "(\w+)" is not defined by type "(\w+?)(?:Filter|Order)"/;
const unknownValue = /Value "(\w+)" does not exist in "(\w+?)OrderField" enum/;

/** Says why there is no filter and no order by a masked field; undefined for what else an input does not have. */
export function maskedFieldFault(message: string): MaskedFieldFault | undefined {
  const [, asked, node] = unknownField.exec(message) ?? unknownValue.exec(message) ?? [];
  const table = personalTables.find((each) => each.node === node);
  const fields = Object.values((table as PersonalTable | undefined)?.fields ?? {});
  const field = fields.find(({ field, code }) => asked === field || asked === code);
  if (!field) return undefined;
  return {
    code: 'MASKED_FIELD',
    messageZh: `${field.zh}（${asked}）是 ${field.class} 级字段，默认遮盖，不可用于筛选、排序或分组。`,
    messageEn: `${field.en} (${asked}) is of class ${field.class}, masked by default, and cannot be filtered, sorted or grouped by.`,
  };
}
