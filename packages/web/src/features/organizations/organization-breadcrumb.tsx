import { useText } from '../../i18n/use-text.js';
import { organizationPath } from '../../lib/organization-path.js';
import { AppLink } from '../../ui/app-link.js';
import styles from './organization-breadcrumb.module.css';
import { organizationText } from './organization-text.js';
import { organizationsText } from './organizations-text.js';

interface OrganizationBreadcrumbProps {
  /** From the top down. */
  ancestors: readonly { code: string; name: string }[];
  name: string;
}

/** The list, the organizations above on the area line, and the present one. */
export function OrganizationBreadcrumb({ ancestors, name }: OrganizationBreadcrumbProps) {
  const text = useText(organizationText);
  const { title } = useText(organizationsText);
  return (
    <nav aria-label={text.path}>
      <ol className={styles.path}>
        <li>
          <AppLink to="/organizations">{title}</AppLink>
        </li>
        {ancestors.map((ancestor) => (
          <li key={ancestor.code}>
            <AppLink to={organizationPath(ancestor.code)}>{ancestor.name}</AppLink>
          </li>
        ))}
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}
