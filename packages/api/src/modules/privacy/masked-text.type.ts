import type { FieldClass } from '@uniongraph/schema/codes/field-class';
import type { MaskedAccess } from '@uniongraph/schema/codes/masked-access';
import { Field, ObjectType } from 'type-graphql';
import { FieldClassEnum, MaskedAccessEnum } from '../../shared/graphql/enums.js';
import type { Lazy } from '../../shared/graphql/lazy.js';
import { DateTimeScalar } from '../../shared/scalars/date-time.scalar.js';

@ObjectType('MaskedText', {
  simpleResolvers: true,
  description:
    '默认遮盖的个人信息；access 说明能否查看及原因。\nPersonal information, masked by default; `access` tells whether it can be seen, and why not.',
})
export class MaskedTextType {
  @Field(() => String, {
    description: '遮盖后的文字，如 王*、371***********0010。\nThe masked text, such as 王* or 371***********0010.',
  })
  masked!: string;

  @Field(() => FieldClassEnum, {
    description: '字段等级，等级决定谁可查看。\nClass of the field, which decides who may see it.',
  })
  fieldClass!: FieldClass;

  @Field(() => MaskedAccessEnum, { description: '可见情况及原因。\nWhat can be seen of it, and why.' })
  access!: MaskedAccess;

  @Field(() => String, {
    nullable: true,
    description:
      '原值，仅当 access 为 REVEALED；每次读取记入审计日志。\nThe value, only while `access` is REVEALED; every reading is recorded in the audit log.',
  })
  value!: Lazy<string | null>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '可查看至何时，仅当 access 为 REVEALED。\nUntil when it can be seen, only while `access` is REVEALED.',
  })
  revealedUntil!: Date | null;
}
