/** How much of everything there is besides memberships (performance.md, Data). Counts of rows. */
export const sizes = {
  organizations: 250_000,
  townships: 40_000,
  /** The first townships have a joint union, each covering 20 employing units. */
  jointTownships: 5_000,
  units: 300_000,
  unitsCoveredByJoint: 100_000,
  unitsWithOwnUnion: 100_000,
  /** Stock dates of the annual reports. */
  reportedOn: ['2023-12-31', '2024-12-31', '2025-12-31'],
};
