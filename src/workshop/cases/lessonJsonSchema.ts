import { lessonFileSchema } from "../../classroom/lesson/lessonSchema.ts";
import { schemaText } from "./caseJsonSchema.ts";

const LIMITS =
  "The shape of a file of lessons. What a schema cannot say (whether the state of a step is a place in the case, ids " +
  "that stand twice, names where they are hidden) is checked by `npm run check-data`.";

/** The JSON Schema of a lesson file as text, for editors and for those who write a lesson elsewhere. */
export function lessonJsonSchema(): string {
  return schemaText(lessonFileSchema, "Standpoint lessons, format 1", LIMITS);
}
