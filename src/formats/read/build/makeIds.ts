/** Ids are cut here, so that addresses stay short. */
const LONGEST = 60;

/** What JavaScript gives every object. */
const RESERVED: ReadonlySet<string> = new Set(["prototype", "constructor"]);

/**
 * Gives one id after the other, never the same twice: made of a name's letters and digits in any script, or of `word` and a
 * number where a name has none.
 */
export function makeIds(word: string, taken: readonly string[] = []): (name: string) => string {
  const given = new Set(taken);
  const last = new Map<string, number>();
  let place = 0;
  return (name) => {
    place += 1;
    const plain = idText(name);
    const base = plain === "" || RESERVED.has(plain) ? `${word}-${place}` : plain;
    let id = base;
    for (let count = last.get(base) ?? 1; given.has(id); last.set(base, count))
      id = `${base}-${(count += 1)}`;
    given.add(id);
    return id;
  };
}

function idText(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return Array.from(plain.replace(/^-+/, "")).slice(0, LONGEST).join("").replace(/-+$/, "");
}
