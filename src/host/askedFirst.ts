import { withoutSecret } from "./frame/tidyAddress.ts";

/** Whether what is behind the hash asks for a case as it opens by itself, as nothing at all does for the first. */
export function isAskedFirst(hash: string, caseId: string): boolean {
  return hash.length < 2 || hash === `#/${caseId}`;
}

/** What an embedded view may be asked for besides that changes nothing of what is drawn, or only its colours. */
const DRAWN_ALIKE: readonly string[] = ["embed", "view", "theme", "api", "controls"];

/** What of a case is drawn for frames of other pages. */
interface DrawnForFrames {
  readonly caseId: string;
  readonly version: string;
  readonly lang: string;
  /** How an address names the view: the first by nothing too. */
  readonly views: readonly string[];
}

/** Whether what is behind the hash asks for that, and for nothing else. */
export function isAskedEmbedded(hash: string, drawn: DrawnForFrames): boolean {
  const [place, search = ""] = withoutSecret(hash).split("?");
  const asked = new URLSearchParams(search);
  return (
    place === `#/${drawn.caseId}` &&
    asked.get("embed") === "1" &&
    drawn.views.includes(asked.get("view") ?? "") &&
    [...asked].every(
      ([name, value]) =>
        DRAWN_ALIKE.includes(name) ||
        (name === "v" && value === drawn.version) ||
        (name === "lang" && value === drawn.lang),
    )
  );
}
