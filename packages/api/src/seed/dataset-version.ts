/** Part of every random seed: another version gives other demonstration data. */
export const DATASET_VERSION = 'demo-1';
