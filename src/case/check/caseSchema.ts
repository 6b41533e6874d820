import * as v from "valibot";
import { ACTOR_SHAPES } from "../kinds/actorKind.ts";
import { CASE_FORMAT } from "../case.ts";
import { RELATION_TYPES } from "../relation.ts";
import { EDITED_THINGS } from "../edited.ts";
import { ATTRIBUTIONS, COMMITMENTS, LINK_TYPES, STANCES } from "../statement.ts";
import { keyId, languageTag, safeId, someText } from "./caseTexts.ts";
import { edtfDate } from "./edtfDate.ts";

const source = v.strictObject({
  id: safeId("SourceId"),
  kind: someText,
  title: someText,
  described: v.exactOptional(v.boolean()),
  author: v.exactOptional(someText),
  publisher: v.exactOptional(someText),
  published: v.exactOptional(edtfDate),
  url: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "is not a web address: start it with https://")),
  ),
  language: v.exactOptional(languageTag),
});

const clause = v.pipe(
  someText,
  v.regex(/[^.!?。]\s*$/, "ends like a sentence: write it as it follows “says”"),
);

const proposition = v.strictObject({
  id: safeId("PropositionId"),
  theme: v.exactOptional(safeId("ThemeId")),
  text: someText,
  label: someText,
  clause: v.exactOptional(clause),
  contrary: v.exactOptional(safeId("PropositionId")),
});

const actor = v.strictObject({
  id: safeId("ActorId"),
  name: someText,
  label: v.exactOptional(someText),
  aliases: v.exactOptional(v.array(someText)),
  kind: safeId("ActorKind"),
  named: v.boolean(),
  role: v.exactOptional(someText),
  country: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is not an ISO 3166 code: use two capital letters")),
  ),
  attributes: v.exactOptional(v.record(keyId("AttributeId"), safeId("AttributeValueId"))),
  note: v.exactOptional(someText),
});

const statementLink = v.strictObject({ type: v.picklist(LINK_TYPES), statement: safeId("StatementId") });

const statement = v.strictObject({
  id: safeId("StatementId"),
  actor: safeId("ActorId"),
  proposition: safeId("PropositionId"),
  stance: v.picklist(STANCES),
  attribution: v.picklist(ATTRIBUTIONS),
  commitment: v.exactOptional(v.picklist(COMMITMENTS)),
  condition: v.exactOptional(someText),
  summary: v.exactOptional(someText),
  quote: v.exactOptional(v.strictObject({ text: someText, language: languageTag })),
  date: v.exactOptional(edtfDate),
  source: safeId("SourceId"),
  locator: v.exactOptional(someText),
  speaker: v.exactOptional(someText),
  via: v.exactOptional(someText),
  addressee: v.exactOptional(safeId("ActorId")),
  note: v.exactOptional(someText),
  links: v.exactOptional(v.array(statementLink)),
  origin: v.exactOptional(someText),
});

const relation = v.strictObject({
  from: safeId("ActorId"),
  to: safeId("ActorId"),
  type: v.picklist(RELATION_TYPES),
  source: safeId("SourceId"),
  locator: v.exactOptional(someText),
  summary: someText,
});

const event = v.strictObject({
  id: safeId("EventId"),
  date: v.exactOptional(edtfDate),
  title: someText,
  source: safeId("SourceId"),
  locator: v.exactOptional(someText),
});

const spelling = v.pipe(
  v.string(),
  v.regex(/^\p{L}[\p{L}\p{M}'\u2019 -]*$/u, "is not a word: use letters, apostrophes, hyphens and spaces"),
);

const kind = v.strictObject({
  id: safeId("ActorKind"),
  label: someText,
  shape: v.exactOptional(v.picklist(ACTOR_SHAPES)),
});

const attribute = v.strictObject({
  id: keyId("AttributeId"),
  label: someText,
  values: v.array(v.strictObject({ id: safeId("AttributeValueId"), label: someText })),
});

/** The lists of a case, each with the schema of its entries. */
export const LIST_SCHEMAS = {
  sources: source,
  themes: v.strictObject({ id: safeId("ThemeId"), title: someText }),
  propositions: proposition,
  actors: actor,
  statements: statement,
  relations: relation,
  events: event,
  glossary: v.strictObject({ term: someText, meaning: someText }),
} as const;

/** Fields of a clash and of an edit that is lost. */
const editedField = { of: v.picklist(EDITED_THINGS), id: v.string(), field: v.string() };
const editedValue = v.union([someText, v.strictObject({ text: someText, language: languageTag })]);

function filedEntries<Schema extends v.GenericSchema>(entry: Schema) {
  const place = v.pipe(v.number(), v.integer(), v.minValue(0, "is no place in a list"));
  return v.exactOptional(v.array(v.strictObject({ at: place, was: entry, held: v.exactOptional(entry) })));
}

/** What the file said of all that was edited. */
const edits = v.strictObject({
  case: v.exactOptional(
    v.strictObject({ title: someText, question: someText, summary: v.exactOptional(someText) }),
  ),
  actors: filedEntries(actor),
  propositions: filedEntries(proposition),
  statements: filedEntries(statement),
  clashes: v.exactOptional(
    v.array(v.strictObject({ ...editedField, earlier: v.exactOptional(editedValue) })),
  ),
  lost: v.exactOptional(
    v.array(
      v.strictObject({
        ...editedField,
        about: v.array(someText),
        was: v.exactOptional(editedValue),
        now: v.exactOptional(editedValue),
      }),
    ),
  ),
});

/** The shape of a case: what `Case` says in types, said for JSON of which nothing is known. */
export const caseSchema = v.strictObject({
  format: v.literal(CASE_FORMAT),
  id: safeId("CaseId"),
  title: someText,
  question: someText,
  summary: v.exactOptional(someText),
  language: languageTag,
  asOf: edtfDate,
  licence: someText,
  sources: v.array(LIST_SCHEMAS.sources),
  themes: v.array(LIST_SCHEMAS.themes),
  propositions: v.array(LIST_SCHEMAS.propositions),
  kinds: v.exactOptional(v.array(kind)),
  attributes: v.exactOptional(v.array(attribute)),
  actors: v.array(LIST_SCHEMAS.actors),
  statements: v.array(LIST_SCHEMAS.statements),
  relations: v.array(LIST_SCHEMAS.relations),
  events: v.array(LIST_SCHEMAS.events),
  glossary: v.array(LIST_SCHEMAS.glossary),
  spellings: v.exactOptional(
    v.array(v.pipe(v.array(spelling), v.minLength(2, "has no second spelling: add one"))),
  ),
  edits: v.exactOptional(edits),
});
