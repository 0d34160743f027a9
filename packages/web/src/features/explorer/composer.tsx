import type { DivisionLevel } from '@uniongraph/schema/codes/division-level';
import { useText } from '../../i18n/use-text.js';
import type { Catalogue } from '../../widgets/catalogue/catalogue-query.js';
import { AreaFields } from './area-fields.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';
import { DisplayFields } from './display-fields.js';
import { FilterPicker } from './filter-picker.js';
import { GroupingPicker } from './grouping-picker.js';
import { IndicatorPicker } from './indicator-picker.js';
import { offeredYears } from './offered-years.js';
import { PeriodFields } from './period-fields.js';
import type { StatisticsQuestion } from './statistics-question.js';

interface ComposerProps {
  catalogue: Catalogue;
  question: StatisticsQuestion;
  areaName: string;
  areaLevel: DivisionLevel | undefined;
  onChange(change: Partial<StatisticsQuestion>): void;
}

/** The question, part by part. Every change takes effect at once and stands in the address. */
export function Composer({ catalogue, question, areaName, areaLevel, onChange }: ComposerProps) {
  const text = useText(composerText);
  const chosen = catalogue.indicators.filter(({ field }) => question.indicators.includes(field));
  const changePeriod = (period: string) => {
    const isRange = period.includes('..');
    const needsGrouping = isRange && !question.by.includes('PERIOD');
    onChange(
      needsGrouping ? { period, by: [...question.by, 'PERIOD'], pivot: question.pivot ?? 'PERIOD' } : { period },
    );
  };
  return (
    <form className={styles.composer} aria-label={text.composer} onSubmit={(event) => event.preventDefault()}>
      <IndicatorPicker
        catalogue={catalogue.indicators}
        chosen={question.indicators}
        onChange={(indicators) => onChange({ indicators })}
      />
      <AreaFields
        code={question.area}
        name={areaName}
        level={areaLevel}
        areaLevel={question.areaLevel}
        isByArea={question.by.includes('AREA')}
        onChange={onChange}
      />
      <PeriodFields
        period={question.period}
        years={offeredYears(catalogue.reportingRounds, new Date().getFullYear())}
        onChange={changePeriod}
      />
      <GroupingPicker indicators={chosen} by={question.by} pivot={question.pivot} onChange={onChange} />
      <DisplayFields {...question} onChange={onChange} />
      <FilterPicker
        indicators={chosen}
        by={question.by}
        filters={question.filters}
        onChange={(filters) => onChange({ filters })}
      />
    </form>
  );
}
