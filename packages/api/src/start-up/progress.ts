export interface BilingualText {
  zh: string;
  en: string;
}

/** Tells the person at the terminal what is going on. */
export interface Progress {
  step(text: BilingualText): void;
  /** Progress within the current step, 0 to 1. */
  fraction(done: number, text: BilingualText): void;
}

const LOG_EVERY = 0.1;

/** On a terminal a fraction is rewritten in place; in a log file a line is added for each tenth. */
export function printedProgress(out: NodeJS.WriteStream = process.stdout): Progress {
  let lastPrinted = 0;
  let openLine = false;
  const closeLine = () => {
    if (openLine) out.write('\n');
    openLine = false;
  };
  return {
    step({ zh, en }) {
      closeLine();
      lastPrinted = 0;
      out.write(`· ${zh} ${en}\n`);
    },
    fraction(done, { zh, en }) {
      const line = `  ${String(Math.floor(done * 100)).padStart(3)}%  ${zh} ${en}`;
      if (out.isTTY) {
        out.write(`\r\u001b[K${line}`);
        openLine = true;
        if (done >= 1) closeLine();
      } else if (done >= 1 || done - lastPrinted >= LOG_EVERY) {
        lastPrinted = done;
        out.write(`${line}\n`);
      }
    },
  };
}
