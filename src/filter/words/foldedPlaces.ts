import { foldLetters } from "./foldText.ts";
import { graphemes } from "./graphemes.ts";
import { joints } from "./joinParts.ts";

/** A folded text whose letters remember where they come from. */
export interface FoldedPlaces {
  readonly folded: string;
  /** What the text is cut into: letters with their marks. */
  readonly letters: readonly string[];
  /** For each place in the folded text, which letter it comes from. */
  readonly origins: readonly number[];
  /** For each letter, whether it is marked with the one before: nothing is left of it, or it is the last dot of initials. */
  readonly goesAlong: readonly boolean[];
}

/** Folds a text as `foldText` does; folding may drop, widen and join letters. */
export function foldPlaces(text: string): FoldedPlaces {
  const letters = graphemes(text);
  const pieces = letters.map(foldLetters);
  const whole = pieces.join("");
  const dropped = joints(whole);
  const goesAlong = pieces.map((piece) => piece === "");
  const origins: number[] = [];
  let folded = "";
  let place = 0;
  pieces.forEach((piece, letter) => {
    for (const unit of piece.split("")) {
      if (dropped.has(place)) goesAlong[letter] = isLastDot(whole, place);
      else {
        folded += unit;
        origins.push(letter);
      }
      place += 1;
    }
  });
  return { folded, letters, origins, goesAlong };
}

function isLastDot(text: string, place: number): boolean {
  return text[place] === "." && !/^[\p{L}\d]/u.test(text.slice(place + 1, place + 3));
}
