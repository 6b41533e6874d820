import type { Case } from "../../case/case.ts";
import { namesOf } from "../../case/names/namesOf.ts";
import { type Steps, finished, mapOfEach } from "../../case/steps/steps.ts";
import type { Source } from "../../case/source.ts";
import { type HiddenIds, hiddenIdSteps } from "./hiddenIds.ts";
import { type Hidden, type NameHider, nameHider } from "./nameHider.ts";
import { type StandIns, standInSteps } from "./standIns.ts";

/** What stand-ins are called, in the words of the interface. */
export interface NameWords {
  readonly actor: (which: { readonly letters: string }) => string;
  readonly source: (which: { readonly number: number }) => string;
  readonly publisher: string;
}

/** Everything that the names of a case are hidden by. */
export interface Hiding {
  readonly letters: StandIns;
  readonly ids: HiddenIds;
  readonly words: NameWords;
  readonly hide: NameHider;
  /** Makes all of these step by step, so that none is waited for later. */
  readonly prepare: () => Steps<void>;
  /** Whether a text is nothing but the stand-in of an actor. */
  readonly isStandIn: (text: string) => boolean;
}

/** What hides the names of a case; the same for the same seed. Each part is made when it is first asked for. */
export function hidingOf(shown: Case, seed: string | null, words: NameWords): Hiding {
  const letters = part(() => standInSteps(shown, seed));
  const ids = part(() => hiddenIdSteps(shown, letters.now()));
  const hider = part(() => nameHider(hiddenIn(shown, letters.now(), words)));
  const inFull = part(() => mapOfEach(letters.now().values(), (own) => [words.actor({ letters: own }), own]));
  return {
    words,
    get letters() {
      return letters.now();
    },
    get ids() {
      return ids.now();
    },
    get hide() {
      return hider.now();
    },
    *prepare() {
      for (const one of [letters, ids, hider, inFull]) yield* one.prepare();
    },
    isStandIn: (text) => inFull.now().has(text),
  };
}

/** What is made once: step by step, or at once by who asks before. */
interface Part<Made> {
  readonly now: () => Made;
  readonly prepare: () => Steps<void>;
}

function part<Made extends object>(steps: () => Steps<Made>): Part<Made> {
  let made: Made | null = null;
  return {
    now: () => (made ??= finished(steps())),
    *prepare() {
      made ??= yield* steps();
    },
  };
}

function* hiddenIn(shown: Case, letters: StandIns, words: NameWords): Generator<Hidden> {
  for (const actor of shown.actors) {
    const own = letters.get(actor.id) ?? "";
    yield { names: namesOf(actor), inFull: words.actor({ letters: own }), short: own };
  }
  for (const [place, source] of shown.sources.entries()) {
    const number = place + 1;
    yield { names: namesOfSource(source), inFull: words.source({ number }), short: String(number) };
  }
}

/** Who published a source and who wrote it, together and one by one. */
function namesOfSource({ publisher = "", author = "" }: Source): readonly string[] {
  return [publisher, author, ...author.split(/;| and /)].map((name) => name.trim()).filter(Boolean);
}
