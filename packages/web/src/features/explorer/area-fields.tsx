import { type DivisionLevel, divisionLevels } from '@uniongraph/schema/codes/division-level';
import { useLocale } from '../../i18n/use-locale.js';
import { useText } from '../../i18n/use-text.js';
import { SelectField } from '../../ui/select-field.js';
import { AreaChooser } from '../../widgets/area-chooser/area-chooser.js';
import { areaLevelsBelow } from './area-levels.js';
import styles from './composer.module.css';
import { composerText } from './composer-text.js';

interface AreaFieldsProps {
  code: string;
  name: string;
  level: DivisionLevel | undefined;
  /** Null where the rows are not areas. */
  areaLevel: DivisionLevel | null;
  isByArea: boolean;
  onChange(change: { area?: string; areaLevel?: DivisionLevel | null }): void;
}

export function AreaFields({ code, name, level, areaLevel, isByArea, onChange }: AreaFieldsProps) {
  const text = useText(composerText);
  const { locale } = useLocale();
  const levels = level ? areaLevelsBelow(level) : [];
  const next = { value: '', label: text.areaLevelDefault(divisionLevels.get(levels[0] ?? 'COUNTY')[locale]) };
  return (
    <div className={`${styles.fields} ${styles.areaFields}`}>
      <div className={styles.area}>
        <AreaChooser code={code} name={name} onChange={(area) => onChange({ area, areaLevel: null })} />
      </div>
      {isByArea && levels.length > 1 ? (
        <SelectField
          label={text.areaLevel}
          value={areaLevel ?? ''}
          options={[next, ...levels.map((each) => ({ value: each, label: divisionLevels.get(each)[locale] }))]}
          onChange={(value) => onChange({ areaLevel: levels.find((each) => each === value) ?? null })}
        />
      ) : null}
    </div>
  );
}
