/** Which set of pages, on which paper, about whom; and the way to the printer. */
export function PrintChoice() {
  return null;
}
