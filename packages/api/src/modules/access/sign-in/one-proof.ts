import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Context } from '../../../context.js';
import { badUserInput } from '../../../errors.js';

/** Fields that try a password or a code. */
const proofs: ReadonlySet<string> = new Set(['signIn', 'changePassword', 'confirmSecondFactor', 'removeSecondFactor']);

/** Refuses a document that would try more than one password or code, by aliases or fragments, before any is tried. */
export const oneProof = (): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (operation?.operation !== 'mutation') return;
        const fragments = new Map(
          document.definitions
            .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
            .map((definition) => [definition.name.value, definition]),
        );
        if (proofsIn(operation.selectionSet, fragments) > 1) throw badUserInput([tooMany], { http: { status: 400 } });
      },
    };
  },
});

function proofsIn({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  return selections
    .map((selection) => {
      if (selection.kind === Kind.FIELD) return proofs.has(selection.name.value) ? 1 : 0;
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return inner ? proofsIn(inner.selectionSet, fragments) : 0;
    })
    .reduce((sum: number, each) => sum + each, 0);
}

const tooMany = {
  path: '',
  code: 'ONE_PROOF_A_DOCUMENT',
  messageZh: '一份文档最多验证一次密码或验证码。',
  messageEn: 'A document may try one password or code.',
  expected: '≤ 1',
};
