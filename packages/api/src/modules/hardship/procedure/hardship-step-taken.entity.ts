import { defineEntity, p } from '@mikro-orm/core';
import { hardshipExitKinds } from '@uniongraph/schema/codes/hardship-exit-kind';
import { hardshipStates } from '@uniongraph/schema/codes/hardship-state';
import { hardshipSteps } from '@uniongraph/schema/codes/hardship-step';
import { id } from '../../../shared/entity-columns.js';
import { HardshipCase } from '../cases/hardship-case.entity.js';

/** What was done with a file, on which day, by whom and why; never changed. */
export const HardshipStepTaken = defineEntity({
  name: 'HardshipStepTaken',
  properties: {
    id: id(),
    case: () => p.manyToOne(HardshipCase).fieldName('case_id').deleteRule('cascade').index(),
    /** What sealed values are bound to: the number of the file and the step's place in it. */
    stepKey: p.string().unique(),
    episode: p.smallint(),
    step: p.enum(() => [...hardshipSteps.codes]),
    fromState: p.enum(() => [...hardshipStates.codes]).nullable(),
    toState: p.enum(() => [...hardshipStates.codes]),
    takenOn: p.date(),
    takenAt: p.datetime(),
    /** Official who entered it, by his name at that time. */
    takenBy: p.string(),
    /** The second of the two who visited the household. */
    secondPerson: p.string().nullable(),
    noteCipher: p.blob().nullable().hidden(),
    exitKind: p.enum(() => [...hardshipExitKinds.codes]).nullable(),
  },
  checks: [{ name: 'hardship_step_exit_kind', expression: `(step = 'EXIT') = (exit_kind is not null)` }],
});
