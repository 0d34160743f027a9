import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { RegisterDocumentInput } from './register-document.input.js';
import { registerDocument } from './register-document.js';
import { RegisteredDocumentType } from './registered-document.type.js';

@Resolver(() => RegisteredDocumentType)
export class RegisteredDocumentsResolver {
  @Mutation(() => RegisteredDocumentType, {
    description:
      '为接口密钥登记一份查询文档，此后可以 documentId 代替文本发送，一次的开销上限更高。重复登记同一文本无妨。\nRegisters a document for an API key: from then on its id is sent instead of its text, and it may cost more at once. Registering the same text again changes nothing.',
  })
  registerDocument(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('input', () => RegisterDocumentInput, { description: '要登记的文档。\nThe document.' })
    input: RegisterDocumentInput,
  ): Promise<RegisteredDocumentType> {
    return registerDocument(context, schema, input);
  }
}
