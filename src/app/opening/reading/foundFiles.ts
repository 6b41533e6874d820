import type { Found, GivenFile } from "../../../formats/read/model/found.ts";

/** Why nothing is made of a file. */
export type Refusal = Exclude<Refused["is"], "link" | "unreadable"> | Unread;
type Refused = Exclude<Found, { readonly is: "tables" }>;
type Unread = Extract<Found, { readonly is: "unreadable" }>["why"] | "googleSheet" | "link" | "jsonEntry";

/** What the first of some tables were read from. */
type TableOrigin = Extract<Found, { readonly is: "tables" }>["from"];

/** What some files turned out to be: tables to be opened together, or a file of which nothing is made. */
export type FoundFiles =
  | { readonly ok: true; readonly from: TableOrigin; readonly doubtful: readonly string[] }
  | { readonly ok: false; readonly name: string; readonly why: Refusal };

/** What files turned out to be. One of which nothing can be made keeps the others from being opened, so that none is lost silently. */
export function foundFiles(contents: readonly Found[], files: readonly GivenFile[]): FoundFiles {
  const at = contents.findIndex(({ is }) => is !== "tables");
  const refused = contents[at];
  if (refused !== undefined && refused.is !== "tables")
    return { ok: false, name: files[at]?.name ?? "", why: refusalOf(refused) };
  const tables = contents.filter((found) => found.is === "tables");
  if (tables.every(({ from }) => from === "jsonEntry"))
    return { ok: false, name: files[0]?.name ?? "", why: "jsonEntry" };
  const words = tables.flatMap(({ doubtful }) => doubtful);
  return { ok: true, from: tables[0]?.from ?? "text", doubtful: [...new Set(words)] };
}

function refusalOf(found: Refused): Refusal {
  if (found.is === "unreadable") return found.why;
  if (found.is === "link") return found.to === "google-sheet" ? "googleSheet" : "link";
  return found.is;
}
