import type { CompetitionStage } from '@uniongraph/schema/codes/competition-stage';
import type { Viewer } from '../../src/viewer.js';
import type { Hands } from './hands.js';

export interface MadeCompetition {
  id: string;
  code: string;
  stage: CompetitionStage;
  version: number;
  rounds: { id: string }[];
  criteriaSet: { items: { id: string; name: string }[] } | null;
}

const shown = 'id code stage version rounds { id } criteriaSet { items { id name } }';
export const createCompetition = `mutation ($input: CreateCompetitionInput!) { createCompetition(input: $input) { ${shown} } }`;
export const moveCompetition = `mutation ($input: MoveCompetitionInput!) { moveCompetition(input: $input) { ${shown} } }`;
export const registerEntry =
  'mutation ($input: RegisterEntryInput!) { registerEntry(input: $input) { id version displayName membersCount trade project organization { code } } }';
export const recordScore =
  'mutation ($input: RecordScoreInput!) { recordScore(input: $input) { value version history { version value recordedBy } } }';
export const publishResults =
  'mutation ($input: PublishResultsInput!) { publishResults(input: $input) { id stage version publicityFrom publicityTo } }';

let serial = 0;

/** Works with competitions by GraphQL as somebody. */
export class Competitions {
  constructor(
    readonly hands: Hands,
    readonly viewer: Viewer,
  ) {}

  async done<Answer>(mutation: string, input: object): Promise<Answer> {
    const { data, errors } = await this.hands.ask(this.viewer, mutation, input);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Answer;
  }

  async criteria(items: object[] = [{ name: '安全', weight: 1 }]): Promise<string> {
    serial += 1;
    const code = `CRITERIA-${serial}`;
    const mutation = 'mutation ($input: CreateCriteriaSetInput!) { createCriteriaSet(input: $input) { code } }';
    await this.done(mutation, { code, name: `示例标准${serial}`, items });
    return code;
  }

  create(fields: object = {}): Promise<MadeCompetition> {
    serial += 1;
    return this.done(createCompetition, {
      code: `C-${serial}`,
      name: `示例竞赛${serial}`,
      kind: 'KEY_PROJECT',
      level: 'COUNTY',
      organizer: 'A',
      startsOn: '2022-03-01',
      ...fields,
    });
  }

  /** Moves on stage by stage. */
  async move(competition: MadeCompetition, ...stages: CompetitionStage[]): Promise<MadeCompetition> {
    let now = competition;
    for (const stage of stages)
      now = await this.done(moveCompetition, { id: now.id, expectedVersion: now.version, stage });
    return now;
  }

  openForEntries = (competition: MadeCompetition) => this.move(competition, 'NOTICE', 'REGISTRATION');

  enter(
    competition: MadeCompetition,
    displayName: string,
    fields: object = {},
  ): Promise<{ id: string; version: number }> {
    const input = { competition: competition.id, entrantKind: 'TEAM', organization: 'A1', displayName, ...fields };
    return this.done(registerEntry, input);
  }

  async judge(competition: MadeCompetition, displayName: string, username?: string): Promise<string> {
    const mutation = 'mutation ($input: AppointJudgeInput!) { appointJudge(input: $input) { id } }';
    const { id } = await this.done<{ id: string }>(mutation, { competition: competition.id, displayName, username });
    return id;
  }

  /** A competition that runs, with entries and judges by name and what a score of theirs is said of. */
  async running(fields: object, entries: readonly string[], judges: readonly string[]) {
    const open = await this.openForEntries(await this.create(fields));
    const entered: Record<string, string> = {};
    for (const name of entries) entered[name] = (await this.enter(open, name)).id;
    const appointed: Record<string, string> = {};
    for (const name of judges) appointed[name] = await this.judge(open, name);
    const competition = await this.move(open, 'LAUNCH', 'RUNNING');
    const of = (entry: string, judge: string, item = 0) => ({
      entry: entered[entry]!,
      judge: appointed[judge]!,
      round: competition.rounds[0]!.id,
      item: competition.criteriaSet!.items[item]!.id,
    });
    return { competition, of };
  }
}
