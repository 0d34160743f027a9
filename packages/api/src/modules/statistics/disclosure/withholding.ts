/**
 * Why a value of a sensitive fact is not shown. `SMALL` is one word for small cells and for those that would tell of them;
 * the others follow from the question alone.
 */
export type Withholding =
  | 'SMALL'
  | 'CROSSED'
  | 'BELOW_COUNTY'
  | 'NOT_CLOSED'
  | 'AS_KNOWN_ON'
  | 'MEASURE'
  | 'BY_ORGANIZATION';
