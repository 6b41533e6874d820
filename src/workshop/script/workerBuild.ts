import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Rolldown, build } from "vite";

/** What a worker keeps: the files of one build, by the name of that build. */
export interface KeptBuild {
  readonly name: string;
  readonly files: readonly string[];
}

/** A build named after what is in its files, so that another name means other files. */
export function keptBuild(files: ReadonlyMap<string, string | Uint8Array>): KeptBuild {
  const hash = createHash("sha256");
  const names = [...files.keys()].toSorted();
  for (const name of names)
    hash
      .update(name)
      .update("\0")
      .update(files.get(name) ?? "")
      .update("\0");
  return { name: hash.digest("hex").slice(0, 12), files: names.map(addressOf) };
}

/** Many hosts redirect `index.html` to its folder, and no worker may answer with what was redirected. */
function addressOf(name: string): string {
  return name === "index.html" ? "./" : name;
}

/** The script of the service worker: the logic of `host/keepBuild.ts`, and the build that it is to keep. */
export async function workerScript(root: string, kept: KeptBuild): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      rolldownOptions: {
        input: join(root, "src/host/offline/keepBuild.ts"),
        preserveEntrySignatures: "strict",
        output: { format: "iife", name: "standpointWorker" },
      },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  return `${output[0].code.trimEnd()}\nstandpointWorker.keepBuild(self, ${JSON.stringify(kept)});\n`;
}
