import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { RecognitionType } from './recognition.type.js';
import { RevokeRecognitionInput } from './revoke-recognition.input.js';
import { revokeRecognition } from './revoke-recognition.js';

@Resolver()
export class ChangeRecognitionsResolver {
  @Mutation(() => RecognitionType, {
    description: '撤销荣誉，由授予者办理；登记保留。\nRevokes an honour, for who granted it; it stays in the register.',
  })
  revokeRecognition(
    @Arg('input', () => RevokeRecognitionInput, { description: '所需内容。\nWhat it takes.' })
    input: RevokeRecognitionInput,
    @Ctx() context: Context,
  ): Promise<RecognitionType> {
    return revokeRecognition(context, input);
  }
}
