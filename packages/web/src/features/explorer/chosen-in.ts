import type { QuestionFilters } from './statistics-question.js';

/** What a filter is set to; nothing where it was never set. */
export const chosenIn = (filters: QuestionFilters, field: string): readonly string[] => filters[field] ?? [];
