import { sql } from 'kysely';
import { defineList } from '../../shared/connections/list-connection.js';
import { nameSearch } from '../../shared/search/name-search.js';
import { publishedFigureConditions } from './published-figure-conditions.js';
import { publishedFigureSorting } from './published-figure-order.js';
import { selectPublishedFigures, toPublishedFigure } from './published-figure-rows.js';

const searched = sql`lower(concat_ws(' ', f.title, f.title_en, f.measure_code, f.original_text))`;

export const listPublishedFigures = defineList({
  list: 'publishedFigures',
  query: ({ db }) => selectPublishedFigures(db),
  toNode: toPublishedFigure,
  filter: publishedFigureConditions,
  sorting: publishedFigureSorting,
  search: nameSearch({ text: searched }, sql.ref('f.title')),
});
