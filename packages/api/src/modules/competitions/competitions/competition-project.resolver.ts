import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { EmployingUnitType } from '../../employing-units/employing-unit.type.js';
import { employingUnitById } from '../../employing-units/employing-unit-rows.js';
import type { CompetitionProjectRow } from './competition-part-rows.js';
import { CompetitionProjectType } from './competition-parts.type.js';

@Resolver(() => CompetitionProjectType)
export class CompetitionProjectResolver {
  @FieldResolver(() => EmployingUnitType, {
    nullable: true,
    description:
      '登记在册的建设单位；没有或不在可见范围内时为 null。\nThe owner in the register of units; null where there is none, or none that the viewer may see.',
  })
  async employingUnit(
    @Root() { employingUnitId }: CompetitionProjectRow,
    @Ctx() context: Context,
  ): Promise<EmployingUnitType | null> {
    return employingUnitId ? employingUnitById(context).load(employingUnitId) : null;
  }
}
