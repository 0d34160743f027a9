import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { formatDate } from '../../lib/format-date.js';
import { organizationPath } from '../../lib/organization-path.js';
import { AppLink } from '../../ui/app-link.js';
import { Panel } from '../../ui/panel.js';
import { RowTable } from '../../ui/row-table.js';
import styles from './members.module.css';
import type { Member } from './members-queries.js';
import { membersText } from './members-text.js';

/** Every standing of a member that the reader may see. */
export function MembershipsPanel({ memberships }: Pick<Member, 'memberships'>) {
  const text = useText(membersText);
  const { locale } = useLocale();
  return (
    <Panel title={text.memberships}>
      {memberships.length > 0 ? (
        <RowTable
          caption={text.memberships}
          rows={memberships}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'organization',
              title: text.organization,
              cell: ({ organization }) =>
                organization ? <AppLink to={organizationPath(organization.code)}>{organization.name}</AppLink> : '—',
            },
            { key: 'joinedOn', title: text.joinedOn, cell: ({ joinedOn }) => formatDate(joinedOn, locale) },
            {
              key: 'leftOn',
              title: text.leftOn,
              cell: ({ leftOn }) => (leftOn ? formatDate(leftOn, locale) : text.present),
            },
          ]}
        />
      ) : (
        <p className={styles.lead}>{text.noMemberships}</p>
      )}
    </Panel>
  );
}
