import { foldText } from "./foldText.ts";

/** A stretch of a text, and whether the query is found there. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text cut at the words of the query; the pieces joined are the text. */
export function highlightText(text: string, query: string): readonly TextPiece[] {
  const words = wordsToMark(query);
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
