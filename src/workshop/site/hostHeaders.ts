/**
 * The policy that the pages of the build keep to: nothing from elsewhere, no script or style inside a page, and whoever
 * likes may put them in a frame. Source: W3C Content Security Policy, level 3.
 */
export const CONTENT_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self' blob:; frame-ancestors *; base-uri 'none'; form-action 'none'";

/** `X-Frame-Options` is left out with intent: it would forbid the frames that the site is made for. */
const FOR_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};
const POLICY = { "Content-Security-Policy": CONTENT_POLICY };
/** The names of these files change with what is in them. */
const FOR_EVER = { "Cache-Control": "public, max-age=31536000, immutable" };
const ASK_EACH_TIME = { "Cache-Control": "no-cache" };

/** `standpoint.html`, which has its script inside, is not under the policy. */
const RULES = {
  "/*": FOR_ALL,
  "/": POLICY,
  "/index.html": POLICY,
  "/share/*": POLICY,
  "/v/*": POLICY,
  "/assets/*": FOR_EVER,
  "/service-worker.js": ASK_EACH_TIME,
};

/** What Netlify and Cloudflare Pages are to send with the files. Format: a path, then its headers indented (`_headers`). */
export function hostHeaders(): string {
  return Object.entries(RULES)
    .map(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}
