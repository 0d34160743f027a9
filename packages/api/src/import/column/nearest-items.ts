interface Item {
  code: string;
  zh: string;
  en: string;
}

const AT_MOST = 3;

/** Items of a list that were probably meant: one name holds the other, or few letters differ. The nearest first. */
export function nearestItems<Choice extends Item>(items: readonly Choice[], typed: string): Choice[] {
  const text = plain(typed);
  if (text.length < 2) return [];
  return items
    .map((item) => ({
      item,
      distance: Math.min(...[item.code, item.zh, item.en].map((name) => apart(text, plain(name)))),
    }))
    .filter(({ distance }) => distance <= text.length / 3)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, AT_MOST)
    .map(({ item }) => item);
}

/** 0 where one holds the other, else the letters to change. */
function apart(text: string, name: string): number {
  const [short, long] = text.length < name.length ? [text, name] : [name, text];
  return short.length >= 2 && long.includes(short) ? 0 : edits(text, name);
}

/** Levenshtein's distance. */
function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (letter === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s_-]/gu, '');
