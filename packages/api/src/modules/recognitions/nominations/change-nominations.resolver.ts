import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { DecideNominationInput, WithdrawNominationInput } from './change-nomination.input.js';
import { decideNomination } from './decide-nomination.js';
import { NominateInput } from './nominate.input.js';
import { nominate } from './nominate.js';
import { NominationType } from './nomination.type.js';
import { withdrawNomination } from './withdraw-nomination.js';

const given = { description: '所需内容。\nWhat it takes.' };

@Resolver()
export class ChangeNominationsResolver {
  @Mutation(() => NominationType, {
    description: '在一轮评选中推荐单位、个人或集体。\nNominates a unit, a person or a team in a round.',
  })
  nominate(
    @Arg('input', () => NominateInput, given) input: NominateInput,
    @Ctx() context: Context,
  ): Promise<NominationType> {
    return nominate(context, input);
  }

  @Mutation(() => NominationType, {
    description:
      '评定推荐：拟授予或不予入选，由组织评选者办理。\nAccepts a nomination or not, for who holds the round.',
  })
  decideNomination(
    @Arg('input', () => DecideNominationInput, given) input: DecideNominationInput,
    @Ctx() context: Context,
  ): Promise<NominationType> {
    return decideNomination(context, input);
  }

  @Mutation(() => NominationType, {
    description: '撤回推荐，授予之前皆可。\nWithdraws a nomination, until it is granted.',
  })
  withdrawNomination(
    @Arg('input', () => WithdrawNominationInput, given) input: WithdrawNominationInput,
    @Ctx() context: Context,
  ): Promise<NominationType> {
    return withdrawNomination(context, input);
  }
}
