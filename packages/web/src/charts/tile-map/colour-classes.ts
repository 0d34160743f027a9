export interface ColourClass {
  from: number;
  to: number;
}

/** Up to `count` equal steps from the lowest to the highest value; one class where all are equal, none without values. */
export function colourClasses(values: readonly number[], count = 5): ColourClass[] {
  if (values.length === 0) return [];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (lowest === highest) return [{ from: lowest, to: highest }];
  const step = (highest - lowest) / count;
  return Array.from({ length: count }, (_, index) => ({
    from: lowest + index * step,
    to: index === count - 1 ? highest : lowest + (index + 1) * step,
  }));
}

/** Class that a value falls in; a value on a border belongs to the class above. */
export function classOf(value: number, classes: readonly ColourClass[]): number {
  const index = classes.findIndex(({ to }) => value < to);
  return index === -1 ? classes.length - 1 : index;
}
