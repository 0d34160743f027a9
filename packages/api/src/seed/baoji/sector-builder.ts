import type { SizeBand } from '@uniongraph/schema/codes/size-band';
import { findDivision } from '@uniongraph/schema/data/divisions';
import { largestRemainder } from '../allocation/largest-remainder.js';
import { rounds } from '../calendar/rounds.js';
import { randomStream } from '../random/random-stream.js';
import type { IdRange } from '../world/id-range.js';
import { makeJointUnion, makeSingleUnion, type UnionWish } from '../world/make-union.js';
import { makeUnit } from '../world/make-unit.js';
import type { OrganizationPlan } from '../world/organization-plan.js';
import type { UnitPlan } from '../world/unit-plan.js';
import { baojiCounties } from './counties.js';
import { sectorProfile } from './sector-profile.js';
import { BAOJI_AS_OF, type BaojiSector, jointBands, singleBands } from './sectors.js';

/** The round in which the baseline became known. */
export const BAOJI_ROUND = rounds.findIndex((round) => round.code === '2021-H1');

interface CountyNumbers {
  code: string;
  singles: number;
  joint: number;
  coveredUnits: number;
}

/** Makes the units and unions of Baoji. Everything is older than its baseline and becomes known with it. */
export class BaojiBuilder {
  readonly units: UnitPlan[] = [];
  readonly organizations: OrganizationPlan[] = [];
  readonly #federations: ReadonlyMap<string, OrganizationPlan>;
  readonly #ids: { units: IdRange; organizations: IdRange };
  readonly #counts = new Map<string, number>();

  constructor(federations: ReadonlyMap<string, OrganizationPlan>, ids: { units: IdRange; organizations: IdRange }) {
    this.#federations = federations;
    this.#ids = ids;
  }

  addSector(sector: BaojiSector): void {
    for (const county of this.#split(sector)) {
      for (let n = 0; n < county.singles; n++) this.#addSingle(sector, county.code, n);
      const sizes = jointSizes(sector, county);
      sizes.forEach((size, n) => {
        this.#addJoint(sector, county.code, n, size);
      });
    }
  }

  addUncovered(code: string, count: number, categories: BaojiSector['categories']): void {
    for (let n = 0; n < count; n++) {
      const stream = randomStream(code, 'uncovered', n);
      this.#addUnit(code, stream.perMille(120) ? 'FROM_25_TO_49' : 'FROM_1_TO_24', categories);
    }
  }

  #split(sector: BaojiSector): CountyNumbers[] {
    const weights = baojiCounties.map((county) => county.weight);
    const [singles, joint, units] = [sector.singles, sector.joint, sector.coveredUnits].map((total) =>
      largestRemainder(total, weights),
    );
    return baojiCounties.map(({ code }, i) => ({
      code,
      singles: singles![i]!,
      joint: joint![i]!,
      coveredUnits: units![i]!,
    }));
  }

  #addSingle(sector: BaojiSector, code: string, n: number): void {
    const stream = randomStream(code, `${sector.key}_single`, n);
    const band = stream.weighted(singleBands as Record<SizeBand, number>);
    const unit = this.#addUnit(code, band, sector.categories);
    const union = makeSingleUnion(unit, this.#wish(code, unit.registeredOn, 950));
    this.#addUnion(union);
    this.#cover(unit, union, 'ESTABLISHED');
  }

  #addJoint(sector: BaojiSector, code: string, n: number, size: number): void {
    const stream = randomStream(code, `${sector.key}_joint`, n);
    const units = Array.from({ length: size }, () =>
      this.#addUnit(code, stream.weighted(jointBands as Record<SizeBand, number>), sector.categories),
    );
    const notBefore = units
      .map((unit) => unit.registeredOn)
      .sort()
      .at(-1)!;
    const union = { ...makeJointUnion(namePrefix(code), this.#wish(code, notBefore, 700)), kind: 'JOINT' as const };
    this.#addUnion(union);
    for (const unit of units) this.#cover(unit, union, 'COVERED_BY_JOINT');
  }

  #addUnit(code: string, band: SizeBand, categories: BaojiSector['categories']): UnitPlan {
    const n = this.#count(`unit ${code}`);
    const profile = sectorProfile(randomStream(code, 'profile', n), categories);
    const place = { divisionCode: code, namePrefix: namePrefix(code) };
    const unit = makeUnit(place, { id: this.#ids.units.next(), n, band, entryRound: 0, profile });
    unit.entryRound = BAOJI_ROUND;
    this.units.push(unit);
    return unit;
  }

  #addUnion(union: OrganizationPlan): void {
    union.entryRound = BAOJI_ROUND;
    for (const span of union.parents) span.fromRound = BAOJI_ROUND;
    this.organizations.push(union);
  }

  #cover(unit: UnitPlan, organization: OrganizationPlan, state: 'ESTABLISHED' | 'COVERED_BY_JOINT'): void {
    unit.coverages.push({ state, organization, from: organization.establishedOn, fromRound: BAOJI_ROUND });
  }

  #wish(code: string, notBefore: string, usccShare: number): UnionWish {
    const federation = this.#federations.get(code)!;
    return {
      id: this.#ids.organizations.next(),
      n: this.#count(`union ${code}`),
      entryRound: 0,
      federation,
      notBefore,
      usccShare,
    };
  }

  #count(what: string): number {
    const next = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, next);
    return next;
  }
}

const namePrefix = (code: string) => `宝鸡市${findDivision(code)!.name}`;

function jointSizes(sector: BaojiSector, county: CountyNumbers): number[] {
  const weights = Array.from({ length: county.joint }, (_, n) =>
    randomStream(county.code, `${sector.key}_size`, n).between(1, 30),
  );
  const rest = county.coveredUnits - county.singles - 2 * county.joint;
  return largestRemainder(rest, weights).map((more) => more + 2);
}

/** Reports head-counts and members once, as of the baseline's day. */
export const baselineReport = { round: BAOJI_ROUND, asOf: BAOJI_AS_OF } as const;
