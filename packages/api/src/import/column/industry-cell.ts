import { industrySectionOf, industrySections } from '@uniongraph/schema/codes/industry-section';
import { CellFault } from './cell-fault.js';
import type { CellReader } from './import-column.js';
import { listCell } from './list-cell.js';

const sections = listCell(industrySections);

/** Section of GB/T 4754-2017 by letter or name. A finer code (C13, C1311) is refused with its section as a hint. */
export const industryCell: CellReader = {
  type: 'text',
  read(text) {
    const section = sections.read(text);
    if (typeof section === 'string') return section;
    const division = /^[A-T]?(\d{2})\d{0,2}$/iu.exec(text)?.[1];
    return new CellFault('NOT_AN_INDUSTRY', division ? (industrySectionOf(Number(division)) ?? '') : '');
  },
};
