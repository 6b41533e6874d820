import type { Sql } from "./sqlDatabase.ts";

/** Where the build puts the script, from the page. It is no piece of the app: half a megabyte that few need. */
export const SQL_SCRIPT = "sql/sql-asm.js";

type Start = (options: object) => Promise<Sql>;

let coming: Promise<Sql | null> | undefined;

/** The reader of data bases, loaded once it is needed; null where its script cannot be had, as in a page that is one file, or in a worker, which does not know where the page is. */
export function loadSql(): Promise<Sql | null> {
  coming ??= start().catch(() => null);
  return coming;
}

async function start(): Promise<Sql | null> {
  if (typeof document === "undefined") return null;
  await appendScript(sqlAddress(document.baseURI));
  const begin = (globalThis as { readonly initSqlJs?: Start }).initSqlJs;
  return begin === undefined ? null : begin({});
}

/** Where the script is for a page: beside it, but for a frozen copy at `v/<version>/`, which has none of its own, beside the site. */
export function sqlAddress(page: string): string {
  const isFrozen = /\/v\/[^/]+\/(?:[^/]+\.html)?$/.test(new URL(page).pathname);
  return new URL(isFrozen ? `../../${SQL_SCRIPT}` : SQL_SCRIPT, page).href;
}

function appendScript(address: string): Promise<void> {
  const script = document.createElement("script");
  script.src = address;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(address));
    });
    document.head.append(script);
  });
}
