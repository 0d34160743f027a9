import type { ClientBase } from 'pg';
import { searchText } from '../../shared/search-text.js';
import { ANCHOR, roundAt } from '../calendar/rounds.js';
import { copyRows } from '../database/copy-rows.js';
import { recordChange } from '../database/record-change.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import { linyiHonours } from './linyi-honours.js';
import { schemeId } from './scheme-rows.js';

/** Loads the honours of Linyi, as they were known with the annual report of 2022. */
export async function loadHonours(
  client: ClientBase,
  organizations: readonly OrganizationPlan[],
  change: number,
): Promise<void> {
  const plans = linyiHonours(organizations).map((plan, index) => ({ ...plan, id: index + 1 }));
  const rounds = plans.map(({ id, scheme, level, organizer, grantedOn, fundYuan, holders }) => ({
    id,
    scheme_id: schemeId(scheme),
    level,
    year: Number(grantedOn.slice(0, 4)),
    organizer_id: organizer.id,
    division_code: organizer.divisionCode,
    quota: holders.length,
    fund_yuan: fundYuan,
    granted_on: grantedOn,
    stage: 'CLOSED',
    provenance: 'SYNTHETIC',
  }));
  const honours = plans
    .flatMap((plan) => plan.holders.map((holder, at) => ({ plan, holder, at })))
    .map(({ plan, holder: { union, fundYuan }, at }, index) => {
      const number = `DEMO-${plan.id}-${String(at + 1).padStart(4, '0')}`;
      const holder = union.name.replace(/工会$/, '');
      return {
        id: index + 1,
        number,
        scheme_id: schemeId(plan.scheme),
        level: plan.level,
        year: Number(plan.grantedOn.slice(0, 4)),
        round_id: plan.id,
        holder_kind: 'UNIT',
        holder_name: holder,
        organization_id: union.id,
        division_code: union.divisionCode,
        grantor_id: plan.organizer.id,
        granted_on: plan.grantedOn,
        fund_yuan: fundYuan,
        search_text: searchText(holder, number),
        provenance: 'SYNTHETIC',
      };
    });
  const label = '示例数据：荣誉 Demonstration data: honours';
  await recordChange(client, { id: change, label, rows: honours.length, recordedAt: roundAt(ANCHOR).recordedAt });
  await copyRows(client, 'recognition_round', rounds);
  await copyRows(client, 'recognition', honours);
}
