/** How handing a link to the device's own sharing ended; `stopped` is the person's wish. */
export type ShareEnd = "shared" | "stopped" | "failed";

/** Whether the device has its own way to share. */
export function canShare(page: Window = window): boolean {
  return typeof page.navigator.share === "function";
}

/** Hands a link to the device's own sharing, which frames without permission are refused. */
export async function shareByDevice(
  what: { readonly title: string; readonly url: string },
  page: Window = window,
): Promise<ShareEnd> {
  try {
    await page.navigator.share(what);
    return "shared";
  } catch (error) {
    return (error as Partial<Error> | null)?.name === "AbortError" ? "stopped" : "failed";
  }
}
