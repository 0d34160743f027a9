import type { Locale } from '../../i18n/locale.js';
import type { LegendEntry, Square } from './tile-map-state.js';
import { tileMapText } from './tile-map-text.js';

const namesAtMost = 6;

/** Who stands in the highest and lowest class, and who has no data. */
export function tileMapSentence(squares: readonly Square[], legend: readonly LegendEntry[], locale: Locale): string {
  const text = tileMapText[locale];
  const names = (colour: number | null) => {
    const found = squares.filter((square) => square.colour === colour).map((square) => square.name);
    const listed = found.slice(0, namesAtMost).join(text.join);
    return found.length > namesAtMost ? text.more(listed, found.length) : listed;
  };
  const [lowest, highest] = [legend[0], legend.at(-1)];
  if (!lowest || !highest) return text.empty.trim();
  const missing = squares.some((square) => square.colour === null) ? text.missing(names(null)) : '';
  if (legend.length === 1) {
    const [only, second] = squares.filter((square) => square.colour !== null);
    const isRange = lowest.from !== lowest.to;
    const told = isRange ? text.alike(lowest.label) : text.all(lowest.label);
    return ((second || !only ? told : text.single(only.name, lowest.label)) + missing).trim();
  }
  const top = text.top(highest.label, names(highest.colour));
  return (top + text.bottom(lowest.label, names(lowest.colour)) + missing).trim();
}
