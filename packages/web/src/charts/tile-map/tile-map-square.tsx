import type { KeyboardEventHandler } from 'react';
import { AppLink } from '../../ui/app-link.js';
import styles from './tile-map.module.css';
import type { Square } from './tile-map-state.js';

interface TileMapSquareProps {
  square: Square;
  isReachable: boolean;
  onFocus(): void;
  onKeyDown: KeyboardEventHandler;
}

export function TileMapSquare({ square, isReachable, onFocus, onKeyDown }: TileMapSquareProps) {
  const shared = {
    className: styles.square,
    'data-code': square.code,
    'data-colour': square.colour ?? 'none',
    title: square.lines.join('\n'),
    tabIndex: isReachable ? 0 : -1,
    onFocus,
    onKeyDown,
    children: (
      <>
        <span className={styles.name}>{square.name}</span>
        <span className={styles.value}>{square.label}</span>
        <span className="ug-visually-hidden">{square.lines.join(' · ')}</span>
      </>
    ),
  };
  return (
    <li style={{ gridColumn: square.column + 1, gridRow: square.row + 1 }}>
      {square.to ? <AppLink to={square.to} {...shared} /> : <span {...shared} />}
    </li>
  );
}
