import type { Context } from '../../context.js';
import type { MaskedTextType } from './masked-text.type.js';
import type { PersonalTable } from './personal-table.js';
import { recordReading } from './record-reading.js';
import { placeOf, revealInForce } from './reveal-in-force.js';
import { mayReveal } from './who-may-reveal.js';

/** A field of a row as its viewer may see it; null where there is no value. */
export async function maskedText(
  context: Context,
  { node }: Pick<PersonalTable, 'node'>,
  field: PersonalTable['fields'][string],
  key: string,
  value: string | null,
): Promise<MaskedTextType | null> {
  if (value === null) return null;
  const { viewer } = context;
  const common = { fieldClass: field.class, masked: field.mask(value) };
  const hidden = { ...common, value: null, revealedUntil: null };
  if (!mayReveal(viewer, field.class)) return { ...hidden, access: 'NOT_PERMITTED' };
  const place = placeOf(node, key, field.code);
  const reveal = await revealInForce(context).load(place);
  if (reveal === null) return { ...hidden, access: 'MASKED' };
  return {
    ...common,
    access: 'REVEALED',
    revealedUntil: new Date(reveal.expiresAt),
    value: async () => {
      await recordReading(context).load(place);
      return value;
    },
  };
}
