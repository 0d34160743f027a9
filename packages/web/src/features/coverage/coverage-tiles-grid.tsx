import { today } from '../../lib/today.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { stockDate } from '../../widgets/trust-line/stock-date.js';
import { BandsTile } from './bands-tile.js';
import type { CoverageIndicator } from './coverage-indicators.js';
import styles from './coverage-page.module.css';
import type { CoverageView } from './coverage-view.js';
import { FittedNote } from './fitted-note.js';
import { hasHeadline, hasTrend } from './has-data.js';
import { HeadlineRow } from './headline-row.js';
import { MapTile } from './map-tile.js';
import { NoData } from './no-data.js';
import { OrganizationsTile } from './organizations-tile.js';
import { PartialNotice } from './partial-notice.js';
import { RankingTile } from './ranking-tile.js';
import { tileVariables } from './tile-variables.js';
import { TrendTile } from './trend-tile.js';
import type { useCoverageData } from './use-coverage-data.js';

interface CoverageTilesProps {
  answer: ReturnType<typeof useCoverageData>;
  view: CoverageView;
  area: string;
  areaName: string;
  indicatorOf(field: string): CatalogueIndicator | undefined;
  onShow(field: CoverageIndicator): void;
}

export function CoverageTiles({ answer, view, area, areaName, indicatorOf, onShow }: CoverageTilesProps) {
  const headline = answer.tile('headline');
  const ownValue = headline.kind === 'ready' ? headline.data.rows[0]?.[view.field] : undefined;
  const day = headline.kind === 'ready' ? (stockDate(headline.data, today()) ?? today()) : today();
  const whole = ownValue ? { name: areaName, value: ownValue } : null;
  const bandsIndicator = indicatorOf('unionEstablishmentRate');
  const { withRanking, withOrganizations } = tileVariables(area, []);
  const trendState = answer.tile('trend');
  const trend = <TrendTile state={trendState} view={view} className={withRanking ? styles.trend : styles.wide} />;
  if (headline.kind === 'ready' && !hasHeadline(headline.data)) {
    const isTrendKnown = trendState.kind === 'ready' && hasTrend(trendState.data, view.field);
    return <NoData area={areaName}>{isTrendKnown ? trend : null}</NoData>;
  }
  return (
    <>
      {withRanking ? <PartialNotice state={answer.tile('ranking')} view={view} /> : null}
      <HeadlineRow
        headline={headline}
        units={answer.tile('units')}
        view={view}
        indicatorOf={indicatorOf}
        onShow={onShow}
      />
      {headline.kind === 'ready' ? <FittedNote data={headline.data} /> : null}
      <div className={styles.grid}>
        {withRanking ? (
          <>
            <RankingTile state={answer.tile('ranking')} view={view} whole={whole} className={styles.ranking} />
            <MapTile state={answer.tile('ranking')} view={view} area={area} whole={whole} className={styles.map} />
          </>
        ) : null}
        {withOrganizations ? (
          <OrganizationsTile
            state={answer.tile('organizations')}
            area={area}
            day={day}
            locale={view.locale}
            onRetry={view.retry}
            className={styles.organizations}
          />
        ) : null}
        {withRanking ? trend : null}
        {bandsIndicator ? (
          <BandsTile
            state={answer.tile('bands')}
            indicator={bandsIndicator}
            locale={view.locale}
            onRetry={view.retry}
            className={styles.bands}
          />
        ) : null}
        {withRanking ? null : trend}
      </div>
    </>
  );
}
