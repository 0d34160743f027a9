import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { withLanguage } from '../../lib/with-language.js';
import type { ChartPoint } from '../chart-value.js';
import { useChartPalette } from './chart-palette.js';
import { chartText } from './chart-text.js';
import { chartTheme } from './chart-theme.js';
import styles from './echart.module.css';
import { init } from './echarts-core.js';
import { usePointKeys } from './use-point-keys.js';

export interface EChartProps {
  title: string;
  option: EChartsCoreOption;
  height: number;
  /** In the order of the category axis. */
  points: readonly ChartPoint[];
  /** Series that draws the point; 0 for all where there is one series. */
  seriesOf?(index: number): number;
}

/** An ECharts drawing in SVG that can be walked with the arrow keys: each point is highlighted and spoken. */
export function EChart({ title, option, height, points, seriesOf }: EChartProps) {
  const text = useText(chartText);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const palette = useChartPalette();
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const open = useRef((_index: number) => {});
  open.current = (index) => {
    const to = points[index]?.to;
    if (to) navigate(withLanguage(to, locale));
  };

  useEffect(() => {
    const drawing = init(frame.current, chartTheme(palette), { renderer: 'svg' });
    chart.current = drawing;
    drawing.on('click', ({ dataIndex }) => open.current(dataIndex as number));
    const observer = new ResizeObserver(() => drawing.resize());
    observer.observe(frame.current!);
    return () => {
      observer.disconnect();
      drawing.dispose();
      chart.current = null;
    };
  }, [palette]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new palette makes a new drawing, which needs the option.
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option, palette]);

  const keys = usePointKeys({ points, chart, seriesOf, onOpen: (index) => open.current(index) });
  const canOpen = points.some((point) => point.to);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart that is walked with the arrow keys has no element of its own.
    <div
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
      tabIndex={0}
      className={styles.chart}
      aria-label={canOpen ? text.labelWithEnter(title) : text.label(title)}
      onKeyDown={keys.onKeyDown}
      onBlur={keys.onBlur}
    >
      <div ref={frame} style={{ height }} aria-hidden="true" data-clickable={canOpen} />
      <output className="ug-visually-hidden" aria-live="polite">
        {keys.spoken}
      </output>
    </div>
  );
}
