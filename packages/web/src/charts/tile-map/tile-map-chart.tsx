import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Scroller } from '../../ui/scroller.js';
import { nextSquare } from './next-square.js';
import styles from './tile-map.module.css';
import { TileMapLegend } from './tile-map-legend.js';
import { TileMapSquare } from './tile-map-square.js';
import type { Square, TileMapState } from './tile-map-state.js';
import { tileMapText } from './tile-map-text.js';

/** Equal squares, no border of any area. One tab stop; the arrow keys walk from square to square. */
export function TileMapChart({ state, title }: { state: TileMapState; title: string }) {
  const text = useText(tileMapText);
  const grid = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string>();
  const reachable = state.squares.find((square) => square.code === active) ?? state.squares[0];

  const onKeyDown = (event: KeyboardEvent, square: Square) => {
    const next = nextSquare(state.squares, square, event.key);
    if (!next) return;
    event.preventDefault();
    setActive(next.code);
    grid.current?.querySelector<HTMLElement>(`[data-code="${next.code}"]`)?.focus();
  };
  return (
    <div>
      <Scroller>
        <ul
          ref={grid}
          className={styles.grid}
          style={{ gridTemplateColumns: `repeat(${state.columns}, minmax(min-content, 1fr))` }}
          aria-label={text.label(title)}
        >
          {state.squares.map((square) => (
            <TileMapSquare
              key={square.code}
              square={square}
              isReachable={square === reachable}
              onFocus={() => setActive(square.code)}
              onKeyDown={(event) => onKeyDown(event, square)}
            />
          ))}
        </ul>
      </Scroller>
      <TileMapLegend state={state} />
      <p className={styles.note}>{state.note}</p>
    </div>
  );
}
