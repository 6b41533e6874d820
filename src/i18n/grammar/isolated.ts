const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Whether a text has letters that run from right to left, so that its order has to be worked out. */
export function hasRightToLeft(text: string): boolean {
  return LETTERS.test(text);
}

/** What begins and ends a text whose order is its own. Source: Unicode Standard Annex 9, FSI and PDI. */
const [START, END] = ["\u2068", "\u2069"];

/**
 * A text whose first letter decides which way it runs, whatever stands around it. It stays as it is where no letter runs
 * from right to left, or where that is isolated already.
 */
export function isolated(text: string): string {
  return hasRightToLeft(text) && !text.includes(START) ? `${START}${text}${END}` : text;
}

/** The lines of a text, where an isolated part that a break divides is isolated on each of its lines. */
export function isolatedLines(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const start = START.repeat(open);
    open += line.split(START).length - line.split(END).length;
    return `${start}${line}${END.repeat(Math.max(open, 0))}`;
  });
}

/** What turns the direction of writing until it is ended. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text without signs that turn its direction, for where none of them would be ended, or where it is kept as data. */
export function unturned(text: string): string {
  return text.replaceAll(TURNS, "");
}
