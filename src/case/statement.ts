import * as v from "valibot";
import { countWords } from "./countWords.ts";
import { edtfDate } from "./edtfDate.ts";
import { kebabId, languageTag, someText } from "./kebabId.ts";

/** What one can say to a proposition; `abstain` is for recorded votes. */
export const STANCES = ["support", "oppose", "mixed", "abstain"] as const;
export type Stance = (typeof STANCES)[number];

/** How we know that it was said. */
export const ATTRIBUTIONS = ["direct", "paraphrase", "second-hand", "recorded"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The most words that a quote may have, so that a case never reprints its source. */
export const QUOTE_WORDS = 20;

const quoteText = v.pipe(
  someText,
  v.check((text) => countWords(text) <= QUOTE_WORDS, `has over ${QUOTE_WORDS} words: shorten the quote`),
);

/** One actor, one proposition, one stance, one passage. */
export const statementSchema = v.strictObject({
  id: kebabId("StatementId"),
  actor: kebabId("ActorId"),
  proposition: kebabId("PropositionId"),
  stance: v.picklist(STANCES),
  attribution: v.picklist(ATTRIBUTIONS),
  summary: someText,
  quote: v.exactOptional(v.strictObject({ text: quoteText, language: languageTag })),
  date: v.exactOptional(edtfDate),
  source: kebabId("SourceId"),
  locator: v.exactOptional(someText),
  speaker: v.exactOptional(someText),
  via: v.exactOptional(someText),
  addressee: v.exactOptional(kebabId("ActorId")),
  note: v.exactOptional(someText),
});

export type Statement = Readonly<v.InferOutput<typeof statementSchema>>;
export type StatementId = Statement["id"];
