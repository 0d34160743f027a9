import { defineList } from '../../shared/connections/list-connection.js';
import { divisionConditions } from './division-conditions.js';
import { divisionSorting } from './division-order.js';
import { selectDivisions, toDivision } from './division-rows.js';
import { divisionSearch } from './division-search.js';

export const listDivisions = defineList({
  list: 'divisions',
  query: ({ db }) => selectDivisions(db),
  toNode: toDivision,
  filter: divisionConditions,
  sorting: divisionSorting,
  search: divisionSearch,
});
