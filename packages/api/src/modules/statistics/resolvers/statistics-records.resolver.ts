import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Int64Scalar } from '../../../shared/scalars/int64.scalar.js';
import type { RecordConnection } from '../records/list-records.js';
import { StatisticsRecordConnection } from '../types/statistics-record.type.js';

@Resolver(() => StatisticsRecordConnection)
export class StatisticsRecordsResolver {
  @FieldResolver(() => Int64Scalar, {
    description:
      '全部记录（不只本页）计入之和，即该值的这一部分；缺值为零。\nWhat all records add up to, not only those of the page: that part of the value; zero where it is missing.',
  })
  sum(@Root() connection: RecordConnection): Promise<number> {
    return connection.sum();
  }
}
