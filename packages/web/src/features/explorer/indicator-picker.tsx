import { indicatorGroups } from '@uniongraph/schema/codes/indicator-group';
import { useId, useState } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';
import { IndicatorOption } from './indicator-option.js';
import { matchesIndicator } from './matches-indicator.js';

interface IndicatorPickerProps {
  catalogue: readonly CatalogueIndicator[];
  /** Fields in the order in which they were chosen, which is the order of the columns. */
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

export function IndicatorPicker({ catalogue, chosen, onChange }: IndicatorPickerProps) {
  const id = useId();
  const text = useText(composerText);
  const { locale } = useLocale();
  const [typed, setTyped] = useState('');
  const found = catalogue.filter((indicator) => matchesIndicator(indicator, typed));
  const toggle = (field: string) =>
    onChange(chosen.includes(field) ? chosen.filter((other) => other !== field) : [...chosen, field]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        {text.indicators}
        <span className={styles.aside}>{text.chosen(chosen.length)}</span>
      </h2>
      {chosen.length > 0 ? (
        <ul className={styles.chips}>
          {chosen.map((field) => {
            const indicator = catalogue.find((entry) => entry.field === field);
            const name = indicator ? indicatorName(indicator, locale) : field;
            return (
              <li key={field}>
                <button
                  type="button"
                  className={styles.chip}
                  onClick={() => toggle(field)}
                  aria-label={text.removeIndicator(name)}
                >
                  {name}
                  <span className={styles.cross} aria-hidden="true">
                    ×
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <input
        type="search"
        className={styles.search}
        aria-label={text.searchIndicators}
        placeholder={text.searchIndicators}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.indicators}>
        {found.length === 0 ? <p className={styles.nothing}>{text.noIndicator(typed)}</p> : null}
        {indicatorGroups.items.map(({ code: group, [locale]: title }) => {
          const members = found.filter((indicator) => indicator.group === group);
          if (members.length === 0) return null;
          return (
            <div key={group}>
              <div id={`${id}-${group}`} className={styles.groupName}>
                {title}
              </div>
              <ul className={styles.options} aria-labelledby={`${id}-${group}`}>
                {members.map((indicator) => (
                  <IndicatorOption
                    key={indicator.field}
                    indicator={indicator}
                    isChosen={chosen.includes(indicator.field)}
                    onToggle={() => toggle(indicator.field)}
                  />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
