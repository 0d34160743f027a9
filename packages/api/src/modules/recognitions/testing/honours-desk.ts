import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RecognitionMove } from '@uniongraph/schema/codes/recognition-move';
import { type TestDatabase, testDatabase } from '../../../../test/testkit/database.js';
import { type Execution, execute } from '../../../../test/testkit/execute.js';
import { viewerOf } from '../../../../test/testkit/viewers.js';
import { world } from '../../../../test/testkit/world.js';
import type { Viewer } from '../../../viewer.js';

export const reason = '长期扎根一线，技术攻关成效突出';

/** A city with two counties that nominate in its rounds, and what is done there, each with the codes of its errors. */
export interface HonoursDesk {
  em: SqlEntityManager;
  ask(query: string, viewer?: Viewer, variables?: object): Promise<Execution>;
  change(name: string, input: object, selection: string, viewer?: Viewer): Promise<Execution>;
  /** Makes a round of the city that is nominating; its id. */
  round(fields?: object): Promise<string>;
  /** Nominates by a county and, unless said, accepts it; its id. */
  nominate(round: string, name: string, fields?: object, isAccepted?: boolean): Promise<string>;
  move(round: string, move: RecognitionMove, fields?: object, viewer?: Viewer): Promise<Execution>;
  close(): Promise<void>;
}

export const city = viewerOf('371300');
export const county = viewerOf('371302', 'REPORTING_CLERK');
export const otherCounty = viewerOf('371311', 'REPORTING_CLERK');

export async function honoursDesk(): Promise<HonoursDesk> {
  const database: TestDatabase = await testDatabase();
  const em = database.orm.em.fork();
  const make = world(em);
  await make.divisions('371302', '371311', '610302');
  for (const [division, level] of [
    ['371300', 2],
    ['371302', 3],
    ['371311', 3],
  ] as const)
    await make.organization({
      code: `${division}-Z`,
      division,
      level,
      kind: 'GENERAL_FEDERATION',
      isGrassroots: false,
    });
  await make.scheme({ code: 'MEDAL', holderKind: 'PERSON', levels: ['CITY', 'COUNTY'] });
  await make.scheme({ code: 'ENTERPRISE', holderKind: 'UNIT', levels: ['CITY', 'COUNTY'] });
  const ask: HonoursDesk['ask'] = (query, viewer = city, variables = {}) => execute(query, variables, { em, viewer });
  const change: HonoursDesk['change'] = (name, input, selection, viewer) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return ask(`mutation ($input: ${type}!) { ${name}(input: $input) ${selection} }`, viewer, { input });
  };
  const versionOf = async (id: string) => {
    const { data } = await ask(
      `{ node(id: "${id}") { ... on RecognitionRound { version } ... on Nomination { version } } }`,
    );
    return data.node.version as number;
  };
  let year = 2000;
  const move: HonoursDesk['move'] = async (id, wanted, fields = {}, viewer = city) =>
    change(
      'moveRecognitionRound',
      { id, expectedVersion: await versionOf(id), move: wanted, ...fields },
      '{ stage version grantedOn allowedMoves check { isMet overrideReason } }',
      viewer,
    );
  return {
    em,
    ask,
    change,
    move,
    async round(fields = {}) {
      year += 1;
      const given = { scheme: 'MEDAL', level: 'CITY', organizer: '371300-Z', year, ...fields };
      const { data, errors } = await change('createRecognitionRound', given, '{ id }');
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      const { id } = data.createRecognitionRound;
      await move(id, 'OPEN');
      return id;
    },
    async nominate(round, name, fields = {}, isAccepted = true) {
      const given = { round, organization: '371302-Z', name, reason, ...fields };
      const { data, errors } = await change('nominate', given, '{ id version }', city);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      const { id, version } = data.nominate;
      if (isAccepted) await change('decideNomination', { id, expectedVersion: version, isAccepted }, '{ state }');
      return id;
    },
    close: () => database.close(),
  };
}

/** A publicity that is over by the clock of tests. */
export const publicity = { publicityFrom: '2025-06-02', publicityTo: '2025-06-06' };

/** Code and path of the first fault, or the code of the error. */
export const faultOf = ({ errors }: Execution): string => {
  const { code, fields } = (errors[0]?.extensions ?? {}) as {
    code?: string;
    fields?: { path: string; code: string }[];
  };
  return fields?.[0] ? `${fields[0].path} ${fields[0].code}` : String(code);
};
