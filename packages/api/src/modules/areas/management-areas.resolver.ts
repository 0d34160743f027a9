import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DivisionType } from './division.type.js';
import { divisionByCode } from './division-rows.js';
import { ManagementAreaType } from './management-area.type.js';
import type { ManagementAreaRow } from './management-area-rows.js';

@Resolver(() => ManagementAreaType)
export class ManagementAreasResolver {
  @FieldResolver(() => DivisionType, { description: '所在行政区划。\nDivision it lies in.' })
  division(@Root() area: ManagementAreaRow, @Ctx() context: Context): Promise<DivisionType | null> {
    return divisionByCode(context).load(area.divisionCode);
  }
}
