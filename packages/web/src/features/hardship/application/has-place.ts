const own = [
  'organization',
  'appliedOn',
  'unitName',
  'archiveLevel',
  'mainCause',
  'otherCauses',
  'exclusions',
  'members',
];

/** Whether the form of an application has a field where a fault lies. */
export function hasPlace(members: number, place: string): boolean {
  const [, index] = /^members\[(\d+)\]\.\w+$/.exec(place) ?? [];
  return own.includes(place) || place.startsWith('finances.') || (index !== undefined && Number(index) < members);
}
