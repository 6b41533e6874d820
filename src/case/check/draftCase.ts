import * as v from "valibot";
import { LIST_SCHEMAS } from "./caseSchema.ts";

type ListName = keyof typeof LIST_SCHEMAS;
type Entry<Name extends ListName> = v.InferOutput<(typeof LIST_SCHEMAS)[Name]>;

/** What is sound of an entry, with the place where it stands. */
export interface PlacedEntry<Value> {
  readonly place: string;
  readonly value: Partial<Value>;
}

/** Of each list of a case file the fields whose shape is right: enough to check references although others are faulty. */
export type DraftCase = { readonly [Name in ListName]: readonly PlacedEntry<Entry<Name>>[] };

/** Reads what can be read of a case file, however broken; if its whole shape is known to be right, field by field is spared. */
export function draftCase(json: unknown, isSound = false): DraftCase {
  const names = Object.keys(LIST_SCHEMAS) as ListName[];
  return Object.fromEntries(
    names.map((name) => [name, readList(json, name, isSound)]),
  ) as unknown as DraftCase;
}

function readList(json: unknown, name: ListName, isSound: boolean): PlacedEntry<unknown>[] {
  const list: unknown = isRecord(json) ? json[name] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    if (!isRecord(entry)) return [];
    return [{ place: `${name}[${index}]`, value: isSound ? entry : soundFields(entry, name) }];
  });
}

function soundFields(entry: Record<string, unknown>, name: ListName): Record<string, unknown> {
  const schemas = Object.entries<v.GenericSchema>(LIST_SCHEMAS[name].entries);
  const sound = schemas.filter(([field, schema]) => v.is(schema, entry[field]));
  return Object.fromEntries(sound.map(([field]) => [field, entry[field]]));
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null;
}
