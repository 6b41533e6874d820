import type { Spellings } from "../case/spellings.ts";
import { readQuery } from "./readQuery.ts";
import { foldText } from "./words/foldText.ts";
import { type FoldedPlaces, foldPlaces } from "./words/foldedPlaces.ts";
import { graphemes } from "./words/graphemes.ts";
import { placeOf } from "./words/wordStart.ts";

/** A stretch of a text, and whether the query is found there. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text cut at what the query finds, in any of its spellings, never within a letter; the pieces joined are the text. */
export function highlightText(
  text: string,
  query: string,
  spellings: readonly Spellings[] = [],
): readonly TextPiece[] {
  const words = wordsToMark(query).flatMap((word) => spelledAlike(word, spellings));
  if (words.length === 0) return [{ text, isMatch: false }];
  const letters = graphemes(text);
  const marks = letters.map(() => false);
  for (const places of foldPlaces(letters)) mark(marks, places, words);
  return piecesOf(letters, marks);
}

/** What a query asks for; what it leaves out with a minus is not marked. */
function wordsToMark(query: string): readonly string[] {
  return readQuery(query).flatMap(({ ways, isLeftOut }) => (isLeftOut ? [] : ways));
}

/** The least letters of a word by which another spelling of it is known. */
const TELLING_LETTERS = 3;

/** A word or words, and the same in other spellings; of a word that is only begun, the whole of each. */
function spelledAlike(word: string, spellings: readonly Spellings[]): readonly string[] {
  const others = spellings.flatMap((group) => {
    const folded = group.map(foldText);
    const found = folded.find((one) => word.includes(one) || isBegun(one, word));
    return found === undefined
      ? []
      : folded.map((one) => (word.includes(found) ? word.replace(found, one) : one));
  });
  return [word, ...others];
}

function isBegun(whole: string, word: string): boolean {
  return word.length >= TELLING_LETTERS && whole.startsWith(word);
}

/** Marks the letters that belong to a match. */
function mark(
  marks: boolean[],
  { folded, origins, goesAlong }: FoldedPlaces,
  words: readonly string[],
): void {
  for (const word of words) {
    for (let at = placeOf(word, folded); at >= 0; at = placeOf(word, folded, at + word.length)) {
      const [first = 0, last = 0] = [origins[at], origins[at + word.length - 1]];
      for (let letter = first; letter <= last || goesAlong[letter] === true; letter += 1)
        marks[letter] = true;
    }
  }
}

function piecesOf(letters: readonly string[], marks: readonly boolean[]): TextPiece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, at) => {
    const isMatch = marks[at] ?? false;
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += letter;
    else pieces.push({ text: letter, isMatch });
  });
  return pieces;
}
