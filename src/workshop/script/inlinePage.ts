const SCRIPT = /[ \t]*<script\b[^>]*\ssrc="([^"]+)"[^>]*><\/script>\n?/g;
const STYLE_SHEET = /<link\b[^>]*\srel="stylesheet"[^>]*>/g;

/**
 * The page with the files that it asks for written into it, by file name. Its scripts move to the end of the body,
 * since an inline script cannot be deferred.
 * @throws if the page asks for a file that is not there.
 */
export function inlinePage(html: string, files: ReadonlyMap<string, string>): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([, url]) => inlineScript(fileAt(files, url)));
  return html
    .replaceAll(SCRIPT, "")
    .replaceAll(STYLE_SHEET, (tag) => inlineStyle(fileAt(files, /\shref="([^"]+)"/.exec(tag)?.[1])))
    .replace("</body>", () => `${scripts.join("\n")}\n  </body>`);
}

/** Inside a script these two would end it, or keep its end from being seen; escaped, a string holds the same text. */
function inlineScript(code: string): string {
  const safe = code.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll("<!--", String.raw`\x3C!--`);
  return `<script>${safe}</script>`;
}

function inlineStyle(css: string): string {
  return `<style>${css.replaceAll(/<\/(?=style)/gi, String.raw`<\/`)}</style>`;
}

function fileAt(files: ReadonlyMap<string, string>, url = ""): string {
  const text = files.get(url.replace(/^\.\//, ""));
  if (text === undefined) throw new Error(`The page asks for "${url}", which the build does not make.`);
  return text;
}
