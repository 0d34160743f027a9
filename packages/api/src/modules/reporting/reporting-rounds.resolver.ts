import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { ReportingRoundType } from './reporting-round.type.js';

@Resolver()
export class ReportingRoundsResolver {
  @Query(() => [ReportingRoundType], {
    description: '各轮报送，按报告期末日排序。\nEvery round of reports, by the last day of its period.',
  })
  reportingRounds(@Ctx() { db }: Context): Promise<ReportingRoundType[]> {
    return db
      .selectFrom('reporting_round')
      .select([
        'code',
        'name',
        'name_en as nameEn',
        'period_start as periodStart',
        'period_end as periodEnd',
        'stock_date as stockDate',
        'closed_on as closedOn',
        'provenance',
      ])
      .orderBy('period_end')
      .orderBy('period_start')
      .orderBy('code')
      .execute();
  }
}
