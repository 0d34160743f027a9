import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { hardshipStepPrivacy } from '../../privacy/field-classes.js';
import { maskedText } from '../../privacy/masked-text.js';
import { MaskedTextType } from '../../privacy/masked-text.type.js';
import { unsealField } from '../../privacy/sealed-field.js';
import type { HardshipStepRow } from './hardship-step-rows.js';
import { HardshipStepTakenType } from './hardship-step-taken.type.js';

const { note } = hardshipStepPrivacy.fields;

@Resolver(() => HardshipStepTakenType)
export class HardshipStepResolver {
  @FieldResolver(() => MaskedTextType, {
    nullable: true,
    description: '办理说明，没有则为 null。\nNote, null if there is none.',
  })
  note(@Root() row: HardshipStepRow, @Ctx() context: Context): Promise<MaskedTextType | null> {
    const plain = unsealField(hardshipStepPrivacy, note, row.stepKey, row.sealedNote);
    return maskedText(context, hardshipStepPrivacy, note, row.rowId, plain);
  }
}
