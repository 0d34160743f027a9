import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { useCatalogue } from '../../widgets/catalogue/use-catalogue.js';
import { CoverageDashboard } from './coverage-dashboard.js';
import { coverageText } from './coverage-text.js';

/** The landing page. It waits for the catalogue only, which names the indicators and the periods to choose from. */
export function CoveragePage() {
  const text = useText(coverageText);
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useCatalogue();
  if (data && data.reportingRounds.length > 0) return <CoverageDashboard catalogue={data} />;
  return (
    <Page title={text.plainTitle}>
      {loading ? (
        <LoadingState height={320} />
      ) : error || !data ? (
        <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} />
      ) : (
        <EmptyState>{text.noRounds}</EmptyState>
      )}
    </Page>
  );
}
