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
      attributes: ownVariables(database),
      ticks: 1,
    };
  if (short.get("Value") === "INTEGER")
    return { shortTexts: `${NAMED} ATTRIBUTES E ON E.ID = D.Value`, attributes: null, ticks: 1 };
  return {
    shortTexts:
      "SELECT D.StatementId, D.VariableId, D.Value, E.ID FROM DATASHORTTEXT D LEFT JOIN ATTRIBUTES E ON E.VariableId = D.VariableId AND E.Value = D.Value",
    attributes: columnTypes(database, "ATTRIBUTES").has("Alias") ? EARLIER : null,
    ticks: 1000,
  };
}

const EARLIER = "SELECT ID, 'Type', Type FROM ATTRIBUTES UNION ALL SELECT ID, 'Alias', Alias FROM ATTRIBUTES";

function ownVariables(database: SqlDatabase): string | null {
  if (!columnTypes(database, "ATTRIBUTEVARIABLES").has("AttributeVariable")) return null;
  return "SELECT V.EntityId, A.AttributeVariable, V.AttributeValue FROM ATTRIBUTEVALUES V JOIN ATTRIBUTEVARIABLES A ON A.ID = V.AttributeVariableId";
}
