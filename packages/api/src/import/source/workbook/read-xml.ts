import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { ImportProblem } from '../../import-problem.js';
import { importProblems } from '../../import-problems.js';

const LONGEST_TEXT = 8_000_000;

/** What happens on the way through an XML file; names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Reads XML piece by piece and yields the size of each, so that what the handlers collected can be passed on. */
export async function* readXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<number> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let silent = 0;
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0;
    handlers.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    silent = 0;
    handlers.close?.(local(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('doctype', () => {
    throw importProblems.damagedWorkbook('DOCTYPE');
  });
  parser.on('error', (error) => {
    throw importProblems.damagedWorkbook(error.message);
  });
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      silent += chunk.length;
      parser.write(decoder.decode(chunk, { stream: true }));
      if (silent > LONGEST_TEXT) throw importProblems.damagedWorkbook(`> ${LONGEST_TEXT}`);
      yield chunk.length;
    }
    parser.close();
  } catch (error) {
    throw error instanceof ImportProblem ? error : importProblems.damagedWorkbook((error as Error).message);
  }
  yield 0;
}
