import type { TermReporting } from '../reporting/term-reporting.js';
import type { PartReportingType } from '../types/part-reporting.type.js';
import { ReporterKindName } from '../types/reporter-kind.js';
import { ValuePartName } from '../types/value-part.js';
import { presentPeriod } from './present-period.js';

export const presentReporting = ({ part, reporters, carriedFrom, ...counts }: TermReporting): PartReportingType => ({
  part: ValuePartName[part],
  reporters: ReporterKindName[reporters],
  ...counts,
  carriedFrom: carriedFrom && presentPeriod(carriedFrom),
});
