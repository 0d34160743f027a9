import { p } from '@mikro-orm/core';
import { provenances } from '@uniongraph/schema/codes/provenance';

/** bigint identity key, read as a number: no table here outgrows 2^53. */
export const id = () => p.bigint('number').primary().autoincrement();

/** Where a row comes from: printed, computed, reported, or made for demonstration (domain.md §4.1). */
export const provenance = () => p.enum(() => [...provenances.codes]).default('REPORTED');

/** Lower-case name, pinyin, initials and codes, separated by blanks; see `search_bigrams` in the migrations. */
export const searchText = () => p.text().nullable();

/** Counts a row's changes for optimistic concurrency. */
export const version = () => p.integer().version();
