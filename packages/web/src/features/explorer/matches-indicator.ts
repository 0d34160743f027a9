import type { IndicatorInfo } from './explorer-catalogue-query.js';

/** Whether every word of what was typed occurs in the indicator's names, key or field. */
export function matchesIndicator(indicator: IndicatorInfo, typed: string): boolean {
  const text = [indicator.name, indicator.nameEn, indicator.key, indicator.field].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
