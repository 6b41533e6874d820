import { writeFileSync } from "node:fs";
import { caseJsonSchema } from "./caseJsonSchema.ts";
import { lessonJsonSchema } from "./lessonJsonSchema.ts";

write("data/case.schema.json", caseJsonSchema());
write("data/lesson.schema.json", lessonJsonSchema());

function write(file: string, text: string): void {
  writeFileSync(file, text);
  console.log(`Wrote ${file}.`);
}
