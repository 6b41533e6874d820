import { type SqlDatabase, columnTypes } from "./sqlDatabase.ts";

/** What differs between the versions of Discourse Network Analyzer. */
export interface DnaSchema {
  /** The statement, the variable and the value of each short text, and the id of what it names. */
  readonly shortTexts: string;
  /** For an entity, what a variable of its own says; null where there are none. */
  readonly attributes: string | null;
  /** How many of what dates are counted in are a second. */
  readonly ticks: number;
}

const NAMED = "SELECT D.StatementId, D.VariableId, E.Value, E.ID FROM DATASHORTTEXT D JOIN";

/** Told by the columns and not by the version, which development branches leave as it was. Null for any other data base. */
export function dnaSchema(database: SqlDatabase): DnaSchema | null {
  const [short, statements] = [columnTypes(database, "DATASHORTTEXT"), columnTypes(database, "STATEMENTS")];
  if (!short.has("VariableId") || !statements.has("StatementTypeId")) return null;
  if (short.has("Entity"))
    return {
      shortTexts: `${NAMED} ENTITIES E ON E.ID = D.Entity`,
      attributes: joined(
        columnTypes(database, "ATTRIBUTEVARIABLES").has("AttributeVariable") ? [OWN_VARIABLES] : [],
        columnTypes(database, "ENTITIES").has("ChildOf") ? WHOLE : null,
      ),
      ticks: 1,
    };
  if (short.get("Value") === "INTEGER")
    return { shortTexts: `${NAMED} ATTRIBUTES E ON E.ID = D.Value`, attributes: null, ticks: 1 };
  return {
    shortTexts:
      "SELECT D.StatementId, D.VariableId, D.Value, E.ID FROM DATASHORTTEXT D LEFT JOIN ATTRIBUTES E ON E.VariableId = D.VariableId AND E.Value = D.Value",
    attributes: joined(
      ["Type", "Alias", "Notes"].filter((name) => columnTypes(database, "ATTRIBUTES").has(name)).map(earlier),
      columnTypes(database, "ATTRIBUTES").has("ChildOf") ? EARLIER_WHOLE : null,
    ),
    ticks: 1000,
  };
}

/** What an entity says that belongs to another, by the name of that. */
export const PART_OF = "Part of";

const OWN_VARIABLES =
  "SELECT V.EntityId, A.AttributeVariable, V.AttributeValue FROM ATTRIBUTEVALUES V JOIN ATTRIBUTEVARIABLES A ON A.ID = V.AttributeVariableId";
const WHOLE = `SELECT C.ID, '${PART_OF}', P.Value FROM ENTITIES C JOIN ENTITIES P ON P.ID = C.ChildOf`;
const EARLIER_WHOLE = `SELECT ID, '${PART_OF}', ChildOf FROM ATTRIBUTES`;

function earlier(name: string): string {
  return `SELECT ID, '${name}', ${name} FROM ATTRIBUTES`;
}

function joined(queries: readonly string[], more: string | null): string | null {
  const all = more === null ? queries : [...queries, more];
  return all.length === 0 ? null : all.join(" UNION ALL ");
}
