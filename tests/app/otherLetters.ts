const LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const GREEK = "αβγδεφγηιθκλμνοπκρστυβωξυζΑΒΓΔΕΦΓΗΙΘΚΛΜΝΟΠΚΡΣΤΥΒΩΞΥΖ";
const HEBREW = `${"אבגדהוזחטיכלמנסעפצקרשתאבגד".repeat(2)}תשרקצפעסנמ`;

/** Where data hold no words for readers but names of things, dates, choices and addresses. */
const KEPT = new Set(
  (
    "format id case language asOf published date url kind stance commitment attribution theme actor proposition " +
    "source statement contrary addressee from to type country state"
  ).split(" "),
);

/** Data with their words in Greek letters, so that no word of them can be taken for one of the app. */
export function inGreekLetters<Data>(data: Data): Data {
  // The result has the shape of what was given, which TypeScript cannot follow through `Object.entries`.
  return inLetters(data, lettersOf(GREEK)) as Data;
}

/** Data with their words and numbers in Hebrew letters, which run from right to left. */
export function inHebrewLetters<Data>(data: Data): Data {
  // As above.
  return inLetters(data, lettersOf(HEBREW)) as Data;
}

function lettersOf(script: string): ReadonlyMap<string, string> {
  const letters = Array.from(script);
  return new Map(Array.from(LATIN, (letter, at) => [letter, letters[at] ?? letter]));
}

function inLetters(data: unknown, letters: ReadonlyMap<string, string>): unknown {
  if (typeof data === "string") return Array.from(data, (letter) => letters.get(letter) ?? letter).join("");
  if (Array.isArray(data)) return data.map((one) => inLetters(one, letters));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      KEPT.has(key) && typeof value === "string" ? value : inLetters(value, letters),
    ]),
  );
}
