import { hardshipSteps } from '@uniongraph/schema/codes/hardship-step';
import { householdRelations } from '@uniongraph/schema/codes/household-relation';
import type { Locale } from '../../../i18n/locale.js';
import type { RevealableRow } from '../../../widgets/reveal/revealable.js';
import type { HardshipFile } from './file-queries.js';
import { fileText } from './file-text.js';

/** Everything of a file that is masked: its own fields, those of each person, the notes of its steps. */
export function revealableRows(file: HardshipFile, locale: Locale): RevealableRow[] {
  const text = fileText[locale];
  return [
    {
      id: file.id,
      label: text.theFile,
      fields: [
        { code: 'FINANCES', label: text.finances, value: file.finances },
        { code: 'OVERRIDE_REASON', label: text.overrideReason, value: file.overrideReason },
      ],
    },
    ...file.members.map(({ id, relation, name, phone, idNumber }) => ({
      id,
      label: `${householdRelations.get(relation)[locale]} ${name?.masked ?? ''}`.trim(),
      fields: [
        { code: 'NAME' as const, label: text.name, value: name },
        { code: 'PHONE' as const, label: text.phone, value: phone },
        { code: 'ID_NUMBER' as const, label: text.idNumber, value: idNumber },
      ],
    })),
    ...file.steps.map(({ id, step, takenOn, note }) => ({
      id,
      label: `${hardshipSteps.get(step)[locale]} ${takenOn}`,
      fields: [{ code: 'NOTE' as const, label: text.note, value: note }],
    })),
  ];
}
