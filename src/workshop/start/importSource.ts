import { type Plugin, runnerImport } from "vite";

/**
 * Runs a source file outside of a browser and gives what it exports. The views that the workshop looks up are components
 * with style sheets, which neither Node nor the bundler of `vite.config.ts` takes; here they are left out.
 */
export async function importSource<Exports>(file: string): Promise<Exports> {
  const { module } = await runnerImport<Exports>(file, { plugins: [withoutStyles] });
  return module;
}

const EMPTY = "\0no-style";

const withoutStyles: Plugin = {
  name: "standpoint:without-styles",
  enforce: "pre",
  resolveId: { filter: { id: /\.css$/ }, handler: () => EMPTY },
  load: { filter: { id: new RegExp(`^${EMPTY}$`) }, handler: () => "" },
};
