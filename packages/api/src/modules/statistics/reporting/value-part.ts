export type ValuePart = 'NUMERATOR' | 'DENOMINATOR';
