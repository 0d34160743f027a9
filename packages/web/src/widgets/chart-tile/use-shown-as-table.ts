import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs';

/** `?table=ranking,trend`: the tiles that the reader has turned to their table. */
export function useShownAsTable(name: string) {
  const [names, setNames] = useQueryState('table', parseAsArrayOf(parseAsString).withDefault([]));
  const setIsTable = (isTable: boolean) => {
    const others = names.filter((each) => each !== name);
    const next = isTable ? [...others, name] : others;
    void setNames(next.length > 0 ? next : null);
  };
  return [names.includes(name), setIsTable] as const;
}
