/** What a share page calls the address of what it shares, and a page for frames that of what they show. */
export const SHARED = "standpoint:shared";

/**
 * Gives a share page, which the app takes over, the address of what it shares; where none can be written it goes there. What is
 * asked for of a page for frames stays as it is behind the hash, and such a page where it is, as in a sandbox.
 */
export function goToShared(page: Window = window): void {
  const to = page.document.querySelector<HTMLMetaElement>(`meta[name="${SHARED}"]`)?.content;
  if (to === undefined) return;
  const { hash } = page.location;
  const isAsked = hash.length > 1 && to.includes("embed=1");
  try {
    page.history.replaceState(null, "", isAsked ? to.replace(/#.*/, () => hash) : to);
  } catch {
    if (!isAsked) page.location.replace(to);
  }
}
