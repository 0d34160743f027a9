import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { useCatalogue } from '../../widgets/catalogue/use-catalogue.js';
import { StatisticsDashboard } from './statistics-dashboard.js';
import { statisticsText } from './statistics-text.js';

/** Hardship for leaders: figures alone. It waits for the catalogue only, which names and defines the indicators. */
export function StatisticsPage() {
  const text = useText(statisticsText);
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useCatalogue();
  if (data) return <StatisticsDashboard catalogue={data} />;
  return (
    <Page title={text.plainTitle}>
      {loading ? (
        <LoadingState height={480} />
      ) : (
        <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
