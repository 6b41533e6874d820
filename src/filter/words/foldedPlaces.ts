import { foldLetters } from "./foldText.ts";
import { AS_ONE_WORD, IN_WORDS, joints } from "./joinParts.ts";

/** A folded text whose letters remember where they come from. */
export interface FoldedPlaces {
  readonly folded: string;
  /** For each place in the folded text, which letter it comes from. */
  readonly origins: readonly number[];
  /** For each letter, whether it is marked with the one before: nothing is left of it, or it is the last dot of initials. */
  readonly goesAlong: readonly boolean[];
}

/** Folds a text, given letter by letter, as `foldBothWays` does, each way by itself; folding may drop, widen and join letters. */
export function foldPlaces(letters: readonly string[]): readonly FoldedPlaces[] {
  const pieces = letters.map(foldLetters);
  const whole = pieces.join("");
  const [apart, joined] = [joints(whole, IN_WORDS), joints(whole, AS_ONE_WORD)];
  const ways = joined.size > apart.size ? [apart, joined] : [apart];
  return ways.map((dropped) => placesWithout(dropped, pieces));
}

function placesWithout(dropped: ReadonlyMap<number, boolean>, pieces: readonly string[]): FoldedPlaces {
  const goesAlong = pieces.map((piece) => piece === "");
  const origins: number[] = [];
  let folded = "";
  let place = 0;
  pieces.forEach((piece, letter) => {
    for (const unit of piece.split("")) {
      const isLastDot = dropped.get(place);
      if (isLastDot !== undefined) goesAlong[letter] = isLastDot;
      else {
        folded += unit;
        origins.push(letter);
      }
      place += 1;
    }
  });
  return { folded, origins, goesAlong };
}
