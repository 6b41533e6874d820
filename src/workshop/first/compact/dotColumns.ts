/** Dots of one colour, each a stroke of no length. */
const DOTS = /<path class="spine__dots"([^>]*) d="((?:M[-\d.]+ [-\d.]+h0)+)"([^>]*)><\/path>/g;
const DOT = /M([-\d.]+) ([-\d.]+)h0/g;
const WHOM = / data-ids="[^"]*"/;

/** Markup in which the dots of a crowd are columns: a dotted line for each run of dots, one above the other, in the same places. */
export function dotColumns(markup: string): string {
  return markup.replaceAll(DOTS, (_, ...[before = "", path = "", after = ""]: string[]) => {
    const columns = columnsOf(path);
    const pitch = pitchOf(columns);
    const lines = columns.flatMap((column) => runsIn(column, pitch)).map((run) => lineOf(run, pitch));
    const attributes = `${before}${after}`.replace(WHOM, "");
    return `<path class="spine__dots"${attributes} stroke-dasharray="0 ${pitch}" d="${lines.join("")}"></path>`;
  });
}

/** Dots one above the other, from the top. */
interface Column {
  readonly x: number;
  readonly down: readonly number[];
}

function columnsOf(path: string): readonly Column[] {
  const columns = new Map<number, number[]>();
  for (const [, x, y] of path.matchAll(DOT)) {
    const column = columns.get(Number(x)) ?? [];
    columns.set(Number(x), column);
    column.push(Number(y));
  }
  return [...columns].map(([x, down]) => ({ x, down: down.toSorted((one, other) => one - other) }));
}

/** From a dot to the next in a column: all cells are as high, but places are written in tenths. */
function pitchOf(columns: readonly Column[]): number {
  const steps = columns.flatMap(({ down }) => down.slice(1).map((y, at) => y - (down[at] ?? 0)));
  const least = Math.min(...steps);
  const next = steps.filter((step) => step < least + 0.25);
  const mean = next.reduce((sum, step) => sum + step, 0) / Math.max(1, next.length);
  return Math.round(mean * 1000) / 1000 || 1;
}

/** The parts of a column in which no cell is free. */
function runsIn({ x, down }: Column, pitch: number): readonly Column[] {
  const runs: number[][] = [];
  for (const y of down) {
    const last = runs.at(-1);
    if (last === undefined || y - (last.at(-1) ?? 0) > pitch * 1.5) runs.push([y]);
    else last.push(y);
  }
  return runs.map((run) => ({ x, down: run }));
}

/** A little longer than to the last dot, so that it is never lost. */
function lineOf({ x, down }: Column, pitch: number): string {
  const length = (down.length - 0.5) * pitch;
  const middle = down.reduce((sum, y) => sum + y, 0) / down.length;
  const top = middle - ((down.length - 1) / 2) * pitch;
  return `M${x} ${hundredths(top)}v${hundredths(length)}`;
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}
