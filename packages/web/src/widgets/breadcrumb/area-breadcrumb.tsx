import { useLocale } from '../../i18n/use-locale.js';
import { areaName, type NamedArea } from '../../lib/area-name.js';
import { AppLink } from '../../ui/app-link.js';
import styles from './area-breadcrumb.module.css';

interface AreaBreadcrumbProps {
  label: string;
  /** From the top down, the present area last. */
  path: readonly (NamedArea & { code: string })[];
  to(code: string): string;
}

export function AreaBreadcrumb({ label, path, to }: AreaBreadcrumbProps) {
  const { locale } = useLocale();
  return (
    <nav aria-label={label}>
      <ol className={styles.path}>
        {path.map((area, index) => (
          <li key={area.code}>
            {index === path.length - 1 ? (
              <span aria-current="page">{areaName(area, locale)}</span>
            ) : (
              <AppLink to={to(area.code)}>{areaName(area, locale)}</AppLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
