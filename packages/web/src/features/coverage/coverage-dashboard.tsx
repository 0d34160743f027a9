import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { areaName } from '../../lib/area-name.js';
import { periodOfRound, trendRange } from '../../lib/period.js';
import { AppLink } from '../../ui/app-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { AreaChooser } from '../../widgets/area-chooser/area-chooser.js';
import { AreaBreadcrumb } from '../../widgets/breadcrumb/area-breadcrumb.js';
import { areaPathOf } from '../../widgets/breadcrumb/area-path-of.js';
import type { Catalogue } from '../../widgets/catalogue/catalogue-query.js';
import { latestClosedPeriod } from '../../widgets/catalogue/latest-closed-period.js';
import { measureOf } from '../../widgets/catalogue/measure-of.js';
import { PeriodChooser } from '../../widgets/period-chooser/period-chooser.js';
import { OutsideScope } from '../../widgets/scope/outside-scope.js';
import { useIsOutside } from '../../widgets/scope/use-is-outside.js';
import { useViewer } from '../../widgets/viewer/use-viewer.js';
import styles from './coverage-page.module.css';
import { coveragePath } from './coverage-path.js';
import { coverageText } from './coverage-text.js';
import { CoverageTiles } from './coverage-tiles-grid.js';
import { publishedPeriods } from './published-periods.js';
import { PublishedShortcuts } from './published-shortcuts.js';
import { useCoverageAddress } from './use-coverage-address.js';
import { useCoverageData } from './use-coverage-data.js';

export function CoverageDashboard({ catalogue }: { catalogue: Catalogue }) {
  const text = useText(coverageText);
  const { locale } = useLocale();
  const [address, setAddress] = useCoverageAddress();
  const { indicators, reportingRounds: rounds } = catalogue;
  const { homeArea } = useViewer();
  const isOutside = useIsOutside(address.area);
  const period = address.period ?? latestClosedPeriod(rounds) ?? '';
  const answer = useCoverageData({
    area: address.area,
    period: isOutside ? undefined : period,
    trendRange: trendRange(period, rounds.map(periodOfRound)),
  });
  const indicatorOf = (field: string) => indicators.find((each) => each.field === field);
  const indicator = indicatorOf(address.indicator);
  const division = answer.division;
  // While another area is read, the path of the last one keeps its room, unseen.
  const held = answer.isAnswered ? division : (division ?? answer.lastDivision);
  const name = division ? areaName(division, locale) : '';
  if (!indicator) return null;
  const view = {
    indicator,
    field: address.indicator,
    measure: measureOf(indicator, locale),
    locale,
    period,
    areaPath: (area: string) => coveragePath(address, { area }),
    periodPath: (next: string) => coveragePath(address, { period: next }),
    retry: answer.retry,
  };
  const published = answer.tile('publishedFigures');
  const shortcuts = published.kind === 'ready' ? publishedPeriods(published.data.nodes, rounds, indicators) : [];
  return (
    <Page
      title={division ? text.title(name) : text.plainTitle}
      actions={
        <>
          <AreaChooser code={address.area} name={name} onChange={(area) => void setAddress({ area })} />
          <PeriodChooser rounds={rounds} period={period} onChange={(next) => void setAddress({ period: next })} />
        </>
      }
    >
      <div className={styles.bar} data-held={held !== division}>
        <AreaBreadcrumb label={text.path} path={held ? areaPathOf(held) : []} to={view.areaPath} />
        <PublishedShortcuts rounds={shortcuts} view={view} />
      </div>
      {isOutside ? (
        <OutsideScope back={view.areaPath(homeArea)} />
      ) : answer.isAnswered && division === null ? (
        <EmptyState title={text.unknownArea}>
          {text.unknownAreaHint(address.area)} <AppLink to="/">{text.toDefault}</AppLink>
        </EmptyState>
      ) : (
        <CoverageTiles
          answer={answer}
          view={view}
          area={address.area}
          areaName={name}
          indicatorOf={indicatorOf}
          onShow={(field) => void setAddress({ indicator: field })}
        />
      )}
    </Page>
  );
}
