import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { closedQuarters } from '../../lib/quarters.js';
import { today } from '../../lib/today.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingState } from '../../ui/loading-state.js';
import { Page } from '../../ui/page.js';
import { Segmented } from '../../ui/segmented.js';
import { AreaChooser } from '../../widgets/area-chooser/area-chooser.js';
import { AreaBreadcrumb } from '../../widgets/breadcrumb/area-breadcrumb.js';
import { areaPathOf } from '../../widgets/breadcrumb/area-path-of.js';
import type { Catalogue } from '../../widgets/catalogue/catalogue-query.js';
import { measureOf } from '../../widgets/catalogue/measure-of.js';
import { OutsideScope } from '../../widgets/scope/outside-scope.js';
import { useIsOutside } from '../../widgets/scope/use-is-outside.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import { hardshipIndicators } from './hardship-indicators.js';
import { QuarterChooser } from './quarter-chooser.js';
import styles from './statistics.module.css';
import { statisticsPath } from './statistics-path.js';
import { statisticsText } from './statistics-text.js';
import { StatisticsTiles } from './statistics-tiles.js';
import { useStatistics } from './use-statistics.js';
import { useStatisticsAddress } from './use-statistics-address.js';

/** How many quarters back one may choose. */
const QUARTERS = 12;

export function StatisticsDashboard({ catalogue: { indicators } }: { catalogue: Catalogue }) {
  const text = useText(statisticsText);
  const { locale } = useLocale();
  const { homeArea } = useViewer();
  const [address, setAddress] = useStatisticsAddress();
  const isOutside = useIsOutside(address.area);
  const quarters = closedQuarters(today(), QUARTERS);
  const period = address.period ?? quarters[0]!;
  const answer = useStatistics(address.area, period, isOutside);
  const { data, isLoading } = answer;
  const problem = data ? null : answer.problem();
  const division = data?.division;
  const name = division ? areaName(division, locale) : '';
  const measured = hardshipIndicators.flatMap((field) => {
    const indicator = indicators.find((each) => each.field === field);
    return indicator ? [{ field, indicator, measure: measureOf(indicator, locale) }] : [];
  });
  const shown = measured.find(({ field }) => field === address.indicator);
  if (!shown)
    return (
      <Page title={text.plainTitle}>
        <EmptyState>{text.noIndicator}</EmptyState>
      </Page>
    );
  const areaPath = (area: string) => statisticsPath(address, { area });
  const periodPath = (next: string) => statisticsPath(address, { period: next });
  return (
    <Page
      title={division ? text.title(name) : text.plainTitle}
      actions={
        <>
          <AreaChooser code={address.area} name={name} onChange={(area) => void setAddress({ area })} />
          <QuarterChooser quarters={quarters} value={period} onChange={(next) => void setAddress({ period: next })} />
          <Segmented
            label={text.indicator}
            choices={measured.map(({ field, measure }) => ({ value: field, label: measure.name }))}
            value={address.indicator}
            onChange={(indicator) => void setAddress({ indicator })}
          />
        </>
      }
    >
      <AreaBreadcrumb label={text.path} path={division ? areaPathOf(division) : []} to={areaPath} />
      <p className={styles.lead}>{text.lead}</p>
      {isOutside ? <OutsideScope back={areaPath(homeArea)} /> : null}
      {isLoading && !data ? <LoadingState height={480} /> : null}
      {problem ? <ErrorState problem={problem} onRetry={answer.retry} /> : null}
      {data && division === null ? (
        <EmptyState title={text.unknownArea}>{text.unknownAreaHint(address.area)}</EmptyState>
      ) : null}
      {data && division ? (
        <StatisticsTiles
          data={data}
          problem={answer.problem}
          retry={answer.retry}
          name={name}
          measured={measured}
          view={{ ...shown, locale, period, areaPath, periodPath }}
        />
      ) : null}
    </Page>
  );
}
