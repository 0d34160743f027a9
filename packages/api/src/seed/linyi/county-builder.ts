import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import { findDivision } from '@uniongraph/schema/data/divisions';
import { randomStream } from '../random/random-stream.js';
import type { IdRange } from '../world/id-range.js';
import { makeJointUnion, makeSingleUnion } from '../world/make-union.js';
import { makeUnit, type UnitPlace } from '../world/make-unit.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import type { UnitPlan } from '../world/unit-plan.js';
import type { UnitProfile } from '../world/unit-profile.js';

/** Part of a county that is run by a development zone, in thousandths. Synthetic; which county hosts which zone is [K]. */
const zones: Record<string, UnitPlace['managementArea']> = {
  '371311': { code: '371371', share: 150 },
  '371312': { code: '371372', share: 180 },
  '371327': { code: '371373', share: 90 },
};

/** Makes the units and unions of one county and numbers them. */
export class CountyBuilder {
  readonly units: UnitPlan[] = [];
  readonly organizations: OrganizationPlan[] = [];
  readonly place: UnitPlace;
  readonly federation: OrganizationPlan;
  readonly #ids: { units: IdRange; organizations: IdRange };

  constructor(federation: OrganizationPlan, ids: { units: IdRange; organizations: IdRange }) {
    const code = federation.divisionCode;
    this.federation = federation;
    this.#ids = ids;
    this.place = {
      divisionCode: code,
      namePrefix: `临沂市${findDivision(code)!.name}`,
      managementArea: zones[code],
    };
  }

  unit(band: SizeBand, entryRound: number, profile?: UnitProfile): UnitPlan {
    const n = this.units.length + 1;
    const unit = makeUnit(this.place, { id: this.#ids.units.next(), n, band, entryRound, profile });
    this.units.push(unit);
    return unit;
  }

  /** Nearly all unions of larger units are legal persons; of small ones only some. */
  single(unit: UnitPlan, entryRound: number): OrganizationPlan {
    const union = makeSingleUnion(unit, {
      ...this.#wish(entryRound, unit.registeredOn),
      usccShare: unit.band === 'FROM_1_TO_24' ? 600 : 950,
    });
    this.organizations.push(union);
    unit.coverages.push({
      state: 'ESTABLISHED',
      organization: union,
      from: union.establishedOn,
      fromRound: entryRound,
    });
    return union;
  }

  joint(entryRound: number, founders: readonly UnitPlan[], industry: OrganizationPlan['industry']): OrganizationPlan {
    const notBefore = founders
      .map((unit) => unit.registeredOn)
      .sort()
      .at(-1)!;
    const wish = { ...this.#wish(entryRound, notBefore), usccShare: 700 };
    const union: OrganizationPlan = { ...makeJointUnion(this.place.namePrefix, wish), industry };
    this.organizations.push(union);
    for (const unit of founders) this.join(unit, union, entryRound, union.establishedOn);
    return union;
  }

  join(unit: UnitPlan, organization: OrganizationPlan, fromRound: number, from: string): void {
    unit.coverages.push({ state: 'COVERED_BY_JOINT', organization, from, fromRound });
  }

  stream(kind: string, n = 0) {
    return randomStream(this.place.divisionCode, kind, n);
  }

  #wish(entryRound: number, notBefore: string) {
    return {
      id: this.#ids.organizations.next(),
      n: this.organizations.length + 1,
      entryRound,
      federation: this.federation,
      notBefore,
    };
  }
}
