import { readFileSync, writeFileSync } from "node:fs";
import { formatFault } from "../../case/check/fault.ts";
import { caseFromText } from "../../formats/read/caseFromText.ts";
import { foldStatements } from "../../formats/write/foldStatements.ts";

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error("usage: npm run fold -- CASE.json COLUMNS.json");
const checked = caseFromText(readFileSync(from, "utf8"));
if (!checked.ok) throw new Error(checked.faults.map(formatFault).join("\n"));
const text = `${JSON.stringify(foldStatements(checked.case))}\n`;
writeFileSync(to, text);
console.log(`Wrote ${to}.`);
