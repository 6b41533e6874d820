import type { Case } from "./case.ts";

/** The data version of a case as an address and a folder can have it: the slash of an interval becomes a dash. */
export function versionName({ asOf }: Pick<Case, "asOf">): string {
  return asOf.replaceAll(/[^\w.~-]/g, "-");
}
