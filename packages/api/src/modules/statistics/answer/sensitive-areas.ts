import { type Coordinates, Rest } from '../cube/cube.js';
import type { Lattice } from '../disclosure/lattice.js';
import { ownPart } from '../disclosure/own-part.js';
import type { StatisticsAnswer } from './statistics-answer.js';

/** The areas of a lattice, own parts among them, that a place of an answer adds up; null where these cannot be told. */
export function sensitiveAreas(
  answer: Pick<StatisticsAnswer, 'question' | 'areas' | 'reference'>,
  at: Coordinates,
  lattice: Lattice,
): string[] | null {
  const { question, areas } = answer;
  const member = at.AREA;
  if (typeof member === 'string') return [member];
  if (member === null) return unallotted(answer, lattice);
  if (!(member instanceof Rest)) return (question.areas ?? [question.area]).map((area) => area.code);
  const left = areas.map((area) => area.code).filter((code) => member.takes({ ...at, AREA: code }));
  const beside = member.takes({ ...at, AREA: null }) ? unallotted(answer, lattice) : [];
  return left.length + beside.length === 0 ? null : [...left, ...beside];
}

/** What lies in the question's area but in no area of the grouping level. */
function unallotted({ question, reference }: Pick<StatisticsAnswer, 'question' | 'reference'>, lattice: Lattice) {
  const levelOf = (code: string) => reference.areas.get(code)?.level ?? question.areaLevel;
  const partsOf = (code: string): string[] => {
    if (levelOf(code) === question.areaLevel) return [];
    const children = lattice.childrenOf(code);
    if (levelOf(code) > question.areaLevel || children.length === 0) return [code];
    const own = ownPart(code);
    return children.flatMap((child) => (child === own ? [own] : partsOf(child)));
  };
  return partsOf(question.area.code);
}
