/** Quotes to code by hand, with the key apart. */
export function CodingSheets() {
  return null;
}
