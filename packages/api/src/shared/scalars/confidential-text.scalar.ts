import { GraphQLScalarType } from 'graphql';
import { scalarFault } from './scalar-fault.js';

const byVariable = {
  zh: '不能写在查询文档里，请用变量给出文字',
  en: 'it must not stand in the document; give text as a variable',
};

/** Text that is searched by but never repeated: documents are logged and kept, variables are not, nor is a wrong value. */
export const ConfidentialTextScalar = new GraphQLScalarType<string, string>({
  name: 'ConfidentialText',
  description:
    '敏感的输入，如完整的身份证号：只能用变量给出，服务器不记录，出错时也不重复。\nSensitive input, such as a full identity number: given as a variable only, never logged, never repeated in an error.',
  specifiedByURL: 'https://spec.graphql.org/October2021/#sec-String',
  serialize: () => {
    throw new Error('ConfidentialText is for input only');
  },
  parseValue: (value) => {
    if (typeof value === 'string') return value;
    throw scalarFault('***', 'ConfidentialText', { zh: '应为文字', en: 'text is expected' });
  },
  parseLiteral: (node) => {
    throw scalarFault('***', 'ConfidentialText', byVariable, node);
  },
});
