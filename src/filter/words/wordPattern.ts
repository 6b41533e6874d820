/** What a word is made of where words are looked for: whatever stands between such letters parts them. */
export const WORD = /[\p{L}\d']+/gu;
