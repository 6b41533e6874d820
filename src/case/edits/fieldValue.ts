import { type Answers, attributeOf, isAttributeFacet } from "../attribute.ts";
import type { EditedValue } from "../edited.ts";

/** What a field of an entry holds; undefined for nothing. The field is one of `editableFields`. */
export function fieldValue(entry: object, field: string): EditedValue | undefined {
  const holder: object = isAttributeFacet(field) ? (answersIn(entry) ?? {}) : entry;
  const name = isAttributeFacet(field) ? attributeOf(field) : field;
  return Object.hasOwn(holder, name) ? (Reflect.get(holder, name) as EditedValue) : undefined;
}

/** An entry with another value in a field; without the field for undefined, and the same object where it has the value. */
export function withValue<Entry extends object>(
  entry: Entry,
  field: string,
  value: EditedValue | undefined,
): Entry {
  if (isSameValue(fieldValue(entry, field), value)) return entry;
  if (!isAttributeFacet(field)) return withField(entry, field, value);
  return withField(entry, "attributes", withField(answersIn(entry) ?? {}, attributeOf(field), value));
}

/** Whether two values say the same. */
export function isSameValue(one: EditedValue | undefined, other: EditedValue | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one.text === other.text && one.language === other.language;
}

function answersIn(entry: object): Answers | undefined {
  return "attributes" in entry ? (entry.attributes as Answers) : undefined;
}

function withField<Of extends object>(whole: Of, name: string, value: unknown): Of {
  const fields = new Map<string, unknown>(Object.entries(whole));
  if (value === undefined) fields.delete(name);
  else fields.set(name, value);
  return Object.fromEntries(fields) as Of;
}
