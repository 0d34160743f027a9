import { largestRemainder } from '../../allocation/largest-remainder.js';
import { randomStream } from '../../random/random-stream.js';
import { series } from './series.js';

interface Counted {
  id: number;
  code: string;
}

/** SYNTHETIC: what each competition brought, reported at its end; the participations add up to those of the series. */
export function progressRows(competitions: readonly Counted[]) {
  const streams = competitions.map(({ code }) => randomStream('371300', 'competition_progress', code));
  const shares = largestRemainder(
    series.participations,
    streams.map((stream) => stream.between(50, 400)),
  );
  return competitions.map(({ id }, index) => {
    const stream = streams[index]!;
    return {
      id,
      competition_id: id,
      reported_on: series.endsOn,
      participations: shares[index]!,
      participating_units: stream.between(5, 80),
      suggestions: stream.between(0, 60),
      innovations: stream.between(0, 12),
      days_saved: String(stream.between(0, 30)),
      cost_saved_yuan: String(stream.between(0, 900) * 1_000),
      provenance: 'SYNTHETIC',
    };
  });
}
