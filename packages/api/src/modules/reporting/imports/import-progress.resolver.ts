import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { readGlobalId } from '../../../shared/global-id.js';
import { ImportProgressType } from './import-progress.type.js';
import { readImports } from './read-imports.js';
import { watchImports } from './watch-imports.js';

@Resolver(() => ImportProgressType)
export class ImportProgressResolver {
  @Subscription(() => ImportProgressType, {
    subscribe: ({ args, context }) => subscribe(context as Context, args.id as string | null | undefined),
    description:
      '一次导入的进度，经 WebSocket（graphql-transport-ws）；随导入结束而结束。未及读取的通知只留最新的。\nThe progress of an import, over WebSocket (graphql-transport-ws); ends when the import ends. Of what was not read yet only the latest is kept.',
  })
  importProgress(
    @Root() progress: ImportProgressType,
    @Arg('id', () => ID, {
      nullable: true,
      description:
        '哪一次导入；省略则为正在进行的，或下一次。\nWhich import; the one that runs, or else the next, unless given.',
    })
    _id: string | null,
  ): ImportProgressType {
    return progress;
  }
}

async function subscribe(context: Context, id: string | null | undefined) {
  if (id === null || id === undefined) return watchImports(context);
  const named = readGlobalId(id);
  const isOne = named?.type === 'ImportRun' && /^[1-9]\d{0,17}$/.test(named.key);
  const [run] = isOne ? await readImports(context, named.key) : [];
  if (!run) throw apiError('NOT_FOUND');
  return watchImports(context, run);
}
