import { useState } from 'react';
import { useText } from '../../../i18n/use-text.js';
import styles from '../admin.module.css';
import { auditText } from './audit-text.js';

/** What an entry tells beyond its line, as the log keeps it. */
export function EntryDetails({ number, details }: { number: string; details: string | null }) {
  const text = useText(auditText);
  const [isShown, setIsShown] = useState(false);
  if (details === null || details === '{}') return <>—</>;
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-expanded={isShown}
        aria-label={text.showDetails(number)}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? text.hide : text.show}
      </button>
      {isShown ? <pre className={styles.details}>{readable(details)}</pre> : null}
    </>
  );
}

function readable(details: string): string {
  try {
    return JSON.stringify(JSON.parse(details), null, 2);
  } catch {
    return details;
  }
}
