import { type ASTNode, GraphQLError } from 'graphql';

/** What is wrong with a value of a scalar; an answer names the argument or variable that holds it. */
export interface ScalarFault {
  messageZh: string;
  messageEn: string;
}

/** The error that refuses a value; `node` is the literal in the document, where it is one. */
export function scalarFault(
  shown: string,
  name: string,
  expected: { zh: string; en: string },
  node?: ASTNode,
): GraphQLError {
  const short = shown.slice(0, 60);
  const fault: ScalarFault = {
    messageZh: `${short} 不是 ${name}：${expected.zh}。`,
    messageEn: `${short} is no ${name}: ${expected.en}.`,
  };
  return new GraphQLError(`${fault.messageZh} / ${fault.messageEn}`, {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT', fault },
  });
}

/** The fault that an error of a scalar carries, if it is one. */
export const faultOfScalar = (error: unknown): ScalarFault | undefined =>
  error instanceof GraphQLError ? (error.extensions.fault as ScalarFault | undefined) : undefined;
