import type { Plugin, Rolldown } from "vite";
import { PHONE } from "../../host/mediaQueries.ts";

/** What a phone opens with, which is loaded after the first script everywhere else. */
const FIRST_ON_PHONES = /\/views\/positions\/rows\/PropositionRows\.tsx$/;

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };

/**
 * Lets `index.html` ask a phone's browser for the rows of propositions while it asks for the first script, so that they wait
 * for no second journey. The page in one file has them inside.
 */
export function phonePreload(): Plugin {
  return {
    name: "standpoint:phone-preload",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") this.error("There is no index.html to write in.");
      const chunk = Object.values(bundle).find(isFirstOnPhones);
      if (chunk === undefined) this.error("No piece of the build has the rows of propositions.");
      const chunks = [chunk, ...chunk.imports.flatMap((name) => laterChunk(bundle[name]))];
      const sheets = chunks.flatMap((one) => [...((one as Chunk).viteMetadata?.importedCss ?? [])]);
      const scripts = chunks.map(({ fileName }) => link("script", fileName));
      const links = [...scripts, ...sheets.map((file) => link("style", file))];
      page.source = String(page.source).replace("</head>", `${links.join("")}</head>`);
    },
  };
}

function isFirstOnPhones(output: Rolldown.OutputBundle[string]): output is Rolldown.OutputChunk {
  return output.type === "chunk" && output.moduleIds.some((id) => FIRST_ON_PHONES.test(id));
}

/** What the rows share with rooms that are opened later; the first script is asked for anyway. */
function laterChunk(output: Rolldown.OutputBundle[string] | undefined): readonly Rolldown.OutputChunk[] {
  return output?.type === "chunk" && !output.isEntry ? [output] : [];
}

function link(as: "script" | "style", file: string): string {
  return `    <link rel="preload" as="${as}" media="${PHONE}" href="./${file}">\n`;
}
