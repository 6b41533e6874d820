import * as v from "valibot";
import { ACTOR_KINDS } from "../actor.ts";
import { CASE_FORMAT } from "../case.ts";
import { countWords } from "../countWords.ts";
import { CLAUSE_WORDS, LABEL_WORDS } from "../proposition.ts";
import { RELATION_TYPES } from "../relation.ts";
import { ATTRIBUTIONS, COMMITMENTS, LINK_TYPES, QUOTE_WORDS, STANCES } from "../statement.ts";
import { edtfDate } from "./edtfDate.ts";
import { kebabId, languageTag, someText } from "./kebabId.ts";

const source = v.strictObject({
  id: kebabId("SourceId"),
  kind: someText,
  title: someText,
  described: v.exactOptional(v.boolean()),
  author: v.exactOptional(someText),
  publisher: someText,
  published: edtfDate,
  url: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "is not a web address: start it with https://")),
  ),
  language: languageTag,
});

const label = v.pipe(
  someText,
  v.regex(/^\s*\S+(?:\s+\S+){0,2}\s*$/, `has more than ${LABEL_WORDS} words: shorten it to fit the picture`),
);

const clause = v.pipe(
  someText,
  v.regex(
    /^\s*\S+(?:\s+\S+){0,8}\s*$/,
    `has more than ${CLAUSE_WORDS} words: shorten it to fit the headline`,
  ),
  v.regex(/[^.!?。]\s*$/, "ends like a sentence: write it as it follows “says”"),
);

const proposition = v.strictObject({
  id: kebabId("PropositionId"),
  theme: kebabId("ThemeId"),
  text: someText,
  label,
  clause: v.exactOptional(clause),
  contrary: v.exactOptional(kebabId("PropositionId")),
});

const actor = v.strictObject({
  id: kebabId("ActorId"),
  name: someText,
  label: v.exactOptional(someText),
  aliases: v.exactOptional(v.array(someText)),
  kind: v.picklist(ACTOR_KINDS),
  named: v.boolean(),
  role: v.exactOptional(someText),
  country: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is not an ISO 3166 code: use two capital letters")),
  ),
  note: v.exactOptional(someText),
});

const quoteText = v.pipe(
  someText,
  v.check((text) => countWords(text) <= QUOTE_WORDS, `has more than ${QUOTE_WORDS} words: shorten the quote`),
);

const statementLink = v.strictObject({ type: v.picklist(LINK_TYPES), statement: kebabId("StatementId") });

const statement = v.strictObject({
  id: kebabId("StatementId"),
  actor: kebabId("ActorId"),
  proposition: kebabId("PropositionId"),
  stance: v.picklist(STANCES),
  attribution: v.picklist(ATTRIBUTIONS),
  commitment: v.exactOptional(v.picklist(COMMITMENTS)),
  condition: v.exactOptional(someText),
  summary: someText,
  quote: v.exactOptional(v.strictObject({ text: quoteText, language: languageTag })),
  date: v.exactOptional(edtfDate),
  source: kebabId("SourceId"),
  locator: v.exactOptional(someText),
  speaker: v.exactOptional(someText),
  via: v.exactOptional(someText),
  addressee: v.exactOptional(kebabId("ActorId")),
  note: v.exactOptional(someText),
  links: v.exactOptional(v.array(statementLink)),
});

const relation = v.strictObject({
  from: kebabId("ActorId"),
  to: kebabId("ActorId"),
  type: v.picklist(RELATION_TYPES),
  source: kebabId("SourceId"),
  locator: v.exactOptional(someText),
  summary: someText,
});

const event = v.strictObject({
  id: kebabId("EventId"),
  date: v.exactOptional(edtfDate),
  title: someText,
  source: kebabId("SourceId"),
  locator: v.exactOptional(someText),
});

const spelling = v.pipe(
  v.string(),
  v.regex(/^\p{L}[\p{L}\p{M}'\u2019 -]*$/u, "is not a word: use letters, apostrophes, hyphens and spaces"),
);

/** The lists of a case, each with the schema of its entries. */
export const LIST_SCHEMAS = {
  sources: source,
  themes: v.strictObject({ id: kebabId("ThemeId"), title: someText }),
  propositions: proposition,
  actors: actor,
  statements: statement,
  relations: relation,
  events: event,
  glossary: v.strictObject({ term: someText, meaning: someText }),
} as const;

/** The shape of a case: what `Case` says in types, said for JSON of which nothing is known. */
export const caseSchema = v.strictObject({
  format: v.literal(CASE_FORMAT),
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
  spellings: v.exactOptional(
    v.array(v.pipe(v.array(spelling), v.minLength(2, "has no second spelling: add one"))),
  ),
});
