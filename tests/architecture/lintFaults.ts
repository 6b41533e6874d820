import type { House } from "./importFaults.ts";

interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

type ImportRule = readonly [string, { readonly patterns: readonly { readonly group: readonly string[] }[] }];

/** Where the linter's rules on imports say something else than the house. */
export function lintFaults(overrides: readonly Override[], house: House): string[] {
  return Object.keys(house).flatMap((folder) => {
    const asked = forbiddenBy(overrides, folder);
    const wanted = Object.keys(house).filter((other) => other !== folder && !house[folder]?.includes(other));
    const lax = wanted
      .filter((other) => !asked.includes(other))
      .map((other) => `the linter lets ${folder} import ${other}`);
    const strict = asked
      .filter((other) => !wanted.includes(other))
      .map((other) => `the linter forbids ${folder} to import ${other}`);
    return [...lax, ...strict];
  });
}

/** The folders that an override of exactly this folder makes an error to import. */
function forbiddenBy(overrides: readonly Override[], folder: string): string[] {
  const found = overrides
    .filter(({ files }) => files.join() === `src/${folder}/**`)
    .map(({ rules }) => rules["no-restricted-imports"]);
  const active = found.filter((rule): rule is ImportRule => Array.isArray(rule) && rule[0] === "error");
  const groups = active.flatMap(([, { patterns }]) => patterns.flatMap(({ group }) => group));
  return groups.map((pattern) => pattern.replaceAll(/^\*\*\/|\/\*\*$/g, ""));
}
