import { isolatedLines } from "../../i18n/grammar/isolated.ts";
import { textWidth } from "./textWidth.ts";

/** A text on as many lines as it needs, none wider than asked unless it cannot be broken there. */
export function wrapWords(text: string, fontSize: number, widestLine: number): readonly string[] {
  return isolatedLines(filled(piecesOf(text, fontSize, widestLine), widestLine, fontSize).map(brokenLine));
}

/**
 * The label on one line if it is narrow enough, else on two, as even as its breaks allow; on a third where a word had to
 * be broken and two would still be too wide.
 */
export function wrapLabel(label: string, fontSize: number, widestLine: number): readonly string[] {
  const pieces = piecesOf(label, fontSize, widestLine);
  const whole = lineOf(pieces);
  if (pieces.length < 2 || textWidth(whole, fontSize) <= widestLine) return [whole];
  const two = evenly(pieces, 2, fontSize);
  const isBroken = pieces.some(({ joint }) => joint !== " ");
  return isBroken && widestOf(two, fontSize) > widestLine ? evenly(pieces, 3, fontSize) : two;
}

/** A part of a text before which a line may be broken. */
interface Piece {
  readonly text: string;
  /** What joins it to the part before it on one line: a blank or nothing, or a hyphen if the line is broken there. */
  readonly joint: " " | "" | "-";
}

/** Where fewer letters find room, breaking a word helps nobody. */
const LEAST_EMS = 4;

/** The words of a text; one too wide for a line is broken where its script allows, then anywhere. */
function piecesOf(text: string, fontSize: number, widestLine: number): readonly Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const isWide = (word: string) =>
    textWidth(word, fontSize) > widestLine && widestLine >= LEAST_EMS * fontSize;
  return words.flatMap((word) => (isWide(word) ? brokenWord(word, isWide) : [{ text: word, joint: " " }]));
}

function brokenWord(word: string, isWide: (part: string) => boolean): readonly Piece[] {
  const parts = segments(word, "word").flatMap((part): Piece[] =>
    isWide(part)
      ? segments(part, "grapheme").map((letter, at, all) => ({
          text: letter,
          joint: at > 0 && isHyphenated(all[at - 1] ?? "", letter) ? "-" : "",
        }))
      : [{ text: part, joint: "" }],
  );
  return parts.map((part, at) => (at === 0 ? { ...part, joint: " " } : part));
}

/** Parts of a text; without the browser's own knowledge of scripts, letters with what is written over them. */
function segments(text: string, granularity: "word" | "grapheme"): readonly string[] {
  if (typeof Intl.Segmenter === "function")
    return Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), ({ segment }) => segment);
  return granularity === "word" ? [text] : (text.match(/.\p{M}*/gsu) ?? []);
}

/** Scripts whose readers expect a hyphen where a word is broken. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

function isHyphenated(before: string, after: string): boolean {
  return HYPHENATED.test(before) && HYPHENATED.test(after);
}

function lineOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text, joint }, at) => (at > 0 && joint === " " ? ` ${text}` : text)).join("");
}

/** A line, with a hyphen at its end if the word goes on in the next. */
function brokenLine(line: readonly Piece[], at: number, lines: readonly (readonly Piece[])[]): string {
  return lineOf(line) + (lines[at + 1]?.[0]?.joint === "-" ? "-" : "");
}

/** With so many pieces trying each break would take too long. */
const MOST_TRIED = 60;

/** The pieces on at most so many lines, the widest of which is as narrow as can be. */
function evenly(pieces: readonly Piece[], count: 2 | 3, fontSize: number): readonly string[] {
  return count === 2 && pieces.length <= MOST_TRIED
    ? onTwoLines(pieces, fontSize)
    : asNarrowAsFits(pieces, count, fontSize);
}

function onTwoLines(pieces: readonly Piece[], fontSize: number): readonly string[] {
  const breaks = pieces
    .slice(1)
    .map((_, at) => [pieces.slice(0, at + 1), pieces.slice(at + 1)].map(brokenLine));
  return breaks.reduce((best, next) => (widestOf(next, fontSize) < widestOf(best, fontSize) ? next : best));
}

/** Halves the room again and again, in CSS pixels, as long as the pieces find room on so many lines. */
function asNarrowAsFits(pieces: readonly Piece[], count: number, fontSize: number): readonly string[] {
  let [narrow, wide] = [0, textWidth(lineOf(pieces), fontSize) + fontSize];
  while (wide - narrow > 1) {
    const half = (narrow + wide) / 2;
    if (filled(pieces, half, fontSize).length <= count) wide = half;
    else narrow = half;
  }
  return filled(pieces, wide, fontSize).map(brokenLine);
}

/** Lines filled one after the other, as far as the room reaches. */
function filled(pieces: readonly Piece[], room: number, fontSize: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let width = 0;
  const [blank, hyphen] = [textWidth(" ", fontSize), textWidth("-", fontSize)];
  for (const [at, piece] of pieces.entries()) {
    const [line, own] = [lines.at(-1), textWidth(piece.text, fontSize)];
    const longer = width + (piece.joint === " " ? blank : 0) + own;
    const end = pieces[at + 1]?.joint === "-" ? hyphen : 0;
    if (line === undefined || longer + end > room) {
      lines.push([piece]);
      width = own;
    } else {
      line.push(piece);
      width = longer;
    }
  }
  return lines;
}

function widestOf(lines: readonly string[], fontSize: number): number {
  return Math.max(...lines.map((line) => textWidth(line, fontSize)));
}
