import { inScope, open, through, writable } from '../../database/rows/row-scope.js';
import type { ApiModule } from '../module.js';
import { HardshipCase } from './cases/hardship-case.entity.js';
import { HardshipCaseResolver } from './cases/hardship-case.resolver.js';
import { HardshipCasesResolver } from './cases/hardship-cases.resolver.js';
import { DibaoStandard } from './dibao/dibao-standard.entity.js';
import { DibaoStandardsResolver } from './dibao/dibao-standards.resolver.js';
import { HouseholdMember } from './household/household-member.entity.js';
import { HouseholdMemberResolver } from './household/household-member.resolver.js';
import { HardshipStepResolver } from './procedure/hardship-step.resolver.js';
import { HardshipStepTaken } from './procedure/hardship-step-taken.entity.js';
import { HardshipStanding } from './standing/hardship-standing.entity.js';

export const hardshipModule: ApiModule = {
  name: 'hardship',
  entities: [DibaoStandard, HardshipCase, HouseholdMember, HardshipStepTaken, HardshipStanding],
  resolvers: [
    HardshipCasesResolver,
    HardshipCaseResolver,
    HouseholdMemberResolver,
    HardshipStepResolver,
    DibaoStandardsResolver,
  ],
  rows: {
    dibao_standard: writable(open, 'insert', 'update'),
    hardship_case: writable(inScope('division_code', 'organization_id'), 'insert', 'update'),
    household_member: writable(through('hardship_case', 'id', 'case_id'), 'insert', 'update'),
    hardship_step_taken: writable(through('hardship_case', 'id', 'case_id'), 'insert'),
    hardship_standing: writable(through('hardship_case', 'id', 'case_id'), 'insert', 'update'),
  },
};
