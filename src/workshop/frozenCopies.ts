import type { Case } from "../case/case.ts";

/**
 * The folders for copies of the build that later releases leave as they are: one for each data version that a case of it
 * has, so that an address with that version shows these data for good. The slash of an interval becomes a dash.
 */
export function frozenFolders(cases: readonly Case[]): string[] {
  const versions = new Set(cases.map(({ asOf }) => asOf.replaceAll(/[^\w.~-]/g, "-")));
  return [...versions].toSorted().map((version) => `v/${version}/`);
}
