import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** Every code that an answer may carry in `errors[].extensions.code`; nothing else leaves the server. */
export const errorCodes = {
  UNAUTHENTICATED: { zh: '请先登录。', en: 'Sign in first.' },
  FORBIDDEN: { zh: '没有权限。', en: 'This is not permitted.' },
  NOT_FOUND: { zh: '找不到所指的数据。', en: 'What was named does not exist.' },
  BAD_USER_INPUT: { zh: '输入有误，见 fields。', en: 'The input is not valid; see fields.' },
  BAD_CURSOR: {
    zh: '游标不属于本次查询的排序和筛选，请从第一页重新开始。',
    en: 'The cursor does not belong to this order and filter; start again from the first page.',
  },
  CONFLICT: { zh: '数据已被他人修改，请重新读取后再试。', en: 'The data changed meanwhile; read them again.' },
  IDEMPOTENCY_MISMATCH: {
    zh: '同一幂等键已用于不同的输入，请换一个键。',
    en: 'This idempotency key was used with another input; use a new key.',
  },
  RATE_LIMITED: { zh: '请求过于频繁，请稍后再试。', en: 'Too many requests; try again later.' },
  GRAPHQL_PARSE_FAILED: { zh: '查询文档有语法错误。', en: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { zh: '查询文档不符合接口合同。', en: 'The document does not fit the contract.' },
  OPERATION_RESOLUTION_FAILURE: {
    zh: '文档中没有所指的操作，或没有指明是哪一个。',
    en: 'The document has no such operation, or it was not said which one is meant.',
  },
  BAD_REQUEST: { zh: '请求不符合 GraphQL over HTTP。', en: 'The request does not follow GraphQL over HTTP.' },
  QUERY_TOO_EXPENSIVE: { zh: '查询过大，请缩小范围。', en: 'The query asks for too much; ask for less.' },
  QUERY_TIMEOUT: { zh: '查询超时，请缩小范围。', en: 'The query took too long; ask for less.' },
  PERSISTED_DOCUMENT_NOT_FOUND: { zh: '没有登记这份查询文档。', en: 'This document is not registered.' },
  INTERNAL_SERVER_ERROR: { zh: '服务器内部错误。', en: 'The server failed.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** One thing wrong with an input: where, a stable code, why, and what would be right. */
export interface FieldFault {
  /** From the root field's arguments, such as `where.and[0].name.contains`. */
  path: string;
  code: string;
  messageZh: string;
  messageEn: string;
  expected?: string | undefined;
}

/** An error of the table, its message in Chinese and English. */
export function apiError(
  code: ErrorCode,
  message: { zh: string; en: string } = errorCodes[code],
  extensions: GraphQLErrorExtensions = {},
): GraphQLError {
  return new GraphQLError(`${message.zh} / ${message.en}`, { extensions: { ...extensions, code } });
}

/** BAD_USER_INPUT with every fault of the input at once. */
export function badUserInput(fields: readonly FieldFault[], extensions: GraphQLErrorExtensions = {}): GraphQLError {
  const zh = fields.map((fault) => `${fault.path}：${fault.messageZh}`).join('');
  const en = fields.map((fault) => `${fault.path}: ${fault.messageEn}`).join(' ');
  return apiError('BAD_USER_INPUT', { zh, en }, { ...extensions, fields });
}
