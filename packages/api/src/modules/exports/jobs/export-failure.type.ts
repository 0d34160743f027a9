import { Field, ObjectType } from 'type-graphql';
import { ExportFailureCode } from './failure-code.js';

@ObjectType('ExportFailure', { simpleResolvers: true, description: '导出为何失败。\nWhy an export failed.' })
export class ExportFailureType {
  @Field(() => ExportFailureCode, { description: '原因代码。\nCode of the reason.' })
  code!: ExportFailureCode;

  @Field(() => String, {
    nullable: true,
    description:
      '详情：参数有何不妥；或服务器日志中的编号。\nDetails: what is wrong with the arguments, or the number in the log of the server.',
  })
  note!: string | null;
}
