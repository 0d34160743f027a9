import { divisionLevels } from '@uniongraph/schema/codes/division-level';
import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { chosenIn } from './chosen-in.js';
import { emptyQuestion } from './empty-question.js';
import { filterFields } from './filter-fields.js';
import { periodShifts } from './period-shifts.js';
import type { QuestionFilters, QuestionSort, StatisticsQuestion } from './statistics-question.js';

/** Every search parameter that belongs to the question. */
export const questionKeys: readonly string[] = [
  ...['ind', 'area', 'level', 'by', 'period', 'known', 'totals', 'shift', 'parts', 'pivot', 'sort'],
  ...filterFields.map(({ urlKey }) => urlKey),
];

const fieldName = /^[a-zA-Z][a-zA-Z0-9]*$/;

/**
 * The question as search parameters, readable and in a fixed order:
 * `ind=unionEstablishmentRate,members&area=371300&level=COUNTY&by=AREA,SIZE_BAND&period=2022&totals=0`.
 * What equals `defaults` is left out.
 */
export function questionToSearch(question: StatisticsQuestion, defaults: StatisticsQuestion = emptyQuestion) {
  const search = new URLSearchParams();
  const put = (key: string, value: string, fallback: string) => {
    if (value !== fallback) search.set(key, value);
  };
  put('ind', question.indicators.join(','), defaults.indicators.join(','));
  put('area', question.area, defaults.area);
  put('level', question.areaLevel ?? '', defaults.areaLevel ?? '');
  put('by', question.by.join(','), defaults.by.join(','));
  put('period', question.period, defaults.period);
  put('known', question.asKnownOn, defaults.asKnownOn);
  for (const { field, urlKey } of filterFields) {
    put(urlKey, chosenIn(question.filters, field).join(','), chosenIn(defaults.filters, field).join(','));
  }
  put('totals', question.totals ? '1' : '0', defaults.totals ? '1' : '0');
  put('shift', question.shift ?? '', defaults.shift ?? '');
  put('parts', question.parts ? '1' : '0', defaults.parts ? '1' : '0');
  put('pivot', question.pivot ?? '', defaults.pivot ?? '');
  put('sort', sortText(question.sort), sortText(defaults.sort));
  return search;
}

/** The question an address carries; unknown values are dropped, absent keys take `defaults`. */
export function questionFromSearch(search: URLSearchParams, defaults: StatisticsQuestion = emptyQuestion) {
  const list = (key: string, fallback: readonly string[]) =>
    search.has(key) ? unique((search.get(key) ?? '').split(',').filter((item) => item !== '')) : fallback;
  const among = <T extends string>(key: string, allowed: readonly T[], fallback: T | null): T | null =>
    search.has(key) ? (allowed.find((item) => item === search.get(key)) ?? null) : fallback;
  const flag = (key: string, fallback: boolean) => (search.has(key) ? search.get(key) === '1' : fallback);
  const filters: QuestionFilters = Object.fromEntries(
    filterFields
      .map(({ field, urlKey, list: known }) => [
        field,
        list(urlKey, chosenIn(defaults.filters, field)).filter((item) => known.has(item)),
      ])
      .filter(([, chosen]) => chosen!.length > 0),
  );
  const by = list('by', defaults.by).flatMap((item) => statisticsDimensions.codes.filter((known) => known === item));
  const pivot = among('pivot', statisticsDimensions.codes, defaults.pivot);
  const question: StatisticsQuestion = {
    indicators: list('ind', defaults.indicators).filter((field) => fieldName.test(field)),
    area: search.get('area') ?? defaults.area,
    areaLevel: among('level', divisionLevels.codes, defaults.areaLevel),
    by,
    period: search.get('period') ?? defaults.period,
    filters,
    asKnownOn: knownOn(search.get('known') ?? defaults.asKnownOn),
    totals: flag('totals', defaults.totals),
    shift: among('shift', periodShifts.codes, defaults.shift),
    parts: flag('parts', defaults.parts),
    pivot: pivot && by.includes(pivot) ? pivot : null,
    sort: search.has('sort') ? sortFromText(search.get('sort') ?? '') : defaults.sort,
  };
  return question;
}

const knownOn = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '');

const unique = (items: string[]) => [...new Set(items)];

const sortText = (sort: QuestionSort | null) => (sort ? `${sort.column}:${sort.direction.toLowerCase()}` : '');

function sortFromText(text: string): QuestionSort | null {
  const cut = text.lastIndexOf(':');
  const direction = text.slice(cut + 1).toUpperCase();
  if (cut < 1 || (direction !== 'ASC' && direction !== 'DESC')) return null;
  return { column: text.slice(0, cut), direction };
}
