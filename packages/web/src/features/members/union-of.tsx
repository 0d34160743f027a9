import { useText } from '../../i18n/use-text.js';
import { organizationPath } from '../../lib/organization-path.js';
import { AppLink } from '../../ui/app-link.js';
import styles from './members.module.css';
import type { MemberRow } from './members-queries.js';
import { membersText } from './members-text.js';

/** Where a member is in standing; of one who is nowhere, where he was last. */
export function UnionOf({ memberships }: Pick<MemberRow, 'memberships'>) {
  const text = useText(membersText);
  const open = memberships.filter(({ leftOn }) => leftOn === null);
  const last = memberships.at(-1)?.organization;
  if (open.length === 0) {
    return last ? <span className={styles.muted}>{text.formerly(last.name)}</span> : <>—</>;
  }
  return open.map(({ id, organization }) => (
    <div key={id}>
      {organization ? <AppLink to={organizationPath(organization.code)}>{organization.name}</AppLink> : '—'}
    </div>
  ));
}
