import type { Case } from "../../case/case.ts";
import { versionName } from "../../case/versionName.ts";

/**
 * The folders for copies of the build that later releases leave as they are: one for each data version that a case of it
 * has, so that an address with that version shows these data for good.
 */
export function frozenFolders(cases: readonly Case[]): string[] {
  const versions = new Set(cases.map(versionName));
  return [...versions].toSorted().map((version) => `v/${version}/`);
}
