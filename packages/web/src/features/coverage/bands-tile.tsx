import { sizeBands } from '@uniongraph/schema/codes/size-band';
import { useMemo } from 'react';
import { BandChart } from '../../charts/bands/band-chart.js';
import { type BandRow, bandState } from '../../charts/bands/band-state.js';
import type { Locale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { measureOf } from '../../widgets/catalogue/measure-of.js';
import { ChartTile } from '../../widgets/chart-tile/chart-tile.js';
import { TrustLine } from '../../widgets/trust-line/trust-line.js';
import type { CoverageData } from './coverage-query.js';
import { coverageText } from './coverage-text.js';
import { TilePlaceholder } from './tile-placeholder.js';
import type { TileState } from './tile-state.js';

type BandsData = CoverageData['bands'];

interface BandsTileProps {
  state: TileState<BandsData>;
  /** The plain establishment rate, which the bands split. */
  indicator: CatalogueIndicator;
  locale: Locale;
  onRetry(): void;
  className?: string | undefined;
}

export function BandsTile({ state, indicator, locale, onRetry, className }: BandsTileProps) {
  const text = useText(coverageText);
  if (state.kind !== 'ready') {
    return <TilePlaceholder title={text.bands} state={state} height={260} className={className} onRetry={onRetry} />;
  }
  return (
    <ReadyBands data={state.data} indicator={indicator} locale={locale} title={text.bands} className={className} />
  );
}

interface ReadyBandsProps extends Omit<BandsTileProps, 'state' | 'onRetry'> {
  data: NonNullable<BandsData>;
  title: string;
}

function ReadyBands({ data, indicator, locale, title, className }: ReadyBandsProps) {
  const bands = useMemo(
    () => bandState({ ...bandRows(data, locale), measure: measureOf(indicator, locale), locale }),
    [data, indicator, locale],
  );
  const first = data.rows[0]?.unionEstablishmentRate;
  return (
    <ChartTile
      name="bands"
      className={className}
      title={title}
      sentence={bands.sentence}
      table={bands.table}
      isSynthetic={bands.isSynthetic}
      isEmpty={bands.bars.every((bar) => bar.value === null)}
      chart={<BandChart state={bands} title={title} />}
      footer={
        <TrustLine statistics={data} indicator={indicator} version={first?.definition.version} source={first?.source} />
      }
    />
  );
}

/** Rows in the order of size, whatever the order of the answer; the total is the server's own row. */
function bandRows(data: NonNullable<BandsData>, locale: Locale): { bands: BandRow[]; total: BandRow | null } {
  const rowOf = (row: (typeof data.rows)[number], name: string): BandRow => ({
    code: row.key,
    name,
    rate: row.unionEstablishmentRate,
  });
  const bands = sizeBands.items.flatMap((band) => {
    const row = data.rows.find((each) => !each.isTotal && each.sizeBand === band.code);
    return row ? [rowOf(row, band[locale])] : [];
  });
  const total = data.rows.find((row) => row.isTotal);
  return { bands, total: total ? rowOf(total, '') : null };
}
