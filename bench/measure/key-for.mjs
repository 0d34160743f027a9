const NATION = '100000';

/**
 * The key with which a question about a subject is put, where the server knows keys: of the province that all of it is
 * about, else of the nation.
 */
export function keyFor({ keys = {} }, { ours }, subject) {
  const isOfProvince = ours.query.includes('$area') && !ours.query.includes(`"${NATION}"`);
  return keys[isOfProvince ? (subject.area ?? NATION) : NATION];
}
