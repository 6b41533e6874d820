import { runInNewContext } from "node:vm";
import { type Plugin, type Rolldown, build } from "vite";
import { expect, test } from "vitest";
import { signsWithoutStack } from "../../../src/workshop/script/signsWithoutStack.ts";

const ENTRY = "virtual:script";

const entry: Plugin = {
  name: "entry",
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) =>
    id === ENTRY ? 'import { createRoot } from "react-dom/client"; globalThis.made = createRoot;' : null,
};

/** How many errors React makes as its script begins. */
const errorsMade = async (plugins: readonly Plugin[]) => {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, rolldownOptions: { input: ENTRY, output: { format: "iife" } } },
    plugins: [entry, ...plugins],
  })) as Rolldown.RolldownOutput;
  let errors = 0;
  const counted = new Proxy(Error, {
    apply: (make, self, given) => {
      errors += 1;
      return Reflect.apply(make, self, given);
    },
  });
  const page = { Error: counted, console, performance, setTimeout, MessageChannel, made: null };
  runInNewContext(built.output[0].code, page);
  expect(typeof page.made).toBe("function");
  return errors;
};

test("React begins without an error, each of which would have the script read once more", async () => {
  expect(await errorsMade([])).toBeGreaterThan(0);
  expect(await errorsMade([signsWithoutStack()])).toBe(0);
});
