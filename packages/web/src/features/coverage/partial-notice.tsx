import { useText } from '../../i18n/use-text.js';
import { toNumber } from '../../lib/to-number.js';
import styles from './coverage-page.module.css';
import { coverageText } from './coverage-text.js';
import type { CoverageView } from './coverage-view.js';
import type { RankingData } from './ranked-areas.js';
import type { TileState } from './tile-state.js';

/** Warns where a figure covers only a part of its area, as where one city of a province has reported. */
export function PartialNotice({ state, view }: { state: TileState<RankingData>; view: CoverageView }) {
  const text = useText(coverageText);
  if (state.kind !== 'ready') return null;
  const areas = state.data.rows.filter((row) => row.area);
  const missing = areas.filter((row) => toNumber(row[view.field].value) === null).length;
  if (missing === 0 || missing === areas.length) return null;
  return (
    <p className={styles.notice} role="note">
      {text.partial(missing, areas.length)}
    </p>
  );
}
