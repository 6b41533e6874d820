/** The items in parts of so many, in their order; the last may have fewer. */
export function onSheets<Item>(items: readonly Item[], perSheet: number): readonly (readonly Item[])[] {
  const sheets = Math.ceil(items.length / perSheet);
  return Array.from({ length: sheets }, (_, sheet) => items.slice(sheet * perSheet, (sheet + 1) * perSheet));
}
