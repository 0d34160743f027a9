import { countUnits } from '@uniongraph/schema/codes/count-unit';
import { figureQualifiers } from '@uniongraph/schema/codes/figure-qualifier';
import type { FigureData } from './published-figure.js';

const scaleWords: Record<number, string> = { 1: '', 10000: '万', 100000000: '亿' };

const signs: Partial<Record<FigureData['unit'], string>> = { PERCENT: '%', RANK: '' };

/** A figure in Chinese notation, marked 转写 because it repeats the number and not the source's words. */
export function figureText(figure: FigureData): string {
  const { value, scale = 1, unit, qualifier = 'EXACT' } = figure;
  const word = figureQualifiers.get(qualifier).wordsZh[0] ?? '';
  const number = `${value}${scaleWords[scale]}`;
  const counted = signs[unit] ?? countUnits.get(unit).zh;
  return `${word === '余' ? `${number}${word}` : `${word}${number}`}${counted}（转写）`;
}
