import { writeFileSync } from "node:fs";
import { caseJsonSchema } from "./caseJsonSchema.ts";

const FILE = "data/case.schema.json";

writeFileSync(FILE, caseJsonSchema());
console.log(`Wrote ${FILE}.`);
