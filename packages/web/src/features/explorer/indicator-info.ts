import type { StatisticsDimension } from './statistics-dimensions.js';

export interface DefinitionInfo {
  version: number;
  formula: string;
  formulaEn: string;
  caveat: string;
  caveatEn: string;
  source: string;
}

/** What the explorer reads of a catalogue entry. */
export interface IndicatorInfo {
  key: string;
  field: string;
  name: string;
  nameEn: string;
  group: 'ORGANIZATIONS' | 'COVERAGE' | 'MEMBERSHIP';
  unit: 'COUNT' | 'PERCENT';
  countUnit: string;
  decimals: number;
  kind: string;
  dimensions: readonly StatisticsDimension[];
  defaultSource: string | null;
  sources: readonly string[];
  definition: DefinitionInfo;
  versions: readonly DefinitionInfo[];
}
