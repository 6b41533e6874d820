/** What a column can hold, one column each. The first three are what a statement needs. */
export const ROLES = [
  "actor",
  "proposition",
  "stance",
  "quote",
  "source",
  "url",
  "date",
  "kind",
  "kindLabel",
  "speaker",
  "locator",
  "note",
  "summary",
  "theme",
  "label",
  "country",
  "aliases",
  "role",
  "actorNote",
  "attribution",
  "commitment",
  "condition",
  "via",
  "addressee",
  "publisher",
  "author",
  "published",
  "language",
  "id",
  "actorId",
  "propositionId",
  "sourceId",
  "addresseeId",
  "contraryId",
  "named",
  "links",
  "caseId",
  "caseTitle",
  "caseDay",
  "licence",
] as const;
export type Role = (typeof ROLES)[number];

/** The places of the columns, counted from 0, by what they hold. */
export type Columns = Readonly<Partial<Record<Role, number>>>;

/** Whether a row is a statement, an actor with a column for each proposition, or a proposition with one for each actor. */
export const SHAPES = ["long", "wide", "transposed"] as const;
export type Shape = (typeof SHAPES)[number];
