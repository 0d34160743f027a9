import type { Locale } from '../../i18n/locale.js';
import { formatCompact } from '../../lib/format-compact.js';
import { type DecimalText, formatValue, type NumberStyle } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import type { ChartPoint } from '../chart-value.js';
import { valueLines } from '../format-chart-value.js';
import { narrowSpread } from '../narrow-spread.js';
import type { RankedArea, RankingInput } from '../ranking/ranking-state.js';
import { type ColourClass, classOf, colourClasses } from './colour-classes.js';
import { type Place, placeSquares } from './place-squares.js';
import { tileMapSentence } from './tile-map-sentence.js';
import { tileMapText } from './tile-map-text.js';

export interface TileMapInput extends Pick<RankingInput, 'measure' | 'locale'> {
  areas: readonly (RankedArea & { shortName: string })[];
  /** Hand-drawn places of the area's own map, if there is one. */
  drawn: readonly Place[] | undefined;
}

export interface Square extends ChartPoint, Place {
  name: string;
  label: string;
  /** Index of its colour class; null without a value. */
  colour: number | null;
}

export interface LegendEntry extends ColourClass {
  label: string;
}

export interface TileMapState {
  squares: readonly Square[];
  columns: number;
  legend: readonly LegendEntry[];
  hasMissing: boolean;
  note: string;
  sentence: string;
}

export function tileMapState(input: TileMapInput): TileMapState {
  const { measure, areas, drawn, locale } = input;
  const numbers = areas.flatMap(({ value }) => toNumber(value.value) ?? []);
  const isRate = measure.unit === 'PERCENT';
  const style = { ...measure, decimals: isRate ? digitsFor(numbers) : 0 };
  const step = isRate ? 10 ** -(style.decimals + 2) : 1;
  const classes = colourClasses(numbers, { step, narrow: isRate ? narrowSpread : 0 });
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const squares = placeSquares([...byCode.keys()], drawn).map((place): Square => {
    const area = byCode.get(place.code) as (typeof areas)[number];
    const number = toNumber(area.value.value);
    return {
      ...place,
      name: area.shortName,
      label: shortLabel(area.value.value, style, locale),
      colour: number === null ? null : (classOf(number, classes, step)?.colour ?? null),
      lines: [area.name, ...valueLines(area.value, measure, locale)],
      to: area.to,
    };
  });
  const inReadingOrder = [...squares].sort((a, b) => a.row - b.row || a.column - b.column);
  const legend = classes.map((each) => ({ ...each, label: rangeLabel(each, step, style, locale) }));
  return {
    squares: inReadingOrder,
    columns: Math.max(0, ...squares.map((square) => square.column)) + 1,
    legend,
    hasMissing: squares.some((square) => square.colour === null),
    note: drawn ? tileMapText[locale].note : tileMapText[locale].unplacedNote,
    sentence: tileMapSentence(inReadingOrder, legend, locale),
  };
}

/** Rates get a second digit where one would not tell neighbouring classes apart. */
const digitsFor = (numbers: readonly number[]) => (Math.max(...numbers) - Math.min(...numbers) < 0.01 ? 2 : 1);

function shortLabel(value: DecimalText, style: NumberStyle, locale: Locale): string {
  return style.unit === 'PERCENT' ? formatValue(value, style, locale) : formatCompact(value, 'COUNT', locale);
}

/** In full digits, so that no two classes seem to share an end. */
function rangeLabel({ from, to }: ColourClass, step: number, style: NumberStyle, locale: Locale): string {
  const text = (steps: number) => formatValue((steps * step).toFixed(10), style, locale);
  return from === to ? text(from) : tileMapText[locale].to(text(from), text(to));
}
