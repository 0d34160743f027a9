import { useQueryState } from 'nuqs';
import { shownAsTable } from './shown-as-table.js';

export function useShownAsTable(name: string) {
  const [names, setNames] = useQueryState('table', shownAsTable);
  const setIsTable = (isTable: boolean) => {
    const others = names.filter((each) => each !== name);
    const next = isTable ? [...others, name] : others;
    void setNames(next.length > 0 ? next : null);
  };
  return [names.includes(name), setIsTable] as const;
}
