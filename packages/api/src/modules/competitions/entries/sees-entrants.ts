import { sql } from 'kysely';
import type { Viewer } from '../../../viewer.js';

/** Persons are for users: to keys of systems they exist once their results are public. */
export const seesPersonsOfCompetitions = (viewer: Viewer | null): boolean => viewer?.principal.kind === 'USER';

/** Entries, of the alias `e`, that a viewer is told of. */
export const entriesTold = (viewer: Viewer | null) =>
  seesPersonsOfCompetitions(viewer) ? sql<boolean>`true` : sql<boolean>`e.entrant_kind <> 'PERSON'`;
