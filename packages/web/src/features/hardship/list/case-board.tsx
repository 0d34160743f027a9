import { useQuery } from '@apollo/client/react';
import { type HardshipState, hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { addDays } from '../../../lib/add-days.js';
import { formatValue } from '../../../lib/format-value.js';
import { today } from '../../../lib/today.js';
import styles from './case-board.module.css';
import { CaseBoardQuery } from './cases-queries.js';
import { type CasesState, type Due, dues } from './cases-state.js';
import { casesText } from './cases-text.js';
import { commonWhere, SOON_DAYS } from './cases-variables.js';

interface CaseBoardProps {
  address: CasesState;
  onStage(state: HardshipState | null): void;
  onDue(due: Due | null): void;
}

/** How many files stand at each stage and wait for the officer; each number limits the list to its files. */
export function CaseBoard({ address, onStage, onDue }: CaseBoardProps) {
  const text = useText(casesText);
  const { locale } = useLocale();
  const variables = { others: commonWhere(address), today: today(), soon: addDays(today(), SOON_DAYS) };
  const { data, previousData } = useQuery(CaseBoardQuery, { variables, fetchPolicy: 'cache-and-network' });
  const counts = data ?? previousData;
  const stage = (key: HardshipState | Due, label: string, isChosen: boolean, onClick: () => void) => (
    <button key={key} type="button" className={styles.stage} data-stage={key} aria-pressed={isChosen} onClick={onClick}>
      <span className={styles.count}>{formatValue(counts?.[key]?.totalCount, { unit: 'COUNT' }, locale)}</span>
      <span className={styles.label}>{label}</span>
    </button>
  );
  return (
    <>
      <section className={styles.board} aria-label={text.board}>
        {hardshipStates.items.map((item) =>
          stage(item.code, item[locale], address.state === item.code, () =>
            onStage(address.state === item.code ? null : item.code),
          ),
        )}
      </section>
      <section className={styles.calendar} aria-label={text.calendar}>
        {dues.map((due) =>
          stage(due, text.due[due], address.due === due, () => onDue(address.due === due ? null : due)),
        )}
      </section>
    </>
  );
}
