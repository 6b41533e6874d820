import type { DnaSchema } from "./dnaSchema.ts";
import { type SqlDatabase, rowsOfQuery } from "./sqlDatabase.ts";

type Cells = ReadonlyMap<string, string>;

/** For each statement what its variables say, and what is known of its actor. */
export function valuesIn(
  database: SqlDatabase,
  { shortTexts, attributes }: DnaSchema,
): ReadonlyMap<string, Cells> {
  const names = new Map(
    rowsOfQuery(database, "SELECT ID, Variable FROM VARIABLES").map(([id = "", name = ""]) => [id, name]),
  );
  const found = new Map<string, Map<string, string>>();
  const say = (statement: string, header: string, value: string) => {
    const own = found.get(statement) ?? new Map<string, string>();
    found.set(statement, own.set(header, value));
  };
  for (const [statement = "", variable = "", value = ""] of rowsOfQuery(database, OTHER_VALUES))
    say(statement, names.get(variable) ?? "", value);
  const told = attributesIn(database, attributes);
  const named = rowsOfQuery(database, shortTexts).map(
    ([statement = "", variable = "", value = "", entity = ""]) => ({
      statement,
      name: names.get(variable) ?? "",
      value,
      entity,
    }),
  );
  for (const { statement, name, value } of named) say(statement, name, value);
  for (const { statement, name, value, entity } of named)
    if (value !== "" && isActor(name, found.get(statement)))
      told.get(entity)?.forEach((said, attribute) => say(statement, headerOf(attribute), said));
  return found;
}

const OTHER_VALUES = ["DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT"]
  .map((table) => `SELECT StatementId, VariableId, Value FROM ${table}`)
  .join(" UNION ALL ");

/** What every actor can be told; all else is a question of the data base's own. */
const ABOUT_ACTOR: ReadonlyMap<string, string> = new Map([
  ["Type", "actor_type"],
  ["Alias", "actor_alias"],
  ["Notes", "actor_note"],
]);

function headerOf(attribute: string): string {
  return ABOUT_ACTOR.get(attribute) ?? `${OWN}${attribute}`;
}

/** How headers begin that hold such a question. */
export const OWN = "attr.";

/** The organization is the actor; a person is one where there is no organization. */
function isActor(name: string, own: Cells | undefined): boolean {
  return name === "organization" || (name === "person" && (own?.get("organization") ?? "") === "");
}

/** For each entity what it says of itself, by the names of its attributes. */
function attributesIn(database: SqlDatabase, query: string | null): ReadonlyMap<string, Cells> {
  const told = new Map<string, Map<string, string>>();
  for (const [entity = "", name = "", value = ""] of query === null ? [] : rowsOfQuery(database, query))
    if (value.trim() !== "") told.set(entity, (told.get(entity) ?? new Map()).set(name, value));
  return told;
}
