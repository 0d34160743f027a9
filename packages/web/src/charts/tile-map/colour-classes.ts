/** A class of values, both ends inside it, counted in the smallest step that is printed. */
export interface ColourClass {
  from: number;
  to: number;
  /** Index of its tone, from pale (0) to dark (4). */
  colour: number;
}

interface Scale {
  /** Smallest step that is printed: 0.0001 for 93.04 %. */
  step: number;
  /** A span below this is no difference worth a colour: one class. */
  narrow: number;
}

const tones: readonly (readonly number[])[] = [[], [2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

/**
 * Up to five classes of like width from the lowest to the highest value, none overlapping in print; one where the values
 * hardly differ, none without values.
 */
export function colourClasses(values: readonly number[], { step, narrow }: Scale): ColourClass[] {
  if (values.length === 0) return [];
  const steps = values.map((value) => inSteps(value, step));
  const [lowest, highest] = [Math.min(...steps), Math.max(...steps)];
  const isNarrow = (highest - lowest) * step < narrow;
  const count = isNarrow ? 1 : Math.min(5, highest - lowest + 1);
  const start = (index: number) => lowest + Math.floor((index * (highest - lowest + 1)) / count);
  return Array.from({ length: count }, (_, index) => ({
    from: start(index),
    to: start(index + 1) - 1,
    colour: tones[count]?.[index] ?? index,
  }));
}

/** Class that a value falls in as it is printed. */
export function classOf(value: number, classes: readonly ColourClass[], step: number): ColourClass | undefined {
  const printed = inSteps(value, step);
  return classes.find(({ from, to }) => printed >= from && printed <= to);
}

/** The tenth digit is where the server stops, so that 0.93045 does not fall to a float's 0.930449999…. */
const inSteps = (value: number, step: number) => Math.round(Number((value / step).toFixed(6)));
