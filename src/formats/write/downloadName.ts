import type { Case } from "../../case/case.ts";

/** The name of a file with something of a case in it, `<case>-<data version>-<what>.<ending>`, that every system allows. */
export function downloadName({ id, asOf }: Pick<Case, "id" | "asOf">, what: string, ending: string): string {
  const stem = [id.slice(0, 80), asOf, what].join("-");
  return `${stem.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "")}.${ending}`;
}
