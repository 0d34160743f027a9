/**
 * Settings of functions that work on a few rows. Making a plan takes many times longer than carrying it out, so it is made
 * once for a connection; by index look-ups only, so that it still fits a table that has grown since.
 */
export const plannedOnce = `set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off`;

/** Settings of functions that work on many rows: each call is planned for its own number of them. */
export const plannedEachTime = `set plan_cache_mode = force_custom_plan
set enable_seqscan = on set enable_hashjoin = on set enable_mergejoin = on`;

/** Rows up to which a plan for a few is the better one. */
export const FEW = 100;
