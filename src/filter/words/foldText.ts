/**
 * A text without the differences that a reader does not type: capitals, accents, vowel marks, lengthened Arabic
 * letters, the four shapes of alef, the end form of sigma, curly apostrophes.
 */
export function foldText(text: string): string {
  return /[^ -~·]/.test(text) ? foldLetters(text) : text.toLowerCase();
}

function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}|\u0640/gu, "")
    .replaceAll(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
    .replaceAll("\u2019", "'")
    .toLowerCase()
    .replaceAll("\u03c2", "\u03c3");
}
