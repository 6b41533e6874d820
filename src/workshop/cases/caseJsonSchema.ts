import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { caseSchema } from "../../case/check/caseSchema.ts";

type Override = NonNullable<ConversionConfig["overrideAction"]>;
type Action = Parameters<Override>[0]["valibotAction"];

const LIMITS =
  "The shape of a case file. What a schema cannot say (references, ids that stand twice, kinds and attributes, propositions " +
  "that nobody addresses, idle actors, real dates, the length of quotes and labels, contraries two by two, links and spokespeople that lead back " +
  "to themselves) is checked by `npm run check-data`. Files of format 1 can be read as well: they lack only what is new.";

/** The JSON Schema of a case file as text, for editors and for those who write a case elsewhere. */
export function caseJsonSchema(): string {
  return schemaText(caseSchema, "Standpoint case, format 2", LIMITS);
}

/** The JSON Schema that says what a schema of ours says, as text, under a title and with what it cannot say. */
export function schemaText(
  schema: Parameters<typeof toJsonSchema>[0],
  title: string,
  description: string,
): string {
  const { $schema, ...rest } = toJsonSchema(schema, { overrideAction });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

/** Brands leave no trace; a check that cannot be converted leaves its message, for the reader of the schema. */
const overrideAction: Override = ({ valibotAction, jsonSchema }) => {
  const message = "message" in valibotAction ? valibotAction.message : undefined;
  const description = typeof message === "string" ? { description: `Not valid if it ${message}.` } : {};
  return { ...jsonSchema, ...description, ...secondPattern(valibotAction, jsonSchema) };
};

/** The converter keeps the first pattern of a text only. */
function secondPattern(action: Action, schema: JsonSchema): JsonSchema {
  if (action.type !== "regex" || !("requirement" in action) || !(action.requirement instanceof RegExp))
    return {};
  const { source } = action.requirement;
  return schema.pattern === source ? {} : { allOf: [...(schema.allOf ?? []), { pattern: source }] };
}
