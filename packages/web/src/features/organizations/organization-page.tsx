import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { AppLink } from '../../ui/app-link.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { SyntheticMark } from '../../ui/synthetic-mark.js';
import { ChildrenPanel } from './children-panel.js';
import { IdentityPanel } from './identity-panel.js';
import { OrganizationBreadcrumb } from './organization-breadcrumb.js';
import styles from './organization-page.module.css';
import { OrganizationQuery } from './organization-query.js';
import { organizationText } from './organization-text.js';
import panelStyles from './panel.module.css';
import { ParentsPanel } from './parents-panel.js';
import { SnapshotPanel } from './snapshot-panel.js';
import { UnitsPanel } from './units-panel.js';

export function OrganizationPage() {
  const text = useText(organizationText);
  const { locale } = useLocale();
  const { code = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(OrganizationQuery, { variables: { code } });
  const organization = data?.unionOrganization;
  if (organization) {
    const { name, division, ancestors, membershipSnapshots, provenance } = organization;
    return (
      <Page title={name} actions={provenance === 'SYNTHETIC' ? <SyntheticMark /> : null}>
        <OrganizationBreadcrumb ancestors={ancestors} name={name} />
        <div className={styles.identity}>
          <IdentityPanel organization={organization} />
          <ParentsPanel organization={organization} />
        </div>
        <SnapshotPanel name={name} areaCode={division.code} snapshots={membershipSnapshots} />
        <ChildrenPanel code={code} name={name} />
        <UnitsPanel code={code} name={name} />
      </Page>
    );
  }
  return (
    <Page title={loading || error ? text.loadingTitle : text.notFound}>
      {loading ? <LoadingState height={400} /> : null}
      {error && !loading ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
      {!loading && !error ? (
        <section className={panelStyles.panel}>
          <p>{text.notFoundHint(code)}</p>
          <AppLink to="/organizations">{text.backToList}</AppLink>
        </section>
      ) : null}
    </Page>
  );
}
