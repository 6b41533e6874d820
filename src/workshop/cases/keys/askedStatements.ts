import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Statement } from "../../../case/statement.ts";
import { codingItems } from "../../../classroom/coding/codingItems.ts";

/** What a question to the case may ask of a statement: the value of a field, or whether its speaker is named. */
const FIELDS = {
  actor: ({ actor }: Statement) => actor,
  proposition: ({ proposition }: Statement) => proposition,
  stance: ({ stance }: Statement) => stance,
  attribution: ({ attribution }: Statement) => attribution,
  naming: ({ actor }: Statement, index: CaseIndex) => (index.actors.get(actor)?.named ? "named" : "unnamed"),
} as const;

type FieldName = keyof typeof FIELDS;

/** How many quotes are coded in a round where nobody has chosen another number. */
const CODED = 6;

/**
 * The statements that a question such as `proposition=visit&stance=support,mixed` is about; with `code=7` among the six
 * quotes that are coded with this seed. Throws what it cannot ask.
 */
export function askedStatements(index: CaseIndex, params: URLSearchParams): readonly Statement[] {
  const seed = params.get("code");
  const among = seed === null ? index.case.statements : codingItems(index, { seed, items: CODED });
  const asked = [...params]
    .filter(([name]) => name !== "code")
    .map(([name, values]) => [fieldName(name), new Set(values.split(","))] as const);
  return among.filter((statement) =>
    asked.every(([name, values]) => values.has(FIELDS[name](statement, index))),
  );
}

function fieldName(name: string): FieldName {
  if (Object.hasOwn(FIELDS, name)) return name as FieldName;
  throw new Error(`no field "${name}"; ask by ${Object.keys(FIELDS).join(", ")}`);
}
