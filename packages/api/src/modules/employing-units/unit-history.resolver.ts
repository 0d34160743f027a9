import type { DataSource } from '@uniongraph/schema/codes/data-source';
import type { UnionState } from '@uniongraph/schema/codes/union-state';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { UnionStateEnum } from '../../shared/graphql/enums.js';
import { SourceArg } from '../../shared/graphql/source-arg.js';
import { LocalDateScalar } from '../../shared/scalars/local-date.scalar.js';
import { today } from '../../shared/today.js';
import { coveragesOfUnit, unionStateOnDay } from './coverage-rows.js';
import { EmployingUnitType } from './employing-unit.type.js';
import type { EmployingUnitRow } from './employing-unit-rows.js';
import { headcountsOfUnit, latestHeadcount } from './headcount-rows.js';
import { UnitCoverageType } from './unit-coverage.type.js';
import { UnitHeadcountType } from './unit-headcount.type.js';

/** What changed about a unit over time: its unions and its head-counts. */
@Resolver(() => EmployingUnitType)
export class UnitHistoryResolver {
  @FieldResolver(() => UnionStateEnum, {
    description:
      '某日的建会状态：自建先于联合涵盖，联合涵盖先于筹建。\nUnion state on a day: a union of its own before a joint one, a joint one before one in preparation.',
  })
  unionState(
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description: '在哪一天，默认今天。\nOn which day, today by default.',
    })
    on: string | null | undefined,
    @Root() unit: EmployingUnitRow,
    @Ctx() context: Context,
  ): Promise<UnionState> {
    return unionStateOnDay(context, { on: on ?? today(context) }).load(unit.rowId);
  }

  @FieldResolver(() => [UnitCoverageType], {
    description: '历来的建会情况，按时间排序。\nEvery coverage, in the order of time.',
  })
  coverages(@Root() unit: EmployingUnitRow, @Ctx() context: Context): Promise<UnitCoverageType[]> {
    return coveragesOfUnit(context).load(unit.rowId);
  }

  @FieldResolver(() => [UnitHeadcountType], {
    description: '历次职工人数，各来源并列，按时间排序。\nEvery head-count of every source, in the order of time.',
  })
  headcounts(@Root() unit: EmployingUnitRow, @Ctx() context: Context): Promise<UnitHeadcountType[]> {
    return headcountsOfUnit(context).load(unit.rowId);
  }

  @FieldResolver(() => UnitHeadcountType, {
    nullable: true,
    description: '某一来源最近的职工人数。\nThe latest head-count of one source.',
  })
  latestHeadcount(
    @SourceArg() source: DataSource | null | undefined,
    @Root() unit: EmployingUnitRow,
    @Ctx() context: Context,
  ): Promise<UnitHeadcountType | null> {
    return latestHeadcount(context, { source: source ?? 'ANNUAL_REPORT' }).load(unit.rowId);
  }
}
