/** Whether what is behind the hash asks for a case as it opens by itself, as nothing at all does for the first. */
export function isAskedFirst(hash: string, caseId: string): boolean {
  return hash.length < 2 || hash === `#/${caseId}`;
}

/** What an embedded view may be asked for besides that changes nothing of what is drawn, or only its colours. */
const DRAWN_ALIKE: readonly string[] = ["embed", "theme", "api", "controls"];

/** Whether what is behind the hash asks for the first view of a case as it is embedded, in this language and with these data. */
export function isAskedEmbedded(
  hash: string,
  first: { caseId: string; version: string; lang: string },
): boolean {
  const [place, search = ""] = hash.split("?");
  const asked = new URLSearchParams(search);
  return (
    place === `#/${first.caseId}` &&
    asked.get("embed") === "1" &&
    [...asked].every(
      ([name, value]) =>
        DRAWN_ALIKE.includes(name) ||
        (name === "v" && value === first.version) ||
        (name === "lang" && value === first.lang),
    )
  );
}
