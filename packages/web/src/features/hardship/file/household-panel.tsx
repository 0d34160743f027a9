import { healthStates } from '@uniongraph/schema/codes/health-state';
import { householdRelations } from '@uniongraph/schema/codes/household-relation';
import { sexes } from '@uniongraph/schema/codes/sex';
import { workStates } from '@uniongraph/schema/codes/work-state';
import { useLocale } from '../../../i18n/use-locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Panel } from '../../../ui/panel.js';
import { RowTable } from '../../../ui/row-table.js';
import { MaskedText } from '../../../widgets/masked-text/masked-text.js';
import type { HardshipFile } from './file-queries.js';
import { fileText } from './file-text.js';

interface HouseholdPanelProps extends Pick<HardshipFile, 'members'> {
  onOver(): void;
}

export function HouseholdPanel({ members, onOver }: HouseholdPanelProps) {
  const text = useText(fileText);
  const { locale } = useLocale();
  return (
    <Panel title={text.household}>
      <RowTable
        caption={text.household}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { key: 'relation', title: text.relation, cell: ({ relation }) => householdRelations.get(relation)[locale] },
          { key: 'name', title: text.name, cell: ({ name }) => <MaskedText field={name} onOver={onOver} /> },
          { key: 'sex', title: text.sex, cell: ({ sex }) => sexes.get(sex)[locale] },
          { key: 'birthYear', title: text.birthYear, cell: ({ birthYear }) => birthYear ?? '—' },
          {
            key: 'idNumber',
            title: text.idNumber,
            cell: ({ idNumber }) => <MaskedText field={idNumber} onOver={onOver} />,
          },
          { key: 'phone', title: text.phone, cell: ({ phone }) => <MaskedText field={phone} onOver={onOver} /> },
          {
            key: 'health',
            title: text.health,
            cell: ({ health }) => (health ? healthStates.get(health)[locale] : '—'),
          },
          {
            key: 'workState',
            title: text.workState,
            cell: ({ workState }) => (workState ? workStates.get(workState)[locale] : '—'),
          },
        ]}
      />
    </Panel>
  );
}
