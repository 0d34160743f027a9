import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { type DocumentCode, documentTexts } from '../../../http/document-message.js';
import { limitsFor } from '../../../http/limits-for.js';
import { refuseBeyond } from '../../../http/operation-limits.js';
import { documentErrors, readDocument } from '../../../http/read-document.js';
import { keyLimits } from '../../../limits/key-limits.js';
import { Faults } from '../../../shared/faults.js';
import { isSoundText } from '../../../shared/sound-text.js';
import type { Viewer } from '../../../viewer.js';

/**
 * The document of a text that can be asked: it keeps to every limit of what is sent as text, in the same order, and has
 * exactly one operation, which has a name.
 */
export function checkDocument(
  schema: GraphQLSchema,
  text: string,
  viewer: Viewer | null,
): { document: DocumentNode; name: string } {
  const faults = new Faults();
  const at = (code: string, zh: string, en: string) => faults.add('input.text', code, zh, en);
  if (text.length > keyLimits.documentCharacters)
    at(
      'TOO_LONG',
      `最多${keyLimits.documentCharacters}个字符。`,
      `At most ${keyLimits.documentCharacters} characters.`,
    );
  if (!isSoundText(text)) at('INVALID_TEXT', '含有不可用的字符。', 'It holds a NUL or half of a surrogate pair.');
  faults.throwIfAny();
  const document = read(text, faults);
  for (const error of document ? documentErrors(schema, document) : []) {
    const { zh, en } = textsOf(error);
    at('INVALID_DOCUMENT', `不是可用的查询：${zh}`, `It cannot be asked: ${en}`);
  }
  faults.throwIfAny();
  const operations = (document?.definitions ?? []).filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || !name)
    at('ONE_NAMED_OPERATION', '应恰含一个具名操作。', 'It must hold exactly one operation, with a name.');
  else if (name.length > keyLimits.documentName)
    at(
      'NAME_TOO_LONG',
      `操作名称最多${keyLimits.documentName}个字符。`,
      `Names of operations have at most ${keyLimits.documentName} characters.`,
    );
  faults.throwIfAny();
  refuseBeyond(limitsFor(viewer, true), document as DocumentNode, operations[0] as OperationDefinitionNode, viewer);
  return { document: document as DocumentNode, name: name as string };
}

function read(text: string, faults: Faults): DocumentNode | undefined {
  try {
    return readDocument(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { zh, en } = textsOf(error);
    faults.add('input.text', 'UNREADABLE_DOCUMENT', `无法读懂：${zh}`, `It cannot be read: ${en}`);
    return undefined;
  }
}

/** Faults of values have both languages already. */
function textsOf({ extensions, message }: GraphQLError): { zh: string; en: string } {
  const [zh = '', en] = message.split(' / ');
  return en !== undefined && /\p{Script=Han}/u.test(zh)
    ? { zh, en }
    : documentTexts(extensions.code as DocumentCode, message);
}
