import { useLocale } from '../../i18n/use-locale.js';
import { areaName, type NamedArea } from '../../lib/area-name.js';
import { AppLink } from '../../ui/app-link.js';
import { isWithinArea } from '../scope/is-within-area.js';
import { useViewer } from '../viewer/use-viewer.js';
import styles from './area-breadcrumb.module.css';

interface AreaBreadcrumbProps {
  label: string;
  /** From the top down, the present area last; what is above the reader's own area is left out. */
  path: readonly (NamedArea & { code: string })[];
  to(code: string): string;
}

export function AreaBreadcrumb({ label, path: whole, to }: AreaBreadcrumbProps) {
  const { locale } = useLocale();
  const { homeArea } = useViewer();
  const path = whole.filter(({ code }) => isWithinArea(code, homeArea));
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
