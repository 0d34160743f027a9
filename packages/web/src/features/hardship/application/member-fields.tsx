import { Button } from 'antd';
import type { InputFaults } from '../../../apollo/input-faults.js';
import { useText } from '../../../i18n/use-text.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { Panel } from '../../../ui/panel.js';
import styles from './application.module.css';
import { emptyMember, type MemberDraft } from './application-draft.js';
import { applicationText } from './application-text.js';
import { PersonFields } from './person-fields.js';

interface MemberFieldsProps {
  members: readonly MemberDraft[];
  faults: InputFaults;
  onChange(members: MemberDraft[]): void;
  onRemoved(): void;
}

/** Everybody of the household, a row each. */
export function MemberFields({ members, faults, onChange, onRemoved }: MemberFieldsProps) {
  const text = useText(applicationText);
  const remove = (key: string) => {
    onChange(members.filter((each) => each.key !== key));
    onRemoved();
  };
  return (
    <Panel title={text.household}>
      <p className={styles.lead}>{text.householdLead}</p>
      {members.map((member, index) => (
        <fieldset key={member.key} className={styles.person}>
          <legend>{text.person(index + 1)}</legend>
          <PersonFields
            value={member}
            faultAt={(field) => faults.at(`members[${index}].${field}`)}
            onChange={(part) =>
              onChange(members.map((each) => (each.key === member.key ? { ...each, ...part } : each)))
            }
          />
          {members.length > 1 ? (
            <Button size="small" aria-label={text.removeOf(index + 1)} onClick={() => remove(member.key)}>
              {text.remove}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <FormProblem>{faults.at('members') ?? ''}</FormProblem>
      <Button className={styles.add!} onClick={() => onChange([...members, emptyMember('SPOUSE')])}>
        {text.add}
      </Button>
    </Panel>
  );
}
