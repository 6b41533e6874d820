import type { Spellings } from "../case/spellings.ts";
import { foldText } from "./words/foldText.ts";

/** A stretch of a text, and whether the query is found there. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text cut at the words of the query, in any of their spellings; the pieces joined are the text. */
export function highlightText(
  text: string,
  query: string,
  spellings: readonly Spellings[] = [],
): readonly TextPiece[] {
  const words = wordsToMark(query).flatMap((word) => spelledAlike(word, spellings));
  if (words.length === 0) return [{ text, isMatch: false }];
  const characters = Array.from(text);
  return piecesOf(characters, marksOf(characters, words));
}

/** The words that a query asks for; those that it leaves out with a minus are not marked. */
function wordsToMark(query: string): string[] {
  const terms = foldText(query).match(/-?"[^"]+"|\S+/g) ?? [];
  const wanted = terms.filter((term) => !term.startsWith("-"));
  return wanted
    .flatMap((term) => (term.startsWith('"') ? [term.replaceAll('"', "")] : term.split(/[^\p{L}\d']+/u)))
    .filter(Boolean);
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

/**
 * For each character, whether it belongs to a match. Folding may drop or widen characters, so each folded one remembers
 * its origin; accents and vowel marks, which it drops, go with the letter before them.
 */
function marksOf(characters: readonly string[], words: readonly string[]): boolean[] {
  const folded = characters.map(foldText);
  const origins = folded.flatMap((piece, at) => Array.from({ length: piece.length }, () => at));
  const haystack = folded.join("");
  const marks = characters.map(() => false);
  for (const word of words) {
    for (let at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at + word.length)) {
      const [first = 0, last = 0] = [origins[at], origins[at + word.length - 1]];
      for (let place = first; place <= last || folded[place] === ""; place += 1) marks[place] = true;
    }
  }
  return marks;
}

function piecesOf(characters: readonly string[], marks: readonly boolean[]): TextPiece[] {
  const pieces: { text: string; isMatch: boolean }[] = [];
  characters.forEach((character, at) => {
    const isMatch = marks[at] ?? false;
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += character;
    else pieces.push({ text: character, isMatch });
  });
  return pieces;
}
