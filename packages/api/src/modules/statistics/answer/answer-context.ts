import type { QueryExecutorProvider } from 'kysely';
import { sql } from 'kysely';
import type { Question } from '../question/question.js';

export interface SeriesBreakRow {
  indicatorKey: string;
  effectiveOn: string;
  note: string;
  noteEn: string;
}

/** What decides the status of values: breaks of series, and how far reports are closed. */
export interface AnswerContext {
  breaks: SeriesBreakRow[];
  /** Stock date of the last closed round; null before the first. */
  closedThrough: string | null;
}

export async function readContext(db: QueryExecutorProvider, question: Question): Promise<AnswerContext> {
  const { rows } = await sql<AnswerContext>`
    select
      (select max(stock_date)::text from reporting_round where closed_on <= ${question.asKnownOn ?? question.today}) as "closedThrough",
      coalesce((
        select json_agg(json_build_object(
          'indicatorKey', indicator_key, 'effectiveOn', effective_on, 'note', note, 'noteEn', note_en) order by effective_on)
        from series_break
      ), '[]'::json) as breaks`.execute(db);
  return rows[0] as AnswerContext;
}
