import { type ASTNode, type ASTVisitor, GraphQLError, Kind, type ValidationContext } from 'graphql';
import { requestLimits } from '../limits/request-limits.js';
import { isSoundText } from '../shared/sound-text.js';
import { argumentPath } from './argument-path.js';
import { invalidText, tooDeep } from './value-faults.js';

/** Refuses values written in a document that no variable may hold either: see value-faults.ts. */
export function soundLiterals(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let isTold = false;
  const tell = (node: ASTNode, fault: typeof tooDeep) => {
    if (isTold) return;
    isTold = true;
    const path = argumentPath(context.getDocument(), node) ?? '';
    const { messageZh, messageEn } = fault;
    const extensions = { fields: [{ path, ...fault }] };
    context.reportError(new GraphQLError(`${messageZh} / ${messageEn}`, { nodes: node, extensions }));
  };
  const nested = {
    enter(node: ASTNode) {
      depth += 1;
      if (depth > requestLimits.valueDepth) tell(node, tooDeep);
    },
    leave() {
      depth -= 1;
    },
  };
  return {
    [Kind.LIST]: nested,
    [Kind.OBJECT]: nested,
    [Kind.STRING]: (node) => {
      if (!isSoundText(node.value)) tell(node, invalidText);
    },
  };
}
