import type { Indicator } from '../define-indicator.js';
import type { Reference } from '../reference/reference.js';
import type { DatedDefinition } from './dated-definition.js';
import { definitionOn } from './dated-definitions.js';

/** What an indicator counts on a day; every indicator has a version without an end. */
export const definitionInForce = (
  { definitions }: Pick<Reference, 'definitions'>,
  { key }: Pick<Indicator, 'key'>,
  day: string,
): DatedDefinition => definitionOn(definitions.get(key) ?? [], day) as DatedDefinition;
