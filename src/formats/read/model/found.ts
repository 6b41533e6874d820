import type { Table } from "./table.ts";

/** A file, or what was pasted, before anything is known of it. */
export interface GivenFile {
  /** "" for what was pasted. */
  readonly name: string;
  readonly content: ArrayBuffer | string;
}

/** How the letters of a text were written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What bytes turned out to be, by their content and never by the ending of their file. */
export type Found =
  | {
      readonly is: "tables";
      readonly from: "text" | "workbook" | "json" | "jsonEntry" | "graph" | "database";
      readonly tables: readonly Table[];
      readonly encoding: Encoding;
      /** Words with letters that are guessed, because the text does not say how it was written. */
      readonly doubtful: readonly string[];
    }
  | { readonly is: "json" | "xml"; readonly text: string; readonly encoding: Encoding }
  /** An archive without a table. */
  | { readonly is: "zip" }
  /** A web address alone, which a page may not follow. */
  | { readonly is: "link"; readonly to: "google-sheet" | "elsewhere" }
  | { readonly is: "nothing" }
  | { readonly is: "unreadable"; readonly why: Unreadable };

/**
 * Neither text nor anything known; a workbook that is older than 2007 or has a password, one of OpenDocument, one that is
 * damaged or too large when it is unpacked; such an archive; a web page; a data base that is none we know, or whose reader cannot be had.
 */
export type Unreadable =
  | "unknown"
  | "oldWorkbook"
  | "openDocument"
  | "brokenWorkbook"
  | "largeWorkbook"
  | "largeArchive"
  | "webPage"
  | "unknownDatabase"
  | "noDatabaseReader";
