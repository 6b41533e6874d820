/** What an option is called on paper, by its place: A, B, C, D. */
export function optionLetter(at: number): string {
  return String.fromCodePoint("A".charCodeAt(0) + at);
}
