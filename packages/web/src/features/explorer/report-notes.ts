import { dataSources } from '@uniongraph/schema/codes/data-source';
import { statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import type { Locale } from '../../i18n/locale.js';
import { areaName } from '../../lib/area-name.js';
import { formatValue } from '../../lib/format-value.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';
import { definitionOf } from '../../widgets/trust-line/definition-of.js';
import { isAllSynthetic, markMeaning, markSigns, tableMarks } from './cell-marks.js';
import { chosenIn } from './chosen-in.js';
import { filterFields } from './filter-fields.js';
import { hasChanges } from './has-changes.js';
import { localTime } from './local-time.js';
import { missingRows } from './missing-rows.js';
import { periodLabel } from './period-label.js';
import { reportText } from './report-text.js';
import { resultText } from './result-text.js';
import { tableAnswers, tableNotes } from './table-answers.js';
import type { TableModel } from './table-model.js';
import type { AnsweredQuestion } from './use-statistics.js';

/** What a reader needs in order to defend the numbers without the page: one line each. */
export function reportNotes(table: TableModel, answered: AnsweredQuestion, locale: Locale): string[] {
  const text = reportText[locale];
  const { answer, question, askedAt } = answered;
  const missing = missingRows(table);
  const first = answer.periods[0];
  const last = answer.periods.at(-1);
  const { reported, expected } = answer.completeness;
  const count = (value: number) => formatValue(value, { unit: 'COUNT' }, locale);
  const dataThrough = answer.freshness.dataThrough;
  return [
    text.area(areaName(answer.area, locale), answer.area.code),
    ...(first && last ? [text.period(periodLabel(answer.periods, locale), first.startOn, last.endOn)] : []),
    ...(question.asKnownOn ? [text.knownOn(question.asKnownOn)] : []),
    ...filterNotes(question, locale),
    ...definitionNotes(table, locale),
    ...sourceNotes(table, locale),
    ...(expected > 0 ? [text.completeness(count(reported), count(expected))] : []),
    ...(dataThrough ? [text.freshness(dataThrough)] : []),
    ...(hasChanges(table) ? [text.note(resultText[locale].unroundedChanges)] : []),
    ...markNotes(table, locale),
    ...(missing > 0 ? [text.note(resultText[locale].missingInTotals(missing))] : []),
    ...tableNotes(table, locale).map(text.note),
    `${text.askedAt(localTime(askedAt))}${text.separator}${text.platform}`,
  ];
}

function filterNotes(question: AnsweredQuestion['question'], locale: Locale): string[] {
  const text = reportText[locale];
  return filterFields.flatMap(({ field, dimension, list }) => {
    const chosen = chosenIn(question.filters, field).map((code) => list.find(code)?.[locale] ?? code);
    if (chosen.length === 0) return [];
    return [text.filter(statisticsDimensions.get(dimension)[locale], chosen.join(text.listSeparator))];
  });
}

/** One line for each definition version that the shown values carry. */
function definitionNotes(table: TableModel, locale: Locale): string[] {
  const used = new Map<string, { indicator: CatalogueIndicator; version: number }>();
  for (const { indicator, answer } of tableAnswers(table)) {
    const { version } = answer.definition;
    used.set(`${indicator.field} ${version}`, { indicator, version });
  }
  return [...used.values()].map(({ indicator, version }) => definitionNote(indicator, version, locale));
}

function definitionNote(indicator: CatalogueIndicator, version: number, locale: Locale): string {
  const text = reportText[locale];
  const definition = definitionOf(indicator, version);
  const [formula, caveat] =
    locale === 'zh' ? [definition?.formula, definition?.caveat] : [definition?.formulaEn, definition?.caveatEn];
  return [
    text.definition(indicatorName(indicator, locale), version, formula ?? ''),
    ...(caveat ? [text.caveat(caveat)] : []),
  ].join(text.separator);
}

function sourceNotes(table: TableModel, locale: Locale): string[] {
  const text = reportText[locale];
  const codes = new Set(tableAnswers(table).flatMap(({ answer }) => answer.source ?? []));
  const names = [...codes].map((code) => dataSources.find(code)?.[locale] ?? code);
  return names.length > 0 ? [text.sources(names.join(text.listSeparator))] : [];
}

function markNotes(table: TableModel, locale: Locale): string[] {
  const text = reportText[locale];
  const allSynthetic = isAllSynthetic(table);
  const marks = tableMarks(table, allSynthetic).map((mark) =>
    text.mark(markSigns[mark][locale], markMeaning(mark, locale)),
  );
  return [
    ...(allSynthetic ? [text.synthetic] : []),
    ...(marks.length > 0 ? [text.marks(marks.join(text.separator))] : []),
  ];
}
