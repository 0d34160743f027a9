import { indicators } from '../definitions/index.js';
import { addIndicatorField, StatisticsRowFields } from './statistics-row-fields.js';

for (const indicator of indicators) addIndicatorField(indicator);

/** Answers every indicator of the list as a field of a row. */
export const StatisticsRowResolver = StatisticsRowFields;
