import type { Plugin } from "vite";

/**
 * Leaves the library that knows the grammar of dates out of workers: in all scripts it would be there twice. A worker reads
 * dates by our own reader, which the library confirms on the page (`app/opening/reading/confirmDates.ts`).
 */
export function workersWithoutEdtf(): Plugin {
  const without: Plugin = {
    name: "standpoint:without-edtf",
    enforce: "pre",
    resolveId: (id) => (id === "edtf" ? "\0no-edtf" : null),
    load: (id) => (id === "\0no-edtf" ? "export default () => {};" : null),
  };
  return {
    name: "standpoint:workers-without-edtf",
    apply: "build",
    config: () => ({ worker: { plugins: () => [without] } }),
  };
}
