import { type Rolldown, build } from "vite";

/**
 * A source file and what it imports as one small classic script for old browsers.
 * @throws if the file makes no script.
 */
export async function classicScript(entry: string, target = "es2019"): Promise<string> {
  const lib = { entry, name: "standpoint", formats: ["iife" as const], fileName: "script" };
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { lib, target, write: false, minify: true },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  if (chunk?.type !== "chunk") throw new Error(`${entry} makes no script.`);
  return chunk.code;
}
