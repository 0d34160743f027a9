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
    return args.node;
  }

  /** Runs once a statement, while `transformQuery` also runs for every query within one. */
  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    this.statements += 1;
    return args.result;
  }
}
