/** What a catalog calls something; what it has no words for is called as it calls itself. */
export function nameIn(names: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}
