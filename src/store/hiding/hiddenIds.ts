import type { Case } from "../../case/case.ts";
import { isUsualKind } from "../../case/kinds/actorKind.ts";
import type { StandIns } from "./standIns.ts";

/** By the real id of each thing in a case the id that it has while names are hidden. */
export type HiddenIds = Readonly<Record<"actors" | "kinds" | PlacedList, ReadonlyMap<string, string>>>;

/** The lists whose ids tell no more than the place in them; what each entry is called. */
const PLACED = {
  propositions: "proposition",
  statements: "statement",
  sources: "source",
  themes: "theme",
  events: "event",
} as const;
type PlacedList = keyof typeof PLACED;

/**
 * Ids that tell nothing: of actors by their letters, of all else by the place in its list, whatever the seed. None is a
 * real id of the same list, so that an address tells which of the two it has.
 */
export function hiddenIds(shown: Case, letters: StandIns): HiddenIds {
  const placed = (list: PlacedList) => {
    const stem = freeStem(PLACED[list], shown[list]);
    return new Map(shown[list].map(({ id }, at) => [id as string, `${stem}-${at + 1}`]));
  };
  const stem = freeStem("actor", shown.actors);
  return {
    actors: new Map([...letters].map(([id, own]) => [id as string, `${stem}-${own.toLowerCase()}`])),
    kinds: hiddenKinds(shown),
    propositions: placed("propositions"),
    statements: placed("statements"),
    sources: placed("sources"),
    themes: placed("themes"),
    events: placed("events"),
  };
}

/** A usual kind is no name of anybody. */
function hiddenKinds({ kinds = [] }: Case): ReadonlyMap<string, string> {
  const stem = freeStem("kind", kinds);
  const own = kinds.map(({ id }, at) => [id as string, `${stem}-${at + 1}`] as const);
  return new Map(own.filter(([id]) => !isUsualKind(id)));
}

function freeStem(stem: string, entries: readonly { readonly id: string }[]): string {
  const isTaken = entries.some(({ id }) => id.startsWith(`${stem}-`));
  return isTaken ? freeStem(`x-${stem}`, entries) : stem;
}
