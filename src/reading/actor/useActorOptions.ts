import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Choosable, actorOption } from "../../controls/choosing/choosable.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { memoizeLast } from "../../store/memoizeLast.ts";

interface Choice {
  /** Who is not offered: one, or several. */
  readonly butFor: ActorId | ReadonlySet<ActorId>;
  /** Stands among the options whatever else holds, because it is chosen. */
  readonly always?: Actor;
}

type CompareText = (left: string, right: string) => number;

/** The actors that said something, but for some, in the order of the alphabet, to choose from. */
export function useActorOptions({ butFor, always }: Choice): readonly Choosable<ActorId>[] {
  const { formats } = useMessages();
  const index = useExplorer((state) => state.index);
  const isOut = (id: ActorId) => (typeof butFor === "string" ? id === butFor : butFor.has(id));
  return allOptions(index, formats.compare, isSpeaking(index, always) ? null : (always ?? null)).filter(
    ({ value }) => value === always?.id || !isOut(value),
  );
}

/** Kept, since of a large case it takes long to sort them. */
const allOptions = memoizeLast((index: CaseIndex, compare: CompareText, silent: Actor | null) =>
  index.case.actors
    .filter((actor) => actor === silent || speakersIn(index).has(actor.id))
    .map((actor) => actorOption(actor, index.case.language))
    .toSorted((left, right) => compare(left.text, right.text)),
);

const speakersIn = memoizeLast(({ speakers }: CaseIndex): ReadonlySet<ActorId> => new Set(speakers.values));

function isSpeaking(index: CaseIndex, actor: Actor | undefined): boolean {
  return actor !== undefined && speakersIn(index).has(actor.id);
}
