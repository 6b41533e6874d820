import type { BrowserContext, Page } from "playwright-core";

/** What went wrong in a page and its frames, and where they asked for something. */
export interface Watch {
  readonly problems: readonly string[];
  readonly addresses: readonly string[];
}

/** Opens a page of which every error, refusal and request is noted. */
export async function watchPage(
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly watch: Watch }> {
  const page = await context.newPage();
  const problems: string[] = [];
  const addresses: string[] = [];
  page.on("pageerror", (error) => void problems.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().startsWith("violation: ")) problems.push(message.text());
  });
  page.on("request", (request) => void addresses.push(request.url()));
  page.on("requestfailed", (request) => {
    // What a test leaves while it still loads is given up by the browser, which is no fault of the page.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      // oxlint-disable-next-line no-console -- how it gets out of a sandboxed frame
      console.log(`violation: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { page, watch: { problems, addresses } };
}
