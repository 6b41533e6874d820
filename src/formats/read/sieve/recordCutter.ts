/** Cuts a text that comes piece by piece into its records; a line break in quotation marks ends none. */
export interface RecordCutter {
  /** The records that this piece completes. */
  readonly push: (piece: string) => readonly string[];
  /** What is left when nothing more comes. */
  readonly end: () => readonly string[];
}

/** One for each text. */
export function recordCutter(): RecordCutter {
  let rest = "";
  let isInQuotes = false;
  const push = (piece: string) => {
    const records: string[] = [];
    for (const [at, part] of piece.split("\n").entries()) {
      if (at > 0 && isInQuotes) rest += "\n";
      else if (at > 0) {
        records.push(rest.replace(/\r$/, ""));
        rest = "";
      }
      rest += part;
      if (hasOddQuotes(part)) isInQuotes = !isInQuotes;
    }
    return records;
  };
  return { push, end: () => (rest === "" ? [] : [rest]) };
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}
