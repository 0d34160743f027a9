/** Ends the script with one line, in Chinese and English. */
export function giveUp(zh, en = '') {
  console.error(`${zh} ${en}`.trim());
  process.exit(1);
}
