type Height = number | null | undefined;

/** Where the label of a point is clear of the line: over a peak, under a valley, on the outer side of a slope. */
export function labelPlace(before: Height, own: number, after: Height): 'top' | 'bottom' | 'left' | 'right' {
  const rises = { in: before != null && before < own, out: after != null && after > own };
  const falls = { in: before != null && before > own, out: after != null && after < own };
  if (rises.in && rises.out) return 'left';
  if (falls.in && falls.out) return 'right';
  return rises.out || falls.in ? 'bottom' : 'top';
}
