import type { IndicatorDefinition } from '../define-indicator.js';
import type { IndicatorDefinitionType } from '../types/indicator-definition.type.js';

export const presentDefinition = (definition: IndicatorDefinition): IndicatorDefinitionType => ({
  version: definition.version,
  formula: definition.formulaZh,
  formulaEn: definition.formulaEn,
  caveat: definition.caveatZh,
  caveatEn: definition.caveatEn,
  source: definition.standard ?? '本平台口径 · Defined by this platform',
});
