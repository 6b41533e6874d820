import type { Plugin } from "vite";
import { type ShelfEntry, shelfEntry } from "../../app/pages/shelf/shelfEntry.ts";
import { smallPicture } from "./smallPicture.ts";
import { readCase } from "./soundData.ts";

/** Gives the page what its shelf tells of each case, with a picture that the app itself would draw. */
export function shelfPlugin(): Plugin {
  return {
    name: "standpoint:shelf",
    load: {
      filter: { id: /\/data\/[^/]+\/case\.json\?shelf$/ },
      handler: async (id) => {
        const shown = readCase(id.slice(0, id.indexOf("?")));
        const entry: ShelfEntry = { ...shelfEntry(shown), picture: await smallPicture(shown) };
        const text = JSON.stringify(entry, toTenths);
        return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: "js" };
      },
    },
  };
}

function toTenths(key: string, value: unknown): unknown {
  if (key === "path" && typeof value === "string")
    return value.replaceAll(/\d+\.\d+/g, (text) => tenths(Number(text)));
  return typeof value === "number" ? Number(tenths(value)) : value;
}

function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
