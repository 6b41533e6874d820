import * as v from "valibot";
import { kebabId, someText } from "./kebabId.ts";

export const ACTOR_KINDS = [
  "person",
  "government",
  "intergovernmental",
  "expert-body",
  "civil-society",
  "academia",
  "bloc",
  "unnamed",
] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A person, office or group that speaks; `named` is false where the source withholds who it is. */
export const actorSchema = v.strictObject({
  id: kebabId("ActorId"),
  name: someText,
  label: v.exactOptional(someText),
  /** What else texts call the actor; hidden where names are hidden, and found by search. */
  aliases: v.exactOptional(v.array(someText)),
  kind: v.picklist(ACTOR_KINDS),
  named: v.boolean(),
  role: v.exactOptional(someText),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is no ISO 3166 code of two capitals"))),
  note: v.exactOptional(someText),
});

export type Actor = Readonly<v.InferOutput<typeof actorSchema>>;
export type ActorId = Actor["id"];
