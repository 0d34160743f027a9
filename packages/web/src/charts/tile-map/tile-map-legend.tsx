import { useText } from '../../i18n/use-text.js';
import styles from './tile-map.module.css';
import type { TileMapState } from './tile-map-state.js';
import { tileMapText } from './tile-map-text.js';

export function TileMapLegend({ state }: { state: TileMapState }) {
  const text = useText(tileMapText);
  return (
    <ul className={styles.legend} aria-label={text.legend}>
      {state.legend.map(({ colour, label }) => (
        <li key={colour}>
          <span className={styles.swatch} data-colour={colour} />
          {label}
        </li>
      ))}
      {state.hasMissing ? (
        <li>
          <span className={styles.swatch} data-colour="none" />
          {text.noData}
        </li>
      ) : null}
    </ul>
  );
}
