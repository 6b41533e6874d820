const SCRIPT_OR_LINK = /<(?:script|link)\b[^>]*>/g;
const NEEDS_AN_ORIGIN = /\s(?:crossorigin(?:="[^"]*")?|type="module")(?=[\s/>])/g;

/** The page with its scripts made classic and deferred, and its scripts and links asked for without CORS. */
export function classicTags(html: string): string {
  return html.replaceAll(SCRIPT_OR_LINK, (tag) => {
    const plain = tag.replaceAll(NEEDS_AN_ORIGIN, "");
    return plain.startsWith("<script") && plain.includes(" src=") ? deferred(plain) : plain;
  });
}

/** The tags of a page that a browser refuses where the page has no origin of its own. */
export function classicFaults(html: string): string[] {
  return (html.match(SCRIPT_OR_LINK) ?? []).filter((tag) =>
    /\bcrossorigin\b|type\s*=\s*["']?module/i.test(tag),
  );
}

function deferred(tag: string): string {
  return /\sdefer\b/.test(tag) ? tag : tag.replace("<script", "<script defer");
}
