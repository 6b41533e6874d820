import type { Case } from "../../case/case.ts";
import { isUsualKind } from "../../case/kinds/actorKind.ts";
import { type Steps, finished, mapOfEach } from "../../case/steps/steps.ts";
import { oncePer } from "../../network/oncePer.ts";
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
  return finished(hiddenIdSteps(shown, letters));
}

/** The same step by step. */
export function* hiddenIdSteps(shown: Case, letters: StandIns): Steps<HiddenIds> {
  return {
    actors: yield* hiddenActorIds(shown, letters),
    kinds: hiddenKinds(shown),
    propositions: yield* placedIds(shown, "propositions"),
    statements: yield* placedIds(shown, "statements"),
    sources: yield* placedIds(shown, "sources"),
    themes: yield* placedIds(shown, "themes"),
    events: yield* placedIds(shown, "events"),
  };
}

/** The lists of which addresses name things. */
export type NamedList = "actors" | "kinds" | "propositions" | "statements";

/** Whether an id may be one that something in a list has while names are hidden: told by how it begins, without giving all of them theirs. */
export function mayBeHidden(shown: Case, list: NamedList, id: string): boolean {
  return id.startsWith(`${stemsOf(shown)[list]}-`);
}

const stemsOf = oncePer(({ actors, kinds = [], propositions, statements }: Case) => ({
  actors: finished(freeStem("actor", actors)),
  kinds: finished(freeStem("kind", kinds)),
  propositions: finished(freeStem(PLACED.propositions, propositions)),
  statements: finished(freeStem(PLACED.statements, statements)),
}));

function* hiddenActorIds({ actors }: Case, letters: StandIns): Steps<ReadonlyMap<string, string>> {
  const stem = yield* freeStem("actor", actors);
  return yield* mapOfEach(letters, ([id, own]) => [id as string, `${stem}-${own.toLowerCase()}`]);
}

function* placedIds(shown: Case, list: PlacedList): Steps<ReadonlyMap<string, string>> {
  const entries: readonly WithId[] = shown[list];
  const stem = yield* freeStem(PLACED[list], entries);
  return yield* mapOfEach(entries, ({ id }, at) => [id, `${stem}-${at + 1}`]);
}

/** A usual kind is no name of anybody. */
function hiddenKinds({ kinds = [] }: Case): ReadonlyMap<string, string> {
  const stem = finished(freeStem("kind", kinds));
  const own = kinds.map(({ id }, at) => [id as string, `${stem}-${at + 1}`] as const);
  return new Map(own.filter(([id]) => !isUsualKind(id)));
}

interface WithId {
  readonly id: string;
}

function* freeStem(stem: string, entries: readonly WithId[]): Steps<string> {
  const isTaken = isStemOf(stem, entries);
  yield;
  return isTaken ? yield* freeStem(`x-${stem}`, entries) : stem;
}

function isStemOf(stem: string, entries: readonly WithId[]): boolean {
  return entries.some(({ id }) => id.startsWith(`${stem}-`));
}
