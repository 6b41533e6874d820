import * as v from "valibot";
import { edtfDate } from "./edtfDate.ts";
import { kebabId, languageTag, someText } from "./kebabId.ts";

/** Where statements stand: an article, a report, a record of votes. */
export const sourceSchema = v.strictObject({
  id: kebabId("SourceId"),
  kind: someText,
  title: someText,
  /** Whether the title describes the text in the coders' words, and is not the text's own. */
  described: v.exactOptional(v.boolean()),
  author: v.exactOptional(someText),
  publisher: someText,
  published: edtfDate,
  url: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, "is no web address: start it with https://")),
  ),
  language: languageTag,
});

export type Source = Readonly<v.InferOutput<typeof sourceSchema>>;
export type SourceId = Source["id"];
