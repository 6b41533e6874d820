import * as v from "valibot";
import { edtfDate } from "./edtfDate.ts";
import { kebabId, someText } from "./kebabId.ts";

/** What happened, and when, as the source tells it. */
export const eventSchema = v.strictObject({
  id: kebabId("EventId"),
  date: edtfDate,
  title: someText,
  source: kebabId("SourceId"),
  locator: someText,
});
