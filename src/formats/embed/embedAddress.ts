import { versionName } from "../../case/versionName.ts";

/** What the site calls the folder with its pages for frames, which the page in one file and frozen copies do not have. */
export const FRAMES = "standpoint:frames";

/** The file of the site that a frame opens for a whole view of a case: it shows that before any script runs. */
export function framePage(caseId: string, view: string): string {
  return `embed/${caseId}/${view}.html`;
}

/** What an embedded view is to show, and from where. */
export interface EmbedChoice {
  /** Of the explorer without its hash: `https://example.org/standpoint/`. */
  readonly page: string;
  /** The place behind the hash: `/city-data/actor/ann`. */
  readonly path: string;
  /** What is chosen there: "" or `?stance=oppose&view=matrix`. */
  readonly search: string;
  readonly theme: string;
  readonly hasControls: boolean;
  /** The data version, which is the day of the data. */
  readonly version: string;
  /** Whether the frame shows the copy that is kept of this version for good. */
  readonly isFrozen: boolean;
  readonly language: string;
  /** The file of the site that shows just that before any script runs; null where there is none. */
  readonly drawn: string | null;
}

/** The address of the embedded page. Version and language are written even where they say what is so anyway. */
export function embedAddress(choice: EmbedChoice): string {
  const pairs = [
    "embed=1",
    ...shownPairs(choice),
    ...(choice.theme === "auto" ? [] : [`theme=${choice.theme}`]),
    ...keptPairs(choice),
    `lang=${choice.language}`,
  ];
  return `${drawnPage(choice)}#${choice.path}?${pairs.join("&")}`;
}

/** The address that the loader is given, which adds that the page is embedded, and in which view, theme and language. */
export function loaderAddress(choice: EmbedChoice): string {
  const pairs = [...shownPairs(choice).filter((pair) => !pair.startsWith("view=")), ...keptPairs(choice)];
  return `${drawnPage(choice)}#${choice.path}?${pairs.join("&")}`;
}

/** The address that opens the same as a page of its own. */
export function wholeAddress(choice: EmbedChoice): string {
  return `${framedPage(choice)}#${choice.path}${choice.search}`;
}

/** The folder of the site, with a slash at its end, also where the page is one of its frozen copies. */
export function siteFolder({ page, version }: Pick<EmbedChoice, "page" | "version">): string {
  const folder = page.replace(/[^/]*$/, "");
  const frozen = frozenFolder(version);
  return folder.endsWith(`/${frozen}`) ? folder.slice(0, -frozen.length) : folder;
}

function frozenFolder(version: string): string {
  return `v/${versionName({ asOf: version })}/`;
}

function drawnPage(choice: EmbedChoice): string {
  const { drawn, isFrozen } = choice;
  return drawn === null || isFrozen ? framedPage(choice) : siteFolder(choice) + drawn;
}

/** Copies are kept of the page with its files beside it, so that the page in one file has the same. */
function framedPage({ page, version, isFrozen }: EmbedChoice): string {
  const file = page.replace(/^.*\//, "");
  const folder = siteFolder({ page, version });
  if (!isFrozen) return folder + file;
  return folder + frozenFolder(version) + (file === "" ? "" : "index.html");
}

function shownPairs({ search }: EmbedChoice): readonly string[] {
  return search.slice(1).split("&").filter(Boolean);
}

function keptPairs({ hasControls, version }: EmbedChoice): readonly string[] {
  return [...(hasControls ? [] : ["controls=0"]), `v=${versionName({ asOf: version })}`];
}

/** The address of a page on the web as it was typed, without what follows it; null for anything else. */
export function typedPage(text: string): string | null {
  const [, origin, pathname] = /^(https?:\/\/[^/]+)(\/.*)$/.exec(plainAddress(text)) ?? [];
  if (origin === undefined || pathname === undefined) return null;
  const isFile = /\.[^/]*$/.test(pathname) || pathname.endsWith("/");
  return origin + (isFile ? pathname : `${pathname}/`);
}

/** An address as browsers write it, without what follows its path; empty for what is none. */
function plainAddress(text: string): string {
  try {
    const { origin, pathname } = new URL(text.trim());
    return origin + pathname;
  } catch {
    return "";
  }
}
