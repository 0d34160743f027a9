import { type StatisticsDimension, statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';
import { indicatorNames } from './indicator-names.js';
import { offeredDimensions } from './offered-dimensions.js';
import { lacking } from './statistics-conflicts.js';

interface GroupingPickerProps {
  /** The chosen indicators; a grouping that one of them lacks cannot be added. */
  indicators: readonly CatalogueIndicator[];
  by: readonly StatisticsDimension[];
  pivot: StatisticsDimension | null;
  onChange(change: { by?: StatisticsDimension[]; pivot?: StatisticsDimension | null }): void;
}

export function GroupingPicker({ indicators, by, pivot, onChange }: GroupingPickerProps) {
  const text = useText(composerText);
  const { locale } = useLocale();
  const toggle = (dimension: StatisticsDimension) => {
    const next = by.includes(dimension) ? by.filter((other) => other !== dimension) : [...by, dimension];
    onChange({ by: offeredDimensions.filter((code) => next.includes(code)) });
  };
  return (
    <fieldset className={styles.section}>
      <legend>{text.grouping}</legend>
      <div className={styles.grid}>
        {offeredDimensions.map((code) => {
          const without = lacking(code, indicators);
          const isChosen = by.includes(code);
          const why = without.length > 0 ? text.lacks(indicatorNames(without, locale)) : null;
          return (
            <label key={code} className={`${styles.check} ${why ? styles.wide : ''}`}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={why !== null && !isChosen}
                onChange={() => toggle(code)}
              />
              <span>
                {statisticsDimensions.get(code)[locale]}
                {why ? <span className={`${styles.why} ${isChosen ? styles.conflict : ''}`}>{why}</span> : null}
              </span>
            </label>
          );
        })}
      </div>
      {by.length > 1 || pivot ? (
        <SelectField
          label={text.inColumns}
          value={pivot ?? ''}
          options={[
            { value: '', label: text.allInRows },
            ...by.map((code) => ({ value: code, label: statisticsDimensions.get(code)[locale] })),
          ]}
          onChange={(value) => onChange({ pivot: by.find((code) => code === value) ?? null })}
        />
      ) : null}
    </fieldset>
  );
}
