import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { NodeType } from '../../shared/graphql/node.type.js';
import { RevealFieldInput } from './reveal-field.input.js';
import { revealField } from './reveal-field.js';

@Resolver()
export class RevealFieldResolver {
  @Mutation(() => NodeType, {
    description:
      '说明用途和理由，查看一个对象的遮盖字段，15分钟内有效；本次及以后的每次读取都记入审计日志。\nShows masked fields of one object for 15 minutes, for a purpose and a reason; this and every later reading is recorded in the audit log.',
  })
  revealField(
    @Arg('input', () => RevealFieldInput, {
      description: '对象、字段、用途和理由。\nObject, fields, purpose and reason.',
    })
    input: RevealFieldInput,
    @Ctx() context: Context,
  ): Promise<NodeType> {
    return revealField(context, input);
  }
}
