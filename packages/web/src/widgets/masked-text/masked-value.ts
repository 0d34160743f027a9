import type { FieldClass } from '@uniongraph/schema/codes/field-class';
import type { MaskedAccess } from '@uniongraph/schema/codes/masked-access';

/** A personal field as the server shows it to this reader. */
export interface MaskedValue {
  masked: string;
  fieldClass: FieldClass;
  access: MaskedAccess;
  revealedUntil: string | null;
  /** Only where it was asked for: each time is recorded. */
  value?: string | null;
}
