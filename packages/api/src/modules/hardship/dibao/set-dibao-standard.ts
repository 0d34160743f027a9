import { findDivision } from '@uniongraph/schema/data/divisions';
import { sql } from 'kysely';
import type { Context } from '../../../context.js';
import { apiError } from '../../../errors.js';
import { listLimits } from '../../../limits/list-limits.js';
import { checkText } from '../../../shared/check-text.js';
import { Faults } from '../../../shared/faults.js';
import { toFen } from '../../../shared/money/fen.js';
import { inTransaction } from '../../access/in-transaction.js';
import { recordAct } from '../../access/record-act.js';
import { reachesArea } from '../../access/scope/reaches-area.js';
import { type DibaoStandardRow, selectDibaoStandards } from './dibao-standard-rows.js';
import type { SetDibaoStandardInput } from './set-dibao-standard.input.js';

/** Sets or corrects the line of an area and a year. What was assessed by it stays as it was assessed. */
export async function setDibaoStandard(context: Context, input: SetDibaoStandardInput): Promise<DibaoStandardRow> {
  const { divisionCode, year, monthlyYuan, source, expectedVersion } = input;
  checkStandard(context, input);
  return inTransaction(context, async (within) => {
    const { rows } = await sql<{ id: string }>`
      insert into dibao_standard as s (division_code, year, monthly_yuan, source)
      values (${divisionCode}, ${year}, ${monthlyYuan}::numeric, ${source})
      on conflict (division_code, year) do update
        set monthly_yuan = excluded.monthly_yuan, source = excluded.source, version = s.version + 1
        where s.version = ${expectedVersion ?? null}
      returning s.id`.execute(within.whole);
    if (!rows[0]) throw apiError('CONFLICT');
    await recordAct(within, 'DIBAO_SET', `DibaoStandard:${rows[0].id}`, { divisionCode, year, monthlyYuan });
    return selectDibaoStandards(within.whole).where('s.id', '=', rows[0].id).executeTakeFirstOrThrow();
  });
}

function checkStandard({ viewer }: Context, { divisionCode, year, monthlyYuan, source }: SetDibaoStandardInput): void {
  const faults = new Faults();
  if (!findDivision(divisionCode))
    faults.add('input.divisionCode', 'UNKNOWN_AREA', '没有这个行政区划。', 'There is no such division.');
  else if (!reachesArea(viewer, divisionCode))
    faults.add('input.divisionCode', 'OUT_OF_REACH', '不在本单位范围内。', 'It lies beyond your reach.');
  if (year < 1997 || year > 2100)
    faults.add('input.year', 'YEAR', '年份不合理。', 'This is no year of a dibao line.', '1997–2100');
  const fen = toFen(monthlyYuan);
  if (fen === undefined || fen <= 0n || fen >= 1_000_000_00n)
    faults.add(
      'input.monthlyYuan',
      'AMOUNT',
      '应为正数，最多两位小数。',
      'A positive amount with at most two decimals is expected.',
      '800.00',
    );
  checkText(faults, 'input.source', source, listLimits.textLength);
  faults.throwIfAny();
}
