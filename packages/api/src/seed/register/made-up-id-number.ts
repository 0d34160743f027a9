import { makeSyntheticPersonId } from '@uniongraph/schema/codes/person-id';
import { dayWithin } from '../calendar/day.js';
import type { RandomStream } from '../random/random-stream.js';

const SEQUENCES = 500;

/** An identity number of nobody, on an unassigned division; members of one sequence number differ in their birthday. */
export function madeUpIdNumber(stream: RandomStream, birthYear: number, sex: 1 | 2, index: number): string {
  const bornOn = dayWithin(stream, `${birthYear}-01-01`, `${birthYear}-12-31`);
  return makeSyntheticPersonId('371399', bornOn, 2 * (index % SEQUENCES) + (sex === 1 ? 1 : 0));
}
