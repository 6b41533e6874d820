const SCRIPT = /[ \t]*<script\b[^>]*\ssrc="([^"]+)"[^>]*><\/script>\n?/g;
const STYLE_SHEET = /<link\b[^>]*\srel="stylesheet"[^>]*>/g;

type Files = ReadonlyMap<string, string>;

/**
 * The page with the files written into it, by file name: those that it asks for, and before its scripts those that these
 * may ask for later under another name (`nameOf`), as text that costs nothing until then. Its scripts move to the end of
 * the body, since an inline script cannot be deferred.
 * @throws if the page asks for a file that is not there.
 */
export function inlinePage(html: string, files: Files, nameOf: (file: string) => string): string {
  const asked = [...html.matchAll(SCRIPT)].map(([, url]) => fileAt(files, url));
  const sheets = [...html.matchAll(STYLE_SHEET)].map(([tag]) => fileAt(files, hrefOf(tag)));
  const first = new Set([...asked, ...sheets].map(([name]) => name));
  const later = [...files].filter(([name]) => !first.has(name));
  const scripts = [
    ...later.map(([name, text]) => inertText(nameOf(name), text)),
    ...asked.map(([, code]) => `<script>${safeScript(code)}</script>`),
  ];
  return html
    .replaceAll(SCRIPT, "")
    .replaceAll(STYLE_SHEET, (tag) => inlineStyle(fileAt(files, hrefOf(tag))[1]))
    .replace("</body>", () => `${scripts.join("\n")}\n  </body>`);
}

/** A script of a type that no browser runs. */
function inertText(name: string, text: string): string {
  return `<script type="text/plain" data-piece="${name}">${safeScript(text)}</script>`;
}

/** Inside a script these two would end it, or keep its end from being seen; escaped, a string holds the same text. */
function safeScript(code: string): string {
  return code.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll("<!--", String.raw`\x3C!--`);
}

function inlineStyle(css: string): string {
  return `<style>${css.replaceAll(/<\/(?=style)/gi, String.raw`<\/`)}</style>`;
}

function hrefOf(tag: string): string | undefined {
  return /\shref="([^"]+)"/.exec(tag)?.[1];
}

function fileAt(files: Files, url = ""): readonly [name: string, text: string] {
  const name = url.replace(/^\.\//, "");
  const text = files.get(name);
  if (text === undefined) throw new Error(`The page asks for "${url}", which the build does not make.`);
  return [name, text];
}
