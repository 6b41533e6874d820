/** Where a case is asked for that lies elsewhere: the page that asks the reader first. */
const ASKS = "#/page/open?case=";

/**
 * Leads a page that was opened with `?case=https://…` and nothing behind the hash to where the reader is asked; nothing is
 * fetched by that. Where no address can be written it opens as it would without.
 */
export function goToAskedCase(page: Window = window): void {
  const { search, hash, pathname } = page.location;
  if (search === "" || hash.length > 1) return;
  const asked = new URLSearchParams(search).get("case");
  if (asked === null) return;
  try {
    page.history.replaceState(page.history.state, "", `${pathname}${ASKS}${encodeURIComponent(asked)}`);
  } catch {
    // The first case opens instead.
  }
}
