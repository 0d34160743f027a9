import styles from './graphql-page.module.css';

interface DraftListProps {
  items: readonly { key: string; title: string; note: string; onChoose(): void }[];
  empty: string;
}

/** Examples or earlier drafts to take over into the editors. */
export function DraftList({ items, empty }: DraftListProps) {
  if (items.length === 0) return <p className={styles.hint}>{empty}</p>;
  return (
    <div className={styles.scroll}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" className={styles.item} onClick={item.onChoose}>
              {item.title}
              <span className={styles.itemNote}>{item.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
