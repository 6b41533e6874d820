import { posix } from "node:path";
import { type Home, type House, homesIn, mayImport, roomPath } from "./house.ts";

/** A part of the linter's configuration that holds for some files. */
export interface LintOverride {
  readonly files: readonly string[];
  readonly rules: { readonly "no-restricted-imports": readonly [string, ImportPatterns] };
}

interface ImportPatterns {
  readonly patterns: readonly { readonly regex: string; readonly message: string }[];
}

/** The linter's rules that say the same as the house: one override for each room, which names the rooms it may not import. */
export function lintRules(house: House): readonly LintOverride[] {
  const homes = homesIn(house);
  return homes.flatMap((from) => {
    const patterns = homes
      .filter((to) => to !== from && !mayImport(house, from, to))
      .map((to) => ({
        regex: importOf(from, to),
        message: `${nameOf(from)} may not import ${nameOf(to)} (.house.json).`,
      }));
    // The linter looks for the files from the folder in which its rules lie.
    const files = [`**/${roomPath(from)}/*.ts`, `**/${roomPath(from)}/*.tsx`];
    return patterns.length === 0
      ? []
      : [{ files, rules: { "no-restricted-imports": ["error", { patterns }] as const } }];
  });
}

/** What an import of any file in one room looks like in another. */
function importOf(from: Home, to: Home): string {
  const way = posix.relative(roomPath(from), roomPath(to));
  const steps = way.startsWith(".") ? way : `./${way}`;
  return `^${steps.replaceAll(".", String.raw`\.`)}/[^/]+$`;
}

function nameOf({ floor, room }: Home): string {
  return room === "." ? floor : `${floor}/${room}`;
}
