import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { CreateRecognitionRoundInput } from './create-recognition-round.input.js';
import { createRecognitionRound } from './create-recognition-round.js';
import { MoveRecognitionRoundInput } from './move-recognition-round.input.js';
import { moveRecognitionRound } from './move-recognition-round.js';
import { RecognitionRoundType } from './recognition-round.type.js';

const given = { description: '所需内容。\nWhat it takes.' };

@Resolver()
export class ChangeRoundsResolver {
  @Mutation(() => RecognitionRoundType, { description: '新建荣誉评选。\nMakes a round of honours.' })
  createRecognitionRound(
    @Arg('input', () => CreateRecognitionRoundInput, given) input: CreateRecognitionRoundInput,
    @Ctx() context: Context,
  ): Promise<RecognitionRoundType> {
    return createRecognitionRound(context, input);
  }

  @Mutation(() => RecognitionRoundType, {
    description:
      '推进荣誉评选，由组织评选者办理；授予时为每个拟授予的推荐登记荣誉。\nMoves a round on, for who holds it; GRANT makes an honour of each accepted nomination.',
  })
  moveRecognitionRound(
    @Arg('input', () => MoveRecognitionRoundInput, given) input: MoveRecognitionRoundInput,
    @Ctx() context: Context,
  ): Promise<RecognitionRoundType> {
    return moveRecognitionRound(context, input);
  }
}
