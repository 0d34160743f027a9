import type { Rollup } from '../define-fact.js';

/** Qualified names of what belongs to a rollup. */
export const rollupTables = ({ name }: Pick<Rollup, 'name'>) => ({
  cell: `rollup.${name}_cell`,
  month: `rollup.${name}_month`,
  day: `rollup.${name}_day`,
  fold: `rollup.${name}_fold`,
  rebuild: `rollup.${name}_rebuild`,
});
