/** What a share page calls the address of what it shares. */
export const SHARED = "standpoint:shared";

/** Gives a share page, which the app takes over, the address of what it shares; where none can be written it goes there. */
export function goToShared(page: Window = window): void {
  const to = page.document.querySelector<HTMLMetaElement>(`meta[name="${SHARED}"]`)?.content;
  if (to === undefined) return;
  try {
    page.history.replaceState(null, "", to);
  } catch {
    page.location.replace(to);
  }
}
