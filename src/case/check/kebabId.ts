import * as v from "valibot";

/** Schema of an id: lower-case words joined by hyphens, branded so that two kinds of id cannot be mixed up. */
export function kebabId<Name extends string>(name: Name) {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is not an id: use lower-case words joined by hyphens"),
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
