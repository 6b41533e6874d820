import * as v from "valibot";
import { actorSchema } from "./actor.ts";
import { edtfDate } from "./edtfDate.ts";
import { eventSchema } from "./event.ts";
import { kebabId, languageTag, someText } from "./kebabId.ts";
import { propositionSchema, themeSchema } from "./proposition.ts";
import { relationSchema } from "./relation.ts";
import { sourceSchema } from "./source.ts";
import { statementSchema } from "./statement.ts";

/** The lists of a case, each with the schema of its entries. */
export const LIST_SCHEMAS = {
  sources: sourceSchema,
  themes: themeSchema,
  propositions: propositionSchema,
  actors: actorSchema,
  statements: statementSchema,
  relations: relationSchema,
  events: eventSchema,
  glossary: v.strictObject({ term: someText, meaning: someText }),
} as const;

/** One data set: a question, and all that is known of who said what about it. */
export const caseSchema = v.strictObject({
  format: v.literal("standpoint-case/1"),
  id: kebabId("CaseId"),
  title: someText,
  question: someText,
  summary: someText,
  language: languageTag,
  asOf: edtfDate,
  licence: someText,
  sources: v.array(LIST_SCHEMAS.sources),
  themes: v.array(LIST_SCHEMAS.themes),
  propositions: v.array(LIST_SCHEMAS.propositions),
  actors: v.array(LIST_SCHEMAS.actors),
  statements: v.array(LIST_SCHEMAS.statements),
  relations: v.array(LIST_SCHEMAS.relations),
  events: v.array(LIST_SCHEMAS.events),
  glossary: v.array(LIST_SCHEMAS.glossary),
});

type DeepReadonly<T> = T extends readonly (infer Entry)[] ? readonly Entry[] : T;

export type Case = {
  readonly [Key in keyof v.InferOutput<typeof caseSchema>]: DeepReadonly<
    v.InferOutput<typeof caseSchema>[Key]
  >;
};
export type CaseId = Case["id"];
