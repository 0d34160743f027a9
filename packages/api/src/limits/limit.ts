import type { Role } from '@uniongraph/schema/codes/role';

/** Whom a number is for, where it differs: a document that is asked by its id counts for whoever asks it. */
export type LimitedParty = 'ANYBODY' | 'SIGNED_IN' | 'REGISTERED_DOCUMENT' | Role;

/** A number that holds for all, or one for each of those for whom it differs. */
export type LimitValue = number | Partial<Record<LimitedParty, number>>;

export type LimitUnit =
  | 'COUNT'
  | 'POINTS'
  | 'CHARACTERS'
  | 'BYTES'
  | 'MS'
  | 'SECONDS'
  | 'MINUTES'
  | 'HOURS'
  | 'DAYS'
  | 'SHARE';

/** A number that something is held to, as people read it. */
export interface Limit<Value extends LimitValue = LimitValue> {
  value: Value;
  unit: LimitUnit;
  zh: string;
  en: string;
  whyZh: string;
  whyEn: string;
}
