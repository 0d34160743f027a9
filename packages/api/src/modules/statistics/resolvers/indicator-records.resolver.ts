import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import type { PresentedValue } from '../present/present-observation.js';
import { listRecords, type RecordConnection } from '../records/list-records.js';
import { RecordsArgs } from '../records/records.args.js';
import { IndicatorValueType } from '../types/indicator-value.type.js';
import { StatisticsRecordConnection } from '../types/statistics-record.type.js';

@Resolver(() => IndicatorValueType)
export class IndicatorRecordsResolver {
  @FieldResolver(() => StatisticsRecordConnection, {
    description:
      '这个数由哪些记录构成，计入多的在前。每个值的每个清单在值的上限中按1000个值计。\nThe records that make the number, those that add the most first. Every list of every value counts as 1,000 values of the limit.',
  })
  records(
    @Root() value: PresentedValue,
    @Args(() => RecordsArgs) args: RecordsArgs,
    @Ctx() context: Context,
  ): RecordConnection {
    return listRecords(context, value, args);
  }
}
