import { Field, InputType } from 'type-graphql';
import type { Order } from '../../../shared/order/order-type.js';
import { EmployingUnitFilter } from '../../employing-units/employing-unit-filter.input.js';
import { EmployingUnitOrder, type employingUnitSorting } from '../../employing-units/employing-unit-order.js';

@InputType('EmployingUnitsExport', {
  description:
    '用人单位名录，参数同 employingUnits；{} 为范围内全部。\nThe employing units, with the arguments of `employingUnits`; {} for all that may be seen.',
})
export class EmployingUnitsExport {
  @Field(() => EmployingUnitFilter, { nullable: true, description: '筛选。\nFilter.' })
  where?: EmployingUnitFilter | null;

  @Field(() => [EmployingUnitOrder], {
    nullable: true,
    description: '排序，最多3个键，默认按统一社会信用代码。\nOrder, at most 3 keys; by social credit code by default.',
  })
  orderBy?: Order<keyof typeof employingUnitSorting.keys>[] | null;

  @Field(() => String, {
    nullable: true,
    description: '搜索名称、拼音、首字母或代码。\nSearches names, pinyin, initials and codes.',
  })
  search?: string | null;
}
