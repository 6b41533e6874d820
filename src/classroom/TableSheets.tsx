/** Every chosen actor on every proposition, as a table. */
export function TableSheets() {
  return null;
}
