import { industrySections } from '@uniongraph/schema/codes/industry-section';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connections/connection.js';
import { Faults } from '../../shared/faults.js';
import { checkUscc } from '../../shared/filters/uscc-condition.js';
import { codeName } from '../../shared/graphql/code-name.js';
import { CodeNameType } from '../../shared/graphql/code-name.type.js';
import { unitCategory } from '../../shared/graphql/unit-category.js';
import { UnitCategoryType } from '../../shared/graphql/unit-category.type.js';
import { DivisionType } from '../areas/division.type.js';
import { divisionByCode } from '../areas/division-rows.js';
import { ManagementAreaType } from '../areas/management-area.type.js';
import { managementAreaByCode } from '../areas/management-area-rows.js';
import { EmployingUnitConnection, EmployingUnitType } from './employing-unit.type.js';
import { listEmployingUnits } from './employing-unit-list.js';
import { type EmployingUnitRow, employingUnitByUscc } from './employing-unit-rows.js';
import { EmployingUnitsArgs } from './employing-units.args.js';

@Resolver(() => EmployingUnitType)
export class EmployingUnitsResolver {
  @Query(() => EmployingUnitType, {
    nullable: true,
    description:
      '按统一社会信用代码取一个用人单位，没有则为 null；代码不合规则时报错并说明。\nThe employing unit of a social credit code, null if there is none; a code that cannot be right is refused with the reason.',
  })
  async employingUnit(
    @Arg('uscc', () => String, { description: '统一社会信用代码，18位。\nUnified social credit code, 18 characters.' })
    uscc: string,
    @Ctx() context: Context,
  ): Promise<EmployingUnitType | null> {
    const faults = new Faults();
    checkUscc(faults, 'uscc', uscc);
    faults.throwIfAny();
    return employingUnitByUscc(context).load(uscc);
  }

  @Query(() => EmployingUnitConnection, { description: '用人单位列表。\nList of employing units.' })
  employingUnits(
    @Args(() => EmployingUnitsArgs) args: EmployingUnitsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<EmployingUnitType>> {
    return listEmployingUnits(context, args);
  }

  @FieldResolver(() => DivisionType, { description: '所在行政区划。\nDivision it lies in.' })
  division(@Root() unit: EmployingUnitRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(unit.divisionCode);
  }

  @FieldResolver(() => ManagementAreaType, { nullable: true, description: '所在功能区。\nManagement area it lies in.' })
  async managementArea(
    @Root() { managementAreaCode }: EmployingUnitRow,
    @Ctx() context: Context,
  ): Promise<ManagementAreaType | null> {
    return managementAreaCode ? managementAreaByCode(context).load(managementAreaCode) : null;
  }

  @FieldResolver(() => CodeNameType, {
    nullable: true,
    description: '行业门类（GB/T 4754）。\nIndustry section (GB/T 4754).',
  })
  industry(@Root() unit: EmployingUnitRow): CodeNameType | null {
    return codeName(industrySections, unit.industrySection);
  }

  @FieldResolver(() => UnitCategoryType, { nullable: true, description: '单位性质类别。\nCategory of the unit.' })
  unitCategory(@Root() unit: EmployingUnitRow): UnitCategoryType | null {
    return unitCategory(unit.unitCategorySystem, unit.unitCategoryCode);
  }
}
