import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { Faults } from '../../../shared/faults.js';

/** Characters of a document; the largest of the web app has about three thousand. */
const LONGEST = 20_000;

/** The document of a text that can be asked: it parses, is valid, and has exactly one operation, which has a name. */
export function checkDocument(schema: GraphQLSchema, text: string): { document: DocumentNode; name: string } {
  const faults = new Faults();
  const at = (code: string, zh: string, en: string) => faults.add('input.text', code, zh, en);
  if (text.length > LONGEST) at('TOO_LONG', `最多${LONGEST}个字符。`, `At most ${LONGEST} characters.`);
  if (text.includes('\0') || !text.isWellFormed())
    at('INVALID_TEXT', '含有不可用的字符。', 'It holds a NUL or half of a surrogate pair.');
  faults.throwIfAny();
  let document: DocumentNode | undefined;
  try {
    document = parse(text, { maxTokens: 2_000, noLocation: true });
    for (const error of validate(schema, document, undefined, { maxErrors: 5 }))
      at('INVALID_DOCUMENT', `不是可用的查询：${error.message}`, `It cannot be asked: ${error.message}`);
  } catch (error) {
    at('INVALID_DOCUMENT', `无法读懂：${(error as Error).message}`, `It cannot be read: ${(error as Error).message}`);
  }
  const operations = (document?.definitions ?? []).filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const name = operations[0]?.name?.value;
  if (document && (operations.length !== 1 || !name))
    at('ONE_NAMED_OPERATION', '应恰含一个具名操作。', 'It must hold exactly one operation, with a name.');
  faults.throwIfAny();
  return { document: document as DocumentNode, name: name as string };
}
