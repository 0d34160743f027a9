import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { DefinitionButton } from '../../ui/definition-button.js';
import type { CatalogueIndicator } from '../../widgets/catalogue/catalogue-query.js';
import { indicatorName } from '../../widgets/catalogue/indicator-name.js';
import { DefinitionTerms } from '../../widgets/trust-line/definition-terms.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';

interface IndicatorOptionProps {
  indicator: CatalogueIndicator;
  isChosen: boolean;
  onToggle(): void;
}

export function IndicatorOption({ indicator, isChosen, onToggle }: IndicatorOptionProps) {
  const text = useText(composerText);
  const name = indicatorName(indicator, useLocale().locale);
  return (
    <li className={styles.option}>
      <label className={styles.check}>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        {name}
      </label>
      <span className={styles.definition}>
        <DefinitionButton label={text.definition}>
          <strong>{text.definitionOf(name)}</strong>
          <DefinitionTerms indicator={indicator} />
        </DefinitionButton>
      </span>
    </li>
  );
}
