import * as v from "valibot";

/** What a list of ids in an address holds, in any script. Two dots stand between the ends of a group of actors. */
const SAFE = /^(?!\.|.*\.\.)[\p{L}\p{M}\p{N}_.~-]{1,100}$/u;

/** Accents in two pieces (not NFC) would make two ids that look the same. */
const UNSAFE =
  "is not an id: use up to 100 letters (with accents in one piece), digits and - _ . ~, no dot in front and no two dots";

/** Schema of an id: any text that makes a safe address, branded so that two kinds of id cannot be mixed up. */
export function safeId<Name extends string>(name: Name) {
  return v.pipe(v.string(), v.regex(SAFE, UNSAFE), v.check(isComposed, UNSAFE), v.brand(name));
}

/** What JavaScript gives every object, so that some readers of JSON pass over them. */
const UNRESERVED = /^(?!(?:__proto__|prototype|constructor)$)/u;

/** Schema of an id by which entries are looked up in an object of a case file. */
export function keyId<Name extends string>(name: Name) {
  return v.pipe(
    v.string(),
    v.regex(UNRESERVED, "is a reserved word: use another id"),
    v.regex(SAFE, UNSAFE),
    v.check(isComposed, UNSAFE),
    v.brand(name),
  );
}

/** Whether a text may be an id of a case. */
export function isSafeId(text: string): boolean {
  return SAFE.test(text) && isComposed(text);
}

function isComposed(id: string): boolean {
  return id === id.normalize("NFC");
}

/** Whether an id is one of ours: lower-case words joined by hyphens. */
export function isKebab(id: string): boolean {
  return KEBAB.test(id);
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Schema of an id of ours. */
export function kebabId<Name extends string>(name: Name) {
  return v.pipe(
    v.string(),
    v.regex(KEBAB, "is not an id: use lower-case words joined by hyphens"),
    v.brand(name),
  );
}

/** Schema of a text that must say something. */
export const someText = v.pipe(v.string(), v.regex(/\S/, "is empty"));

/** Schema of a language tag of BCP 47, as in "en" or "zh-Hans". */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag: use one like "en" or "zh-Hans"'),
);
