import type { ActorId } from "../../src/case/actor.ts";
import type { CaseIndex } from "../../src/case/caseIndex.ts";
import type { PropositionId } from "../../src/case/proposition.ts";
import type { StatementId } from "../../src/case/statement.ts";
import { type Citation, type Cited, citationOf } from "../../src/formats/citation/citation.ts";
import { aSource, aStatement, anIndex } from "../fixtures/aCase.ts";

type Json = Record<string, unknown>;

const QUOTE = { text: "Data belong to all", language: "en" };

/** A made-up case with one quoted statement; a test states what matters of its source and statement, `undefined` for what is absent. */
export const citedCase = (source: Json = {}, statement: Json = {}): CaseIndex =>
  anIndex({
    sources: [present(aSource({ author: "Mary-Jane O’Hara", ...source }))],
    statements: [present(aStatement({ quote: QUOTE, ...statement }))],
  });

const present = (entry: Json): Json =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

const THINGS = {
  statement: { what: "statement", id: "s1" as StatementId },
  actor: { what: "actor", id: "ann" as ActorId },
  proposition: { what: "proposition", id: "open-data" as PropositionId },
  case: { what: "case" },
} as const satisfies Record<string, Cited>;

/** The citation of one of its things, read at a made-up address on a made-up day. */
export const cite = (
  thing: keyof typeof THINGS,
  index: CaseIndex = citedCase(),
  url: string | null = "https://example.org/sp/#/city-data",
): Citation => citationOf(index, THINGS[thing], { url, accessed: "2026-11-04" });
