import type { DefinitionVersion, Indicator } from '../define-indicator.js';
import type { DatedDefinition } from './dated-definition.js';

const dated = (definition: DefinitionVersion, validTo: string | null): DatedDefinition => ({
  version: definition.version,
  validTo,
  formula: definition.formulaZh,
  formulaEn: definition.formulaEn,
  caveat: definition.caveatZh,
  caveatEn: definition.caveatEn,
  source: definition.standard ?? '本平台口径 · Defined by this platform',
});

/** Every version of an indicator's definition, the oldest first: those recorded as data and those of its file. */
export function datedDefinitions(
  { key, definition }: Pick<Indicator, 'key' | 'definition'>,
  recorded: readonly (DatedDefinition & { indicatorKey: string; validTo: string })[],
): DatedDefinition[] {
  const ended = [
    ...recorded.filter((each) => each.indicatorKey === key).map(({ indicatorKey: _, ...each }) => each),
    ...(definition.earlier ?? []).map((each) => ({ ...dated(each, each.validTo), validTo: each.validTo })),
  ];
  return [...ended.sort((a, b) => (a.validTo < b.validTo ? -1 : 1)), dated(definition, null)];
}

/** The version in force on a day. */
export const definitionOn = (definitions: readonly DatedDefinition[], day: string): DatedDefinition | undefined =>
  definitions.find(({ validTo }) => validTo === null || day < validTo);
