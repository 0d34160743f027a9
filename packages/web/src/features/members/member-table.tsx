import { sexes } from '@uniongraph/schema/codes/sex';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { AppLink } from '../../ui/app-link.js';
import { RowTable } from '../../ui/row-table.js';
import { MaskedText } from '../../widgets/masked-text/masked-text.js';
import { memberPath } from './member-path.js';
import styles from './members.module.css';
import type { MemberRow } from './members-queries.js';
import { membersText } from './members-text.js';
import { UnionOf } from './union-of.js';

interface MemberTableProps {
  members: readonly MemberRow[];
  isStale: boolean;
}

export function MemberTable({ members, isStale }: MemberTableProps) {
  const text = useText(membersText);
  const { locale } = useLocale();
  return (
    <RowTable
      caption={text.list}
      rows={members}
      rowKey={({ id }) => id}
      isStale={isStale}
      columns={[
        {
          key: 'memberNo',
          title: text.memberNo,
          cell: ({ memberNo }) => (
            <AppLink to={memberPath(memberNo)} className={styles.number!}>
              {memberNo}
            </AppLink>
          ),
        },
        { key: 'name', title: text.name, cell: ({ name }) => <MaskedText field={name} /> },
        { key: 'sex', title: text.sex, cell: ({ sex }) => sexes.get(sex)[locale] },
        { key: 'birthYear', title: text.birthYear, cell: ({ birthYear }) => birthYear ?? '—' },
        { key: 'phone', title: text.phone, cell: ({ phone }) => <MaskedText field={phone} /> },
        { key: 'idNumber', title: text.idNumber, cell: ({ idNumber }) => <MaskedText field={idNumber} /> },
        {
          key: 'organization',
          title: text.organization,
          cell: ({ memberships }) => <UnionOf memberships={memberships} />,
        },
      ]}
    />
  );
}
