import type { Indicator, Term } from '../define-indicator.js';

/** A sum as text: its measure on a day (t₁) or between two (t₀, t₁), and the values it is restricted to. */
function termSymbols({ fact, measure, where }: Term, language: 'zh' | 'en'): string {
  const { kind, ...names } = fact.measures[measure] as Term['fact']['measures'][string];
  const restrictions = Object.entries(where).map(([column, values]) => `${column} ∈ {${values.join(', ')}}`);
  const time = kind === 'FLOW' ? 't₀, t₁' : 't₁';
  return `Σ ${names[language]}(${[time, restrictions.join(', ')].filter(Boolean).join(' | ')})`;
}

/** The formula of an indicator in symbols, over the measures of its facts. */
export function formulaSymbols({ numerator, denominator }: Indicator, language: 'zh' | 'en'): string {
  const terms = denominator ? [numerator, denominator] : [numerator];
  return terms.map((term) => termSymbols(term, language)).join(' ÷ ');
}
