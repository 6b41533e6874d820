import { CASE_FORMAT } from "../../../case/case.ts";
import type { CaseDraft } from "../../../case/check/caseDraft.ts";
import { daySpan } from "../../../case/daySpan.ts";
import type { Choices } from "../model/choices.ts";
import type { About } from "../model/opening.ts";
import type { Question } from "../model/question.ts";
import type { Role } from "../model/roles.ts";
import { actorsOf } from "./actorsOf.ts";
import { isSafeId, makeIds } from "./makeIds.ts";
import type { Plan } from "./plan.ts";
import { propositionsOf } from "./propositionsOf.ts";
import type { Saying } from "./sayings.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { statementsOf } from "./statementsOf.ts";

/** The draft of a case whose statements are these sayings. */
export function buildDraft(
  plan: Plan,
  sayings: readonly Saying[],
  questions: readonly Question[],
  choices: Choices,
  about: About,
): CaseDraft {
  const actors = actorsOf(plan, sayings, questions, choices, about);
  const referents = { actors, propositions: propositionsOf(sayings), sources: sourcesOf(sayings, about) };
  const statements = statementsOf(plan, sayings, referents, choices, about);
  return {
    format: CASE_FORMAT,
    ...whatItIs(sayings, choices, about),
    ...referents.sources.fields(),
    ...referents.propositions.fields(),
    ...actors.fields(),
    statements,
    relations: [],
    events: [],
    glossary: [],
  };
}

/** What the case is called and asks: as chosen, else as its table says, else after its file. */
function whatItIs(sayings: readonly Saying[], choices: Choices, { fileName, day, language, words }: About) {
  const say = (role: Role) => sayings[0]?.entry.say(role) ?? "";
  const name = fileName.replace(/\.[^.]{1,5}$/, "");
  const title = choices.title?.trim() || say("caseTitle") || name || words.untitled;
  const texts = new Set(sayings.map(({ entry }) => entry.say("proposition")));
  const [only] = texts;
  const one = texts.size === 1 ? only : undefined;
  return {
    id: isSafeId(say("caseId")) ? say("caseId") : makeIds("case")(title),
    title,
    question: choices.question?.trim() || one || words.question,
    language: choices.language ?? language,
    asOf: daySpan(say("caseDay")) === null ? day : say("caseDay"),
    licence: say("licence") || words.licence,
  };
}
