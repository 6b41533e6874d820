import { COMPILED_AHEAD } from "./compiledAhead.ts";

const SCRIPT = /[ \t]*<script\b[^>]*\ssrc="([^"]+)"[^>]*><\/script>\n?/g;
const STYLE_SHEET = /<link\b[^>]*\srel="stylesheet"[^>]*>/g;

type Files = ReadonlyMap<string, string>;

/**
 * The page with the files written into it, by file name: those that it asks for, and before its scripts those that these
 * may ask for later under another name (`nameOf`), as text that costs nothing until then. Deferred scripts move to the end of
 * the body, since an inline script cannot be deferred. A style sheet for some screens may be asked for by others later.
 * @throws if the page asks for a file that is not there.
 */
export function inlinePage(html: string, files: Files, nameOf: (file: string) => string): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([tag, url]) => ({ tag, file: fileAt(files, url) }));
  const sheets = [...html.matchAll(STYLE_SHEET)].map(([tag]) => ({ tag, file: fileAt(files, hrefOf(tag)) }));
  const whole = [...scripts, ...sheets.filter(({ tag }) => mediaOf(tag) === "")];
  const asked = new Set(whole.map(({ file: [name] }) => name));
  const later = [...files].filter(([name]) => !asked.has(name));
  const atEnd = [
    ...later.map(([name, text]) => inertText(nameOf(name), text)),
    ...scripts.filter(({ tag }) => isDeferred(tag)).map(({ file: [, code] }) => inlineScript(code)),
  ];
  return html
    .replaceAll(SCRIPT, (tag, url: string) =>
      isDeferred(tag) ? "" : inlineScript(fileAt(files, url)[1], tag),
    )
    .replaceAll(STYLE_SHEET, (tag) => inlineStyle(fileAt(files, hrefOf(tag))[1], mediaOf(tag)))
    .replace("</body>", () => `${atEnd.join("\n")}\n  </body>`);
}

function isDeferred(tag: string): boolean {
  return tag.includes(" defer");
}

/** A script of a type that no browser runs. */
function inertText(name: string, text: string): string {
  return `<script type="text/plain" data-piece="${name}">${safeScript(text)}</script>`;
}

/** Inside a script these two would end it, or keep its end from being seen; escaped, a string holds the same text. */
function safeScript(code: string): string {
  return code.replaceAll(/<\/(?=script)/gi, String.raw`<\/`).replaceAll("<!--", String.raw`\x3C!--`);
}

/** Nothing is compiled beside a page of which the script is a part. */
function inlineScript(code: string, tag = ""): string {
  const data = (tag.match(/ data-[\w-]+="[^"]*"/g) ?? []).join("");
  return `<script${data}>${safeScript(code.replace(COMPILED_AHEAD, ""))}</script>`;
}

function inlineStyle(css: string, media: string): string {
  return `<style${media}>${css.replaceAll(/<\/(?=style)/gi, String.raw`<\/`)}</style>`;
}

function hrefOf(tag: string): string | undefined {
  return /\shref="([^"]+)"/.exec(tag)?.[1];
}

/** As an attribute of the tag; empty where it is for all screens. */
function mediaOf(tag: string): string {
  return /\smedia="[^"]+"/.exec(tag)?.[0] ?? "";
}

function fileAt(files: Files, url = ""): readonly [name: string, text: string] {
  const name = url.replace(/^\.\//, "");
  const text = files.get(name);
  if (text === undefined) throw new Error(`The page asks for "${url}", which the build does not make.`);
  return [name, text];
}
