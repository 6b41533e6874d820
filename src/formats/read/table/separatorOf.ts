import papa from "papaparse";

/** In the order in which they are taken if two make rows that are as even. */
const SEPARATORS = ["\t", ";", ",", "|"] as const;
/** So many rows are looked at. */
const ROWS = 60;
/** So many letters are enough for them, also where a quote never closes. */
const LETTERS = 100_000;

/** What parts the cells of a text: what gives most rows the same number of cells, and of equals what gives more cells. */
export function separatorOf(text: string): string {
  const sample = text.slice(0, LETTERS);
  const tried = SEPARATORS.map((separator) => ({ separator, score: evenness(sample, separator) }));
  const best = tried.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.separator : ",";
}

function evenness(sample: string, delimiter: string): number {
  const { data } = papa.parse<string[]>(sample, { delimiter, preview: ROWS, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const scores = [...counts].map(([cells, rows]) => rows + Math.min(cells, ROWS) / 100);
  return Math.max(0, ...scores);
}
