import { PATIENCE } from "./pages/visit.ts";

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly unit: "ms" | "MB";
  /** Infinite where it took longer than anybody waits. */
  readonly ours: number;
  /** A library or a page that does the same, where there is one. */
  readonly peer?: { readonly name: string; readonly value: number } | undefined;
  readonly turns: number;
}

export type Report = (line: Line) => void;

const COLUMNS = ["What", "Standpoint", "Peer", "", "Ratio", "Runs"] as const;
const WIDTHS = [66, 12, 12, 22, 8, 6] as const;

/** Prints the head of the table. */
export function printHead(): void {
  printRow(COLUMNS);
  printRow(COLUMNS.map((name) => "-".repeat(name.length)));
}

/** Prints one line of the table; the ratio says how many times as much as the peer's Standpoint's is. */
export function printLine({ what, unit, ours, peer, turns }: Line): void {
  printRow([
    what,
    amount(ours, unit),
    peer === undefined ? "" : amount(peer.value, unit),
    peer === undefined ? "" : peer.name,
    peer === undefined ? "" : ratio(ours / peer.value),
    String(turns),
  ]);
}

/** Words begin below each other, numbers end so. */
function printRow(cells: readonly string[]): void {
  const row = cells.map((cell, at) => {
    const width = WIDTHS[at] ?? 0;
    if (at === 0) return cell.padEnd(width);
    return at === 3 ? `  ${cell}`.padEnd(width) : cell.padStart(width);
  });
  console.log(row.join(""));
}

function amount(value: number, unit: Line["unit"]): string {
  if (Number.isNaN(value)) return "never";
  if (value === Number.POSITIVE_INFINITY) return `> ${PATIENCE.rest / 1000} s`;
  if (value === 0) return "none";
  return `${value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })} ${unit}`;
}

function ratio(value: number): string {
  return !Number.isFinite(value) || value === 0
    ? ""
    : `${value.toLocaleString("en", { maximumSignificantDigits: 2 })} ×`;
}
