import { sql } from 'kysely';
import type { Context } from '../../../context.js';

export interface DibaoLine {
  id: string;
  monthlyYuan: string;
}

/** The dibao line of a year where a household lives: of the area itself, else of the nearest above it that has one. */
export async function dibaoLine(
  { whole }: Pick<Context, 'whole'>,
  divisionCode: string,
  year: number,
): Promise<DibaoLine | undefined> {
  const { rows } = await sql<DibaoLine>`
    select s.id, s.monthly_yuan::text as "monthlyYuan"
    from division own
    join division above on above.code in (own.code, own.county_code, own.prefecture_code, own.province_code)
    join dibao_standard s on s.division_code = above.code and s.year = ${year}
    where own.code = ${divisionCode}
    order by above.level desc limit 1`.execute(whole);
  return rows[0];
}
