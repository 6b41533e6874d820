import { type Plugin, type Rolldown, build } from "vite";
import { describe, expect, test } from "vitest";
import { d3Parts } from "../../../src/workshop/script/d3Parts.ts";

const ENTRY = "virtual:script";

const entry = (source: string): Plugin => ({
  name: "entry",
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? source : null),
});

/** What a build makes of a script that takes something of d3. */
const buildScript = async (source: string): Promise<string> => {
  const made = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input: ENTRY } },
    plugins: [entry(source), d3Parts()],
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
};

describe("the parts of d3 in a build", () => {
  test("are those asked for, without the transitions, colours and transforms beside them", async () => {
    const code = await buildScript(
      'import { randomLcg, zoom } from "d3"; console.log(randomLcg(1), zoom());',
    );
    expect(code).toContain("dblclick.zoom");
    expect(code).not.toMatch(/easeVarying|rebeccapurple|skewX|invalid p/);
  });

  test("are no transitions, and the build of a script that wants one stops", async () => {
    await expect(buildScript('import { transition } from "d3"; console.log(transition);')).rejects.toThrow(
      /"transition" is not exported/,
    );
  });
});
