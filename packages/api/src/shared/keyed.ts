/** An entity as others see it that refer to it: by its key alone. */
interface Keyed {
  '~entity': { id: number };
}

/**
 * An entity for a reference. Without this the type of a reference holds all that the entity refers to in its turn, and over
 * three or four tables that is more than the compiler writes down.
 */
export const keyed = (entity: object): Keyed => entity as Keyed;
