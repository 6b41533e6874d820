/** Words that stay small inside a name. */
const SMALL = new Set(["OF", "THE", "AND"]);

/** A name that is written in capitals throughout as one writes it in a text; any other stays as it is. */
export function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = name.replaceAll(/[\p{L}\p{M}'’]+/gu, (word, at: number) =>
    SMALL.has(word) && at > 0 ? word.toLowerCase() : capitalised(word),
  );
  return words.replaceAll(/([\s(])D(?=['’])/gu, "$1d");
}

/** A small İ comes with a dot of its own. */
function capitalised(word: string): string {
  const small = word.toLowerCase().replaceAll("i\u0307", "i");
  return small.replace(/^(?:\p{L}['’])?\p{L}/u, (start) => start.toUpperCase());
}
