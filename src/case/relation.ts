import * as v from "valibot";
import { kebabId, someText } from "./kebabId.ts";

export const RELATION_TYPES = [
  "speaks-for",
  "part-of",
  "holds-office-in",
  "held-office-in",
  "kin-of",
  "criticises",
  "defends",
  "lobbies",
  "calls-on",
  "informs",
] as const;

/** A tie between two actors that the source reports. */
export const relationSchema = v.strictObject({
  from: kebabId("ActorId"),
  to: kebabId("ActorId"),
  type: v.picklist(RELATION_TYPES),
  source: kebabId("SourceId"),
  locator: someText,
  summary: someText,
});

export type Relation = Readonly<v.InferOutput<typeof relationSchema>>;
