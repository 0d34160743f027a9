import { formatCompact } from '../../lib/format-compact.js';
import { formatValue } from '../../lib/format-value.js';
import { toNumber } from '../../lib/to-number.js';
import type { ChartPoint } from '../chart-value.js';
import { valueLines } from '../format-chart-value.js';
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

export interface TileMapState {
  squares: readonly Square[];
  columns: number;
  legend: readonly { colour: number; label: string }[];
  hasMissing: boolean;
  note: string;
  sentence: string;
}

export function tileMapState(input: TileMapInput): TileMapState {
  const { measure, areas, drawn, locale } = input;
  const classes = colourClasses(areas.flatMap(({ value }) => toNumber(value.value) ?? []));
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const squares = placeSquares([...byCode.keys()], drawn).map((place): Square => {
    const area = byCode.get(place.code) as (typeof areas)[number];
    const number = toNumber(area.value.value);
    return {
      ...place,
      name: area.shortName,
      label: formatCompact(area.value.value, measure.unit, locale),
      colour: number === null ? null : classOf(number, classes),
      lines: [area.name, ...valueLines(area.value, measure, locale)],
      to: area.to,
    };
  });
  const inReadingOrder = squares.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const legend = classes.map((each, colour) => ({ colour, label: rangeLabel(each, input) }));
  return {
    squares: inReadingOrder,
    columns: Math.max(0, ...squares.map((square) => square.column)) + 1,
    legend,
    hasMissing: squares.some((square) => square.colour === null),
    note: drawn ? tileMapText[locale].note : tileMapText[locale].unplacedNote,
    sentence: tileMapSentence(inReadingOrder, legend, locale),
  };
}

function rangeLabel({ from, to }: ColourClass, { measure, locale }: TileMapInput): string {
  const text = (value: number) =>
    measure.unit === 'PERCENT'
      ? formatValue(value, { unit: 'PERCENT', decimals: 1 }, locale)
      : formatCompact(Math.round(value), 'COUNT', locale);
  return from === to ? text(from) : tileMapText[locale].to(text(from), text(to));
}
