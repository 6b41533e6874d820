import type { ActorId } from "../actor.ts";
import { bodyOf } from "../bodies.ts";
import type { CaseIndex } from "../caseIndex.ts";
import type { PropositionId } from "../proposition.ts";
import type { CountedAsOne } from "./countedIndex.ts";
import { keptQuestion } from "./foldContraries.ts";

/** Under what each thing of a case is counted; what nothing else stands for, under itself. */
export interface CountedUnder {
  readonly actor: (id: ActorId) => ActorId;
  readonly proposition: (id: PropositionId) => PropositionId;
}

const itself = <Id>(id: Id) => id;

export function countedUnder({ case: whole }: CaseIndex, { bodies, contraries }: CountedAsOne): CountedUnder {
  return {
    actor: bodies ? bodyOf(whole) : itself,
    proposition: contraries ? keptQuestion(whole) : itself,
  };
}
