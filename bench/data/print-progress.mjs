const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

/** One line that is written over while a step goes on: share, rows a second, time left. */
export function printProgress(name, { first, done, total, seconds }) {
  const rate = (done - first) / Math.max(seconds, 0.001);
  const text =
    total === 1
      ? `${seconds.toFixed(1)} s`
      : `${Math.floor((100 * done) / total)} %  ${Math.round(rate).toLocaleString('en')} rows/s  ${
          done === total ? `${seconds.toFixed(1)} s` : `${clock((total - done) / rate)} left`
        }`;
  const line = `  ${name.padEnd(36)} ${text}`;
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`);
  else if (done === total || done % 1_000_000 === 0) console.log(line);
}
