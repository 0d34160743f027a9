import { Arg, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../../context.js';
import { checkAreas } from '../../../shared/areas/check-areas.js';
import { Faults } from '../../../shared/faults.js';
import { AreaCodeScalar } from '../../../shared/scalars/area-code.scalar.js';
import { refuseOutside } from '../question/refuse-outside.js';
import { readSource } from '../reference/read-source.js';
import { StatisticsChangeType } from './statistics-change.type.js';
import { watchArea } from './watch-area.js';

@Resolver(() => StatisticsChangeType)
export class StatisticsChangedResolver {
  @Subscription(() => StatisticsChangeType, {
    subscribe: ({ args, context }) => subscribe(context as Context, args.area as string),
    description:
      '一个地区的统计数据每有变化即通知，经 WebSocket（graphql-transport-ws）。未及读取的通知合并为一个。\nTells of every change of an area’s statistics, over WebSocket (graphql-transport-ws). Those that were not read yet are merged into one.',
  })
  statisticsChanged(
    @Root() change: StatisticsChangeType,
    @Arg('area', () => AreaCodeScalar, { description: '地区及其以下全部。\nThe area and everything below it.' })
    _area: string,
  ): StatisticsChangeType {
    return change;
  }
}

async function subscribe(context: Context, code: string) {
  const { reference } = await readSource(context);
  const area = reference.areas.get(code);
  if (!area) {
    const faults = new Faults();
    await checkAreas(context.whole, [{ path: 'area', code }], faults);
    faults.throwIfAny();
    throw new Error(`${code} is a division that the reference lacks`);
  }
  refuseOutside(context.viewer, area, reference);
  return watchArea(context, area);
}
