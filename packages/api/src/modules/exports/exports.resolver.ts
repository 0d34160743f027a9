import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { apiError } from '../../errors.js';
import type { Connection } from '../../shared/connections/connection.js';
import { ConnectionArgs } from '../../shared/connections/connection-args.js';
import type { Viewer } from '../../viewer.js';
import { cancelJob } from './jobs/cancel-job.js';
import { createJob } from './jobs/create-job.js';
import { ExportCreateInput } from './jobs/export-create.input.js';
import { ExportJobConnection, ExportJobType } from './jobs/export-job.type.js';
import { listJobs } from './jobs/list-jobs.js';
import { ownJob } from './jobs/own-job.js';
import { presentJob } from './jobs/present-job.js';

const IdArg = (): ParameterDecorator =>
  Arg('id', () => ID, { description: '导出任务的标识。\nId of the export.' }) as ParameterDecorator;

/** Root access lets nobody ask without a viewer. */
function asked({ viewer }: Context): Viewer {
  if (!viewer) throw apiError('UNAUTHENTICATED');
  return viewer;
}

@Resolver(() => ExportJobType)
export class ExportsResolver {
  @Mutation(() => ExportJobType, {
    description:
      '把范围内的全部数据导出为文件：先得到任务，再以 exportJob 查询进度和下载地址。每个用户或密钥同时进行2个，其余排队；每把密钥24小时内20次；文件保留24小时。\nExports everything in scope to a file: gives a job, whose progress and link exportJob tells. Two run at a time for one user or key and others wait; 20 in 24 hours for a key; files are kept for 24 hours.',
  })
  async exportCreate(
    @Arg('input', () => ExportCreateInput, { description: '导出什么。\nWhat to export.' }) input: ExportCreateInput,
    @Ctx() context: Context,
  ): Promise<ExportJobType> {
    return presentJob(await createJob(context, asked(context), input), context.now());
  }

  @Mutation(() => ExportJobType, {
    description:
      '取消等待中或进行中的导出；不是自己的任务一律为 NOT_FOUND，已结束的为 CONFLICT。\nCancels an export that waits or runs; NOT_FOUND unless it is one’s own, CONFLICT once it has ended.',
  })
  async exportCancel(@IdArg() id: string, @Ctx() context: Context): Promise<ExportJobType> {
    return presentJob(await cancelJob(context, asked(context), id), context.now());
  }

  @Query(() => ExportJobType, {
    // One that is not found must not empty the answers of its neighbours.
    nullable: true,
    description:
      '自己的一个导出任务；不是自己的与不存在的一样为 NOT_FOUND。\nAn export of one’s own; another’s is NOT_FOUND like one that never was.',
  })
  async exportJob(@IdArg() id: string, @Ctx() context: Context): Promise<ExportJobType> {
    return presentJob(await ownJob(context, asked(context), id), context.now());
  }

  @Query(() => ExportJobConnection, {
    description: '自己的导出任务，新的在前，保留30天。\nOne’s own exports of the last 30 days, the newest first.',
  })
  exportJobs(@Args(() => ConnectionArgs) args: ConnectionArgs, @Ctx() context: Context): Connection<ExportJobType> {
    return listJobs(context, asked(context), args, (job) => presentJob(job, context.now()));
  }
}
