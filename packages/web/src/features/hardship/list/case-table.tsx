import { archiveLevels } from '@uniongraph/schema/codes/archive-level';
import { hardshipCategories } from '@uniongraph/schema/codes/hardship-category';
import { hardshipCauses } from '@uniongraph/schema/codes/hardship-cause';
import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { areaName } from '../../../lib/area-name.js';
import { AppLink } from '../../../ui/app-link.js';
import { RowTable } from '../../../ui/row-table.js';
import { MaskedText } from '../../../widgets/masked-text/masked-text.js';
import { casePath } from '../case-path.js';
import styles from './cases.module.css';
import type { CaseRow } from './cases-queries.js';
import { casesText } from './cases-text.js';

interface CaseTableProps {
  cases: readonly CaseRow[];
  isStale: boolean;
}

export function CaseTable({ cases, isStale }: CaseTableProps) {
  const text = useText(casesText);
  const { locale } = useLocale();
  return (
    <RowTable
      caption={text.list}
      rows={cases}
      rowKey={({ id }) => id}
      isStale={isStale}
      columns={[
        {
          key: 'caseNo',
          title: text.caseNo,
          cell: ({ caseNo }) => (
            <AppLink to={casePath(caseNo)} className={styles.number!}>
              {caseNo}
            </AppLink>
          ),
        },
        {
          key: 'applicant',
          title: text.applicant,
          cell: ({ applicant }) => <MaskedText field={applicant?.name ?? null} />,
        },
        { key: 'state', title: text.state, cell: ({ state }) => hardshipStates.get(state)[locale] },
        { key: 'category', title: text.category, cell: categoryOf },
        { key: 'cause', title: text.cause, cell: ({ mainCause }) => hardshipCauses.get(mainCause)[locale] },
        { key: 'level', title: text.level, cell: ({ archiveLevel }) => archiveLevels.get(archiveLevel)[locale] },
        { key: 'householdSize', title: text.householdSize, cell: ({ householdSize }) => householdSize },
        { key: 'division', title: text.division, cell: ({ division }) => areaName(division, locale) },
        { key: 'appliedOn', title: text.appliedOn, cell: ({ appliedOn }) => appliedOn },
        { key: 'reviewDueOn', title: text.reviewDueOn, cell: dueOf },
      ]}
    />
  );

  function categoryOf({ category, isOverridden }: CaseRow) {
    if (!category) return <span className={styles.muted}>{text.notAssessed}</span>;
    const name = hardshipCategories.get(category)[locale];
    return isOverridden ? (
      <>
        {name} <span className={styles.muted}>{text.overridden}</span>
      </>
    ) : (
      name
    );
  }

  function dueOf({ state, publicityTo, reviewDueOn, isReviewOverdue }: CaseRow) {
    if (state === 'IN_PUBLICITY' && publicityTo) return `${text.publicityTo} ${publicityTo}`;
    if (!reviewDueOn) return '—';
    if (!isReviewOverdue) return reviewDueOn;
    return (
      <span className={styles.overdue}>
        {reviewDueOn} {text.overdue}
      </span>
    );
  }
}
