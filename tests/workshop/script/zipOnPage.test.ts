import { type Plugin, type Rolldown, build } from "vite";
import { expect, test } from "vitest";
import { zipOnPage } from "../../../src/workshop/script/zipOnPage.ts";

const ENTRY = "virtual:script";

const entry: Plugin = {
  name: "entry",
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) =>
    id === ENTRY
      ? 'import write from "write-excel-file/universal"; console.log(write([[]]).toBlob());'
      : null,
};

test("a built workbook is packed without workers", async () => {
  const scriptWith = async (plugins: readonly Plugin[]) => {
    const made = (await build({
      configFile: false,
      publicDir: false,
      logLevel: "silent",
      build: { write: false, rolldownOptions: { input: ENTRY } },
      plugins: [entry, ...plugins],
    })) as Rolldown.RolldownOutput;
    return made.output[0].code;
  };
  expect(await scriptWith([])).toContain("new Worker");
  expect(await scriptWith([zipOnPage()])).not.toContain("new Worker");
});
