import { roles } from '@uniongraph/schema/codes/role';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Panel } from '../../../ui/panel.js';
import { roleNames } from '../../../widgets/viewer/role-names.js';
import { useViewer } from '../../../widgets/viewer/use-viewer.js';
import type { ViewerInfo } from '../../../widgets/viewer/viewer-query.js';
import styles from './account.module.css';
import { accountText } from './account-text.js';

export function IdentityPanel() {
  const text = useText(accountText);
  const { locale } = useLocale();
  const { viewer } = useViewer();
  return (
    <Panel title={text.identity}>
      <dl className={styles.facts}>
        <dt>{text.name}</dt>
        <dd>{viewer.name}</dd>
        <dt>{text.username}</dt>
        <dd>{viewer.username}</dd>
        <dt>{text.present}</dt>
        <dd>
          {viewer.organization?.name ?? text.noGrants}
          {viewer.roles.map((role) => {
            const { noteZh, noteEn, ...names } = roles.get(role);
            return (
              <p key={role} className={styles.lead}>
                {names[locale]}
                {locale === 'zh' ? `：${noteZh}` : `: ${noteEn}`}
              </p>
            );
          })}
        </dd>
        <dt>{text.scope}</dt>
        <dd>{scopeWords(viewer.scope)}</dd>
        {viewer.organizations.length > 1 ? (
          <>
            <dt>{text.grants}</dt>
            <dd>
              <ul className={styles.grants}>
                {viewer.organizations.map((place) => (
                  <li key={`${place.code} ${place.line}`}>
                    {place.name} · {roleNames(place.roles, locale)}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
    </Panel>
  );

  function scopeWords({ kind, name }: ViewerInfo['scope']) {
    if (kind === 'NONE' || name === null) return text.scopeNone;
    return kind === 'AREA' ? text.scopeArea(name) : text.scopeOrganization(name);
  }
}
