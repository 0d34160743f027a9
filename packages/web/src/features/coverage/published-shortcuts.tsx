import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { periodOfRound } from '../../lib/period.js';
import { AppLink } from '../../ui/app-link.js';
import type { CatalogueRound } from '../../widgets/catalogue/catalogue-query.js';
import styles from './coverage-page.module.css';
import { coverageText } from './coverage-text.js';
import type { CoverageView } from './coverage-view.js';

/** One click to each period where printed figures stand beside the computed ones. */
export function PublishedShortcuts({ rounds, view }: { rounds: readonly CatalogueRound[]; view: CoverageView }) {
  const text = useText(coverageText);
  const { locale } = useLocale();
  if (rounds.length === 0) return null;
  return (
    <p className={styles.shortcuts}>
      {text.publishedPeriods}
      {rounds.map((round) => {
        const period = periodOfRound(round);
        return (
          <AppLink key={period} to={view.periodPath(period)} aria-current={period === view.period ? 'true' : undefined}>
            {locale === 'zh' ? round.name : round.nameEn}
          </AppLink>
        );
      })}
    </p>
  );
}
