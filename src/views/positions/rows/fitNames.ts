import { textWidth } from "../../marks/textWidth.ts";

/** Names set beside marks: those that have room, whether each stays on one line, and how many others there are. */
export interface FittedNames {
  readonly names: readonly { readonly text: string; readonly isWhole: boolean }[];
  readonly others: number;
  /** Whether the others are told before the names: on one line, of which the end is next to what follows. */
  readonly areOthersFirst: boolean;
}

/** Where names are set: so many lines of a width, in letters of a size, all in CSS pixels. */
export interface NameRoom {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  /** What stands before the names, in the same lines. */
  readonly before?: string | undefined;
  /** Whether the first name stands last, next to what follows the names. */
  readonly isReversed?: boolean | undefined;
}

/** More are never tried: two lines of a phone hold fewer. */
const MOST = 16;

/**
 * As many of the names, from the first on, as have room, without a break inside a word, and inside a name only where it is
 * wider than a line; the others are counted. Widths are estimated, on the wide side.
 */
export function fitNames(names: readonly string[], room: NameRoom): FittedNames {
  for (let count = Math.min(MOST, names.length); count > 0; count -= 1) {
    const first = names.slice(0, count).map((text) => ({ text, isWhole: isNarrow(`${text},`, room) }));
    const isReversed = room.isReversed === true;
    const fitted = { names: isReversed ? first.toReversed() : first, others: names.length - count };
    const lines = linesOf({ ...fitted, areOthersFirst: false }, room);
    if (lines <= room.lines) return { ...fitted, areOthersFirst: isReversed && lines < 2 };
  }
  return { names: [], others: names.length, areOthersFirst: false };
}

/** Fitted names line by line, with what is said of the others, for where nothing breaks lines by itself. */
export function nameLines(fitted: FittedNames, room: NameRoom, others: string): readonly string[] {
  return brokenInto(piecesOf(fitted, room, others), room);
}

/** The first of some texts that a line holds; null if none does. */
export function firstThatFits(texts: readonly string[], room: NameRoom): string | null {
  return texts.find((text) => isNarrow(text, room)) ?? null;
}

function isNarrow(text: string, { size, width }: NameRoom): boolean {
  return textWidth(text, size) <= width;
}

/** How many lines they take; more than there can be where a word is wider than a line. */
function linesOf(fitted: FittedNames, room: NameRoom): number {
  const pieces = piecesOf(fitted, room, `+${fitted.others}`);
  if (pieces.some((piece) => !isNarrow(piece, room))) return Number.POSITIVE_INFINITY;
  return brokenInto(pieces, room).length;
}

function brokenInto(pieces: readonly string[], room: NameRoom): readonly string[] {
  return pieces.reduce<readonly string[]>((before, piece) => {
    const longer = `${before.at(-1)} ${piece}`;
    if (before.length === 0 || !isNarrow(longer, room)) return [...before, piece];
    return [...before.slice(0, -1), longer];
  }, []);
}

/** What is never broken, in the order in which it is read; `rest` says how many others there are. */
function piecesOf({ names, others, areOthersFirst }: FittedNames, { before }: NameRoom, rest: string) {
  const told = names.flatMap(({ text, isWhole }, at) => {
    const listed = at < names.length - 1 ? `${text},` : text;
    return isWhole ? [listed] : listed.split(/\s+/);
  });
  const counted = others > 0 ? [rest] : [];
  const all = areOthersFirst ? [...counted, ...told] : [...told, ...counted];
  return before === undefined ? all : [before, ...all];
}
