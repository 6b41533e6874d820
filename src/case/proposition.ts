import * as v from "valibot";
import { kebabId, someText } from "./kebabId.ts";

/** A group of propositions, for the reader's order. */
export const themeSchema = v.strictObject({ id: kebabId("ThemeId"), title: someText });

/** The most words that a label may have. */
export const LABEL_WORDS = 3;

const label = v.pipe(
  someText,
  v.regex(/^\s*\S+(?:\s+\S+){0,2}\s*$/, `has more than ${LABEL_WORDS} words: it must fit the picture`),
);

/** A sentence that one can support or oppose. */
export const propositionSchema = v.strictObject({
  id: kebabId("PropositionId"),
  theme: kebabId("ThemeId"),
  text: someText,
  label,
});

export type Theme = Readonly<v.InferOutput<typeof themeSchema>>;
export type ThemeId = Theme["id"];
export type Proposition = Readonly<v.InferOutput<typeof propositionSchema>>;
export type PropositionId = Proposition["id"];
