/**
 * Why a value is not shown: of a sensitive fact, or to somebody who sees what is published alone. `SMALL` is one word for small cells and for those that would tell of them;
 * the others follow from the question alone.
 */
export type Withholding =
  | 'SMALL'
  | 'CROSSED'
  | 'BELOW_COUNTY'
  | 'NOT_CLOSED'
  | 'AS_KNOWN_ON'
  | 'MEASURE'
  | 'BY_ORGANIZATION'
  | 'NOT_PUBLISHED';
