/** The items in their order on as few sheets as hold at most so many each, and about as many on one as on another. */
export function onSheets<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const sheets = Math.ceil(items.length / most);
  const startOf = (sheet: number) => Math.ceil((sheet * items.length) / sheets);
  return Array.from({ length: sheets }, (_, sheet) => items.slice(startOf(sheet), startOf(sheet + 1)));
}
