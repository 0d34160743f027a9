import type { Context } from '../../../context.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';
import { employingUnitByUscc } from '../../employing-units/employing-unit-rows.js';
import { organizationByCode } from '../../organizations/organization-rows.js';
import { brandByCode } from '../../programmes/programme-brand-rows.js';
import { criteriaSetByCode } from '../criteria/criteria-rows.js';
import type { GivenCompetition } from './competition-draft.js';
import { competitionByCode } from './competition-rows.js';

/** What an input names by its codes, as far as the viewer may see it; undefined where nothing is said of it. */
export interface References {
  organizer?: { id: string; divisionCode: string } | undefined;
  parent?: string | null | undefined;
  criteriaSet?: string | null | undefined;
  /** Of each project of the input. */
  employingUnits: (string | null)[];
}

/** Reads what an input names, before a transaction begins, which would hold a connection. */
export async function readReferences(context: Context, input: GivenCompetition, faults: Faults): Promise<References> {
  const find = async <Found>(path: string, code: string, load: (code: string) => Promise<Found | null>) => {
    if (!checkText(faults, path, code, 255)) return null;
    const found = await load(code);
    if (!found)
      faults.add(
        path,
        'UNKNOWN',
        `没有编码为${code}的对象，或不在可见范围内。`,
        `Nothing that you may see has the code ${code}.`,
      );
    return found;
  };
  const { organizer, parent, brand, criteriaSet, projects } = input;
  if (brand) await find('input.brand', brand, (code) => brandByCode(context).load(code));
  const organization =
    organizer === undefined
      ? null
      : await find('input.organizer', organizer, (code) => organizationByCode(context).load(code));
  return {
    organizer: organization ? { id: organization.rowId, divisionCode: organization.divisionCode } : undefined,
    parent:
      parent && ((await find('input.parent', parent, (code) => competitionByCode(context).load(code)))?.rowId ?? null),
    criteriaSet:
      criteriaSet &&
      ((await find('input.criteriaSet', criteriaSet, (code) => criteriaSetByCode(context).load(code)))?.rowId ?? null),
    employingUnits: await Promise.all(
      (projects ?? []).map(async ({ employingUnit }, at) =>
        employingUnit
          ? ((
              await find(`input.projects[${at}].employingUnit`, employingUnit, (uscc) =>
                employingUnitByUscc(context).load(uscc),
              )
            )?.rowId ?? null)
          : null,
      ),
    ),
  };
}
