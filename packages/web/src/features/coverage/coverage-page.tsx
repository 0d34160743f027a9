import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { AreaChooser } from '../../widgets/area-chooser/area-chooser.js';
import { useCatalogue } from '../../widgets/catalogue/use-catalogue.js';
import { PeriodChooser } from '../../widgets/period-chooser/period-chooser.js';
import { CoverageDashboard } from './coverage-dashboard.js';
import styles from './coverage-page.module.css';
import { coverageText } from './coverage-text.js';
import { useCoverageAddress } from './use-coverage-address.js';

/** The landing page. It waits for the catalogue only, which names the indicators and the periods to choose from. */
export function CoveragePage() {
  const text = useText(coverageText);
  const { locale } = useLocale();
  const [address, setAddress] = useCoverageAddress();
  const { data, error, loading, refetch } = useCatalogue();
  if (data && data.reportingRounds.length > 0) return <CoverageDashboard catalogue={data} />;
  return (
    <Page
      title={text.plainTitle}
      actions={
        loading ? (
          <>
            <AreaChooser code={address.area} name="" onChange={(area) => void setAddress({ area })} />
            <PeriodChooser rounds={[]} period={address.period ?? ''} onChange={() => undefined} />
          </>
        ) : null
      }
    >
      {loading ? (
        <>
          <div className={styles.bar} />
          <LoadingState height={320} />
        </>
      ) : error || !data ? (
        <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} />
      ) : (
        <EmptyState>{text.noRounds}</EmptyState>
      )}
    </Page>
  );
}
