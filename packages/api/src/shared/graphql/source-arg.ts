import { Arg } from 'type-graphql';
import { DataSourceEnum } from './enums.js';

/** The argument `source`: the annual report by default, as in statistics. */
export const SourceArg = (): ParameterDecorator =>
  Arg('source', () => DataSourceEnum, {
    nullable: true,
    description: '数据来源，默认工会统计年报。\nSource, the annual report by default.',
  }) as ParameterDecorator;
