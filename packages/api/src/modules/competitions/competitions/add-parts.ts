import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { competitionLimits } from '../../../limits/competition-limits.js';
import { checkText } from '../../../shared/check-text.js';
import type { Faults } from '../../../shared/faults.js';
import type { CreateCompetitionInput } from './competition-inputs.input.js';
import type { References } from './competition-references.js';

type Parts = Pick<CreateCompetitionInput, 'projects' | 'trades' | 'rounds'>;

/** Faults of projects, trades and rounds by themselves: names, lengths, weights. */
export function checkParts(faults: Faults, { projects, trades, rounds }: Parts): void {
  checkNames(faults, 'input.trades', trades ?? [], '');
  checkNames(
    faults,
    'input.projects',
    (projects ?? []).map(({ name }) => name),
    '.name',
  );
  checkNames(
    faults,
    'input.rounds',
    (rounds ?? []).map(({ name }) => name),
    '.name',
  );
  for (const [at, { owner, contractors }] of (projects ?? []).entries()) {
    if (owner) checkText(faults, `input.projects[${at}].owner`, owner);
    const { listed } = competitionLimits;
    if ((contractors ?? []).length > listed)
      faults.addTooMany(`input.projects[${at}].contractors`, listed, contractors!.length);
    for (const [index, contractor] of (contractors ?? []).entries())
      checkText(faults, `input.projects[${at}].contractors[${index}]`, contractor);
  }
  for (const [at, { weight }] of (rounds ?? []).entries())
    if ((weight ?? 1) < 0 || (weight ?? 1) > 10_000)
      faults.add(
        `input.rounds[${at}].weight`,
        'OUT_OF_RANGE',
        '权重须为0至10000。',
        'A weight is 0 to 10000.',
        '0–10000',
      );
}

function checkNames(faults: Faults, path: string, names: readonly string[], field: string): void {
  const { listed } = competitionLimits;
  if (names.length > listed) faults.addTooMany(path, listed, names.length);
  for (const [at, name] of names.entries()) {
    checkText(faults, `${path}[${at}]${field}`, name);
    if (names.indexOf(name) < at)
      faults.add(`${path}[${at}]${field}`, 'REPEATED', '与前面的一项同名。', 'An earlier one has this name.');
  }
}

/** Adds projects, trades and rounds to a competition; one that stands there already is a fault. */
export async function addParts(
  { whole }: Context,
  competition: string,
  { projects, trades, rounds }: Parts,
  { employingUnits }: References,
  faults: Faults,
): Promise<void> {
  const given = (projects ?? []).map((project, at) => ({ ...project, unit: employingUnits[at] ?? null }));
  for (const [at, { name, owner, contractors, unit }] of given.entries()) {
    const { rows } = await sql`
      insert into competition_project (competition_id, name, owner, contractors, employing_unit_id, provenance)
      values (${competition}::bigint, ${name}, ${owner ?? null}, ${contractors ?? []}, ${unit}::bigint, 'REPORTED')
      on conflict (competition_id, name) do nothing returning 1`.execute(whole);
    if (rows.length === 0) standsAlready(faults, `input.projects[${at}].name`);
  }
  for (const [at, name] of (trades ?? []).entries()) {
    const { rows } = await sql`
      insert into competition_trade (competition_id, name) values (${competition}::bigint, ${name})
      on conflict (competition_id, name) do nothing returning 1`.execute(whole);
    if (rows.length === 0) standsAlready(faults, `input.trades[${at}]`);
  }
  for (const [at, { name, weight }] of (rounds ?? []).entries()) {
    const { rows } = await sql`
      insert into competition_round (competition_id, ordinal, name, weight)
      select ${competition}::bigint, coalesce(max(ordinal), 0) + 1, ${name}, ${weight ?? 1}::int
      from competition_round where competition_id = ${competition}::bigint
      on conflict (competition_id, name) do nothing returning 1`.execute(whole);
    if (rows.length === 0) standsAlready(faults, `input.rounds[${at}].name`);
  }
  faults.throwIfAny();
}

const standsAlready = (faults: Faults, path: string): void =>
  faults.add(path, 'TAKEN', '该竞赛已有同名的一项。', 'The competition has one of this name.');
