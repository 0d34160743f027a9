import { readProblem } from '../../apollo/read-problem.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { latestClosedPeriod } from '../../widgets/catalogue/latest-closed-period.js';
import { useCatalogue } from '../../widgets/catalogue/use-catalogue.js';
import { Explorer } from './explorer.js';
import { explorerText } from './explorer-text.js';
import { useQuestion } from './use-question.js';

export function ExplorerPage() {
  const text = useText(explorerText);
  const { locale } = useLocale();
  const { data, error, loading, refetch } = useCatalogue();
  const [question, change] = useQuestion(data ? latestClosedPeriod(data.reportingRounds) : undefined);
  return (
    <Page title={text.title}>
      {error && !data ? <ErrorState problem={readProblem(error, locale)} onRetry={() => void refetch()} /> : null}
      {loading && !data ? <LoadingState height={480} /> : null}
      {data ? <Explorer catalogue={data} question={question} onChange={change} /> : null}
    </Page>
  );
}
