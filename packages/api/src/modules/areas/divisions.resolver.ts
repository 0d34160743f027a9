import { NATION_CODE } from '@uniongraph/schema/codes/division-code';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connections/connection.js';
import { AreaCodeScalar } from '../../shared/scalars/area-code.scalar.js';
import { childDivisions } from './child-divisions.js';
import { DivisionConnection, DivisionType } from './division.type.js';
import { listDivisions } from './division-list.js';
import { type DivisionRow, divisionByCode } from './division-rows.js';
import { DivisionsArgs } from './divisions.args.js';
import { ManagementAreaType } from './management-area.type.js';
import { managementAreasOfDivision } from './management-area-rows.js';

@Resolver(() => DivisionType)
export class DivisionsResolver {
  @Query(() => DivisionType, {
    nullable: true,
    description: '按代码取一个行政区划，没有则为 null。\nThe division of a code, null if there is none.',
  })
  division(
    @Arg('code', () => AreaCodeScalar, { description: '行政区划代码。\nCode of the division.' }) code: string,
    @Ctx() context: Context,
  ): Promise<DivisionType | null> {
    return divisionByCode(context).load(code);
  }

  @Query(() => DivisionConnection, { description: '行政区划列表。\nList of divisions.' })
  divisions(
    @Args(() => DivisionsArgs) args: DivisionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DivisionType>> {
    return listDivisions(context, args);
  }

  @FieldResolver(() => DivisionType, {
    nullable: true,
    description: '上级行政区划；全国没有。\nDivision above; the nation has none.',
  })
  async parent(@Root() division: DivisionRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return division.parentCode ? divisionByCode(context).load(division.parentCode) : null;
  }

  @FieldResolver(() => [DivisionType], {
    description: '从全国到上级的各级行政区划。\nThe divisions above, from the nation down to the parent.',
  })
  async ancestors(@Root() division: DivisionRow, @Ctx() context: Context): Promise<DivisionType[]> {
    const { provinceCode, prefectureCode, countyCode } = division;
    const codes = [NATION_CODE, provinceCode, prefectureCode, countyCode].filter(
      (code): code is string => code !== null && code !== division.code,
    );
    if (division.code === NATION_CODE) return [];
    const above = await Promise.all(codes.map((code) => divisionByCode(context).load(code)));
    return above.filter((each) => each !== null);
  }

  @FieldResolver(() => DivisionType, {
    nullable: true,
    description: '撤销后由哪个行政区划接续。\nThe division that a former one became.',
  })
  async successor(@Root() division: DivisionRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return division.successorCode ? divisionByCode(context).load(division.successorCode) : null;
  }

  @FieldResolver(() => [DivisionType], { description: '直接下级，按代码排序。\nDivisions directly below, by code.' })
  children(
    @Arg('includeFormer', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: '是否包括已撤销的。\nWhether to include former ones.',
    })
    includeFormer: boolean | null,
    @Root() division: DivisionRow,
    @Ctx() context: Context,
  ): Promise<DivisionType[]> {
    return childDivisions(context, { includeFormer: includeFormer ?? false }).load(division.code);
  }

  @FieldResolver(() => [ManagementAreaType], {
    description: '本行政区划内的功能区。\nManagement areas within the division.',
  })
  managementAreas(@Root() division: DivisionRow, @Ctx() context: Context): Promise<ManagementAreaType[]> {
    return managementAreasOfDivision(context).load(division.code);
  }
}
