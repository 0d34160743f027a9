/** Why bars are missed, as found by profiles, by EXPLAIN, and by leaving parts out one after the other. */
export const causes = {
  sql: `A balance is looked up for every cell (source, size band, standing of the union …) of every province, some 1,300 rows,
where the bar supposes one row a province; a third of the time is planning, which named statements save from their sixth
use on.`,
  first: `Five statements (key, state, two facts, the viewer's scope on each connection) and their building
in Node against one. No part stands out: writing to sockets takes a sixth, SQL texts a tenth, Apollo a tenth.`,
  nested: `Some 700 objects pass graphql-js, loaders and resolvers, and each of six statements asks row-level security;
PostGraphile has one statement and asks nobody.`,
  one: `One object costs what every request costs: key, budget, price before and after, Apollo (a seventh), two statements
(a sixth writing them, an eighth building them), Express and Helmet (a tenth). PostGraphile's has none of the first three.`,
  count: `Exact totals are counted from covering indexes within the viewer's rows; counters would have to be kept for every
combination of filters and scopes.`,
  bulk: `Each row goes into the ledger and its three indexes, 33 µs of processor beside the 48 µs that a membership with its
foreign keys takes (an update posts the difference: 58 beside 56). Inserting from the transition table instead of calling the
posting function saved 2 µs, so that it was left.`,
  delete: `A deleted row is only marked (2 µs); what it counted must be posted, a row and three index entries (66 µs).`,
  single: `What an event consists of is read by seven index look-ups in one statement (about 100 of the 140 µs that an insert
takes more); updates and deletes read and sum what was posted besides. Inserting from the transition table saved a tenth to
a quarter of that. After a checkpoint, images of index pages are two thirds of what an update or delete writes to the log.`,
  memory: `Node's heap grows while 64 answers of 700 objects (Q4) are made at once and keeps what it took: no limit of its
own is set. At one request at a time it stands below 460.`,
  warm: `Measured for half a second from 200 rotating subjects, most are asked for the first time: what is kept hardly counts.`,
  rebuild: `Each rollup reads the ledger once or twice: a pass of 11 million rows takes some 20 s of processor, most of it
in unpacking rows and in hash tables larger than the caches.`,
};
