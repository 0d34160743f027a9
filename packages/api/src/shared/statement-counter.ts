import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  UnknownRow,
} from 'kysely';

/** Counts the statements of one request: the number must not grow with the number of rows. */
export class StatementCounter implements KyselyPlugin {
  statements = 0;

  transformQuery(args: PluginTransformQueryArgs): PluginTransformQueryArgs['node'] {
    this.statements += 1;
    return args.node;
  }

  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result;
  }
}
