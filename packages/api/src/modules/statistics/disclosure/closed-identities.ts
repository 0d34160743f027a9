/**
 * The identities between measures of a sensitive fact of which everything is released. `released` measures are protected one by
 * one, so an identity such as stock now = stock before + in − out must keep one measure back everywhere: else the one that a
 * cell withholds follows from the others. A sensitive fact's test asserts that there is none.
 */
export const closedIdentities = (
  identities: readonly (readonly string[])[],
  released: readonly string[],
): (readonly string[])[] => identities.filter((identity) => identity.every((measure) => released.includes(measure)));
