/** An id that a file states, and the place where it stands. */
export interface StatedId {
  readonly place: string;
  readonly id: string;
}

/** All ids that a list of a case file states, also of entries that are faulty otherwise, in file order. */
export function statedIds(json: unknown, listName: string): StatedId[] {
  const list: unknown = (json as Record<string, unknown> | null)?.[listName];
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const id: unknown = (entry as Record<string, unknown> | null)?.["id"];
    return typeof id === "string" ? [{ place: `${listName}[${index}].id`, id }] : [];
  });
}
