import type { FigureQualifier } from '@uniongraph/schema/codes/figure-qualifier';

const signs: Record<FigureQualifier, string> = { EXACT: '', MORE_THAN: '>', NEARLY: '<', ABOUT: '≈', AT_LEAST: '≥' };

/** A figure in full digits, in either language: >60,000 for 6万余, 93% for 93%. `meant` is value × scale. */
export function formatFigure(meant: string, qualifier: FigureQualifier, countUnit: string): string {
  const [whole = '', fraction = ''] = meant.replace(/\.?0+$/, (zeros) => (meant.includes('.') ? '' : zeros)).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction && `.${fraction}`);
  return `${signs[qualifier]}${digits}${countUnit === 'PERCENT' ? '%' : ''}`;
}
