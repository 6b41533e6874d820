import type { ActorId } from "../../../case/actor.ts";
import type { CaseIndex } from "../../../case/caseIndex.ts";
import { fullSet } from "../../../case/statementSet.ts";
import { compareActors } from "../../../network/axis/compareActors.ts";
import { parseChanges } from "../../../network/firmness/change.ts";
import { firmnessOf } from "../../../network/firmness/firmness.ts";
import type { TieMove } from "../../../network/ties/tieChanges.ts";
import { DEFAULT_DISPLAY } from "../../../store/explorerState.ts";
import { askedStatements } from "./askedStatements.ts";

/** What a case answers: a number, or who or which propositions, by their ids. */
export type Answer =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "actors" | "propositions"; readonly ids: ReadonlySet<string> };

const QUESTIONS: Readonly<Record<string, (index: CaseIndex, params: URLSearchParams) => Answer>> = {
  statements: (index, params) => number(askedStatements(index, params).length),
  actors: (index, params) => number(speakers(index, params).size),
  who: (index, params) => ({ kind: "actors", ids: speakers(index, params) }),
  same: (index, params) => propositions(compared(index, params).agree),
  different: (index, params) => propositions(compared(index, params).differ),
  ties: (index, params) => number(firmness(index, params).before.links.length),
  "ties-moved": (index, params) => number(firmness(index, params).moves.length),
  "ties-gone": (index, params) => number(moved(index, params, "gone")),
  "ties-weaker": (index, params) => number(moved(index, params, "weaker")),
};

/** Answers `what?parameters` from the statements of a case. Throws where there is no such question. */
export function askCase(index: CaseIndex, question: string): Answer {
  const [what = "", query = ""] = question.split("?");
  const answer = Object.hasOwn(QUESTIONS, what) ? QUESTIONS[what] : undefined;
  if (answer === undefined)
    throw new Error(`no question "${what}"; ask one of ${Object.keys(QUESTIONS).join(", ")}`);
  return answer(index, new URLSearchParams(query));
}

function number(value: number): Answer {
  return { kind: "number", value };
}

function propositions(shared: readonly { readonly proposition: string }[]): Answer {
  return { kind: "propositions", ids: new Set(shared.map(({ proposition }) => proposition)) };
}

function speakers(index: CaseIndex, params: URLSearchParams): ReadonlySet<string> {
  return new Set(askedStatements(index, params).map(({ actor }) => actor));
}

function compared(index: CaseIndex, params: URLSearchParams) {
  const [left = "", right = ""] = (params.get("actor") ?? "").split(",");
  return compareActors(index, left as ActorId, right as ActorId);
}

function moved(index: CaseIndex, params: URLSearchParams, move: TieMove): number {
  return firmness(index, params).moves.filter((one) => one.move === move).length;
}

function firmness(index: CaseIndex, params: URLSearchParams) {
  const all = fullSet(index.case.statements.length);
  const found = firmnessOf(index, all, parseChanges(params.get("changes") ?? ""), DEFAULT_DISPLAY);
  if (found === null) throw new Error("the case has too many actors to work out its ties");
  return found;
}
