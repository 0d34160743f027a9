import { type StatisticsDimension, statisticsDimensions } from '@uniongraph/schema/codes/statistics-dimension';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { chosenIn } from './chosen-in.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';
import { type FilterField, filterFields } from './filter-fields.js';
import { indicatorNames } from './indicator-names.js';
import { lacking } from './statistics-conflicts.js';
import type { QuestionFilters } from './statistics-question.js';

interface FilterPickerProps {
  indicators: readonly CatalogueIndicator[];
  by: readonly StatisticsDimension[];
  filters: QuestionFilters;
  onChange(filters: QuestionFilters): void;
}

export function FilterPicker({ indicators, by, filters, onChange }: FilterPickerProps) {
  const text = useText(composerText);
  // What none of the chosen indicators has is not offered; what one lacks is, with the reason why it cannot be used.
  const isOffered = ({ field, dimension }: FilterField) =>
    chosenIn(filters, field).length > 0 || indicators.some(({ dimensions }) => dimensions.includes(dimension));
  return (
    <fieldset className={styles.section}>
      <legend>{text.filters}</legend>
      {filterFields.filter(isOffered).map((filter) => (
        <Filter
          key={filter.field}
          filter={filter}
          indicators={indicators}
          isSingle={filter.dimension === 'SOURCE' && !by.includes('SOURCE')}
          chosen={chosenIn(filters, filter.field)}
          onChange={(chosen) => onChange({ ...filters, [filter.field]: chosen })}
        />
      ))}
    </fieldset>
  );
}

interface FilterProps {
  filter: FilterField;
  indicators: readonly CatalogueIndicator[];
  /** A second choice takes the place of the first. */
  isSingle: boolean;
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

function Filter({ filter, indicators, isSingle, chosen, onChange }: FilterProps) {
  const text = useText(composerText);
  const { locale } = useLocale();
  const without = lacking(filter.dimension, indicators);
  const isBlocked = without.length > 0;
  const toggle = (code: string) => {
    if (isSingle) onChange(chosen.includes(code) ? [] : [code]);
    else onChange(filter.list.codes.filter((each) => (each === code) !== chosen.includes(each)));
  };
  return (
    <details className={styles.filter}>
      <summary>
        <span>{statisticsDimensions.get(filter.dimension)[locale]}</span>
        <span className={styles.aside}>{chosen.length > 0 ? text.filterCount(chosen.length) : text.noFilter}</span>
      </summary>
      <div className={styles.filterBody}>
        {isBlocked ? (
          <p className={`${styles.why} ${chosen.length > 0 ? styles.conflict : ''}`}>
            {text.lacks(indicatorNames(without, locale))}
          </p>
        ) : null}
        {isSingle ? <p className={styles.why}>{text.oneSource}</p> : null}
        {filter.list.items.map((item) => (
          <label key={item.code} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(item.code)}
              disabled={isBlocked && !chosen.includes(item.code)}
              onChange={() => toggle(item.code)}
            />
            {item[locale]}
          </label>
        ))}
        {chosen.length > 0 ? (
          <button type="button" className={styles.textButton} onClick={() => onChange([])}>
            {text.clear}
          </button>
        ) : null}
      </div>
    </details>
  );
}
