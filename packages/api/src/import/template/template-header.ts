import type { ImportColumn } from '../column/import-column.js';

/** The header of a template: Chinese name, key, and a star where the column is required. */
export const templateHeader = ({ zh, key, required }: ImportColumn) => `${zh} ${key}${required ? ' *' : ''}`;
