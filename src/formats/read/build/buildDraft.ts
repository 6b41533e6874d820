import { CASE_FORMAT } from "../../../case/case.ts";
import type { CaseDraft } from "../../../case/check/caseDraft.ts";
import { daySpan } from "../../../case/daySpan.ts";
import type { Choices } from "../model/choices.ts";
import type { About } from "../model/opening.ts";
import type { Role } from "../model/roles.ts";
import { actorsOf } from "./actorsOf.ts";
import { isSafeId } from "../../../case/check/caseTexts.ts";
import { makeIds } from "./makeIds.ts";
import { propositionsOf } from "./propositionsOf.ts";
import type { Saying } from "./sayings.ts";
import type { Reading } from "./reading.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { statementsOf } from "./statementsOf.ts";

/** The draft of a case whose statements are these sayings. */
export function buildDraft(reading: Reading, sayings: readonly Saying[]): CaseDraft {
  const { choices, about } = reading;
  const actors = actorsOf(reading, sayings);
  const referents = { actors, propositions: propositionsOf(sayings), sources: sourcesOf(sayings, about) };
  const statements = statementsOf(reading, sayings, referents);
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
  const title = firstSaid(choices.title, say("caseTitle"), name, words.untitled);
  return {
    id: isSafeId(say("caseId")) ? say("caseId") : makeIds("case")(title),
    title,
    question: firstSaid(choices.question, onlySentence(sayings), words.question),
    language: choices.language ?? language,
    asOf: daySpan(say("caseDay")) === null ? day : say("caseDay"),
    licence: firstSaid(say("licence"), words.licence),
  };
}

/** The first of some texts that says something. */
function firstSaid(...texts: readonly (string | undefined)[]): string {
  return texts.map((text = "") => text.trim()).find((text) => text !== "") ?? "";
}

/** What all speak on, where that is one sentence. */
function onlySentence(sayings: readonly Saying[]): string {
  const [only = "", ...others] = new Set(sayings.map(({ entry }) => entry.say("proposition")));
  return others.length === 0 ? only : "";
}
