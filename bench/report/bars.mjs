import { causes } from './causes.mjs';

const at16 = (question, server) => question?.load?.[16]?.[server];
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

const ofPeer = (key, bar, cause) => ({
  cause,
  name: `${key}: req/s at 16, ÷ PostGraphile`,
  bar,
  least: true,
  of: ({ questions: { [key]: q } }) => at16(q, 'ours')?.requestsPerSecond / at16(q, 'peer')?.requestsPerSecond,
});

const sqlMs = (key, bar) => ({
  cause: causes.sql,
  name: `${key}: ms in SQL for the first time, planning and execution`,
  bar,
  of: ({ questions: { [key]: q } }) => q?.sql?.ours.planning + q?.sql?.ours.execution,
});

/** No size can be faster than a smaller one: where it was, the machine was busier then, and the ratio says nothing. */
const flat = (key) => ({
  name: `${key}: p50 at 1 ÷ that of the size before`,
  bar: 1.15,
  of({ questions }, before) {
    const ratio = questions[key]?.load?.[1].ours.p50 / before?.questions[key]?.load?.[1].ours.p50;
    return ratio < 1 / 1.15 ? Number.NaN : ratio;
  },
});

/** By `explain` where the question has statistics, else of the statements that one request sends. */
const rowsTouched = (key) => ({
  name: `${key}: rows touched ÷ those of the size before`,
  bar: 1.15,
  of({ questions: { [key]: q } }, before) {
    const rows = (each) => each?.explained?.rows ?? each?.sql?.ours.rows;
    return rows(q) / rows(before?.questions[key]);
  },
});

const commits = (kind) => ({
  cause: causes.single,
  name: `16 writers, single ${kind}s: share of the commits/s without ledger`,
  bar: 0.75,
  least: true,
  of: ({ writes }) => writes?.single[kind].with / writes?.single[kind].without,
});

/**
 * The bars of the issue: `of` answers with the number found in a result, given also that of the size before; NaN or
 * undefined where it was not measured. At most `bar`, or at least where `least` says so; `cause` is why it is
 * missed, `only` the one size that it is for.
 */
export const bars = [
  {
    name: 'Q2 over HTTP: times faster than base tables (bar for 10M)',
    only: '10M',
    bar: 1000,
    least: true,
    of: ({ questions: { Q2 } }) => Q2?.base / Q2?.load?.[1].ours.p50,
  },
  {
    name: 'the same asked for the first time',
    only: '10M',
    bar: 1000,
    least: true,
    of: ({ questions: { Q2, Q2n } }) => Q2?.base / Q2n?.load?.[1].ours.p50,
  },
  sqlMs('Q2m', 1),
  sqlMs('Q2', 5),
  ...['Q1', 'Q2', 'Q3', 'Q1n', 'Q2n', 'Q3n'].map(flat),
  ...['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'].map(rowsTouched),
  ofPeer('Q1', 2, causes.warm),
  ofPeer('Q2', 2, causes.warm),
  ofPeer('Q3', 2, causes.warm),
  ofPeer('Q1n', 2, causes.first),
  ofPeer('Q2n', 2, causes.first),
  ofPeer('Q3n', 2, causes.first),
  ofPeer('Q4', 1.5, causes.nested),
  ofPeer('Q5', 2, causes.one),
  ofPeer('Q6', 3, causes.count),
  ofPeer('Q7', 2, causes.count),
  { name: 'Q8: requests', bar: 2, of: ({ questions: { Q8 } }) => (Q8?.load ? 1 : Number.NaN) },
  {
    name: 'Q4: CPU ms of Node a request, at 16',
    bar: 6,
    cause: causes.nested,
    of: ({ questions: { Q4 } }) => at16(Q4, 'ours')?.cpu,
  },
  {
    name: 'bulk insert: time with ledger ÷ without',
    bar: 1.4,
    cause: causes.bulk,
    of: ({ writes }) => writes?.bulk.with.insert / writes?.bulk.without.insert,
  },
  {
    name: 'bulk update: time with ledger ÷ without',
    bar: 1.4,
    cause: causes.bulk,
    of: ({ writes }) => writes?.bulk.with.update / writes?.bulk.without.update,
  },
  {
    name: 'bulk delete: time with ledger ÷ without',
    bar: 1.4,
    cause: causes.delete,
    of: ({ writes }) => writes?.bulk.with.delete / writes?.bulk.without.delete,
  },
  ...['insert', 'update', 'delete'].map(commits),
  {
    name: 'a committed change is in the next answer (1 = yes)',
    bar: 1,
    least: true,
    of: ({ writes }) => (writes ? Number(writes.inNextAnswer) : Number.NaN),
  },
  {
    name: 'rebuild of all rollups, seconds (bar for 10M)',
    only: '10M',
    bar: 90,
    cause: causes.rebuild,
    of: ({ machine, rebuild }) => rebuild?.seconds ?? sum(Object.values(machine.rebuilds)),
  },
  {
    name: 'memory of the API process, MB',
    bar: 512,
    cause: causes.memory,
    of: ({ questions }) =>
      !questions.Q8?.load
        ? Number.NaN
        : Math.max(
            ...Object.values(questions).flatMap(({ load }) =>
              Object.values(load ?? {}).map(({ ours }) => ours.megabytes),
            ),
          ),
  },
];
