/** What WordPress leaves of the HTML that a site unknown to it gives for embedding, by element the attributes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/**
 * The HTML as WordPress would put it into a post: only known elements and attributes, only a quote and the first frame,
 * the secret behind the frame's address; null where no frame is left. As `wp_filter_oembed_result` does (wp-includes/embed.php).
 */
export function passWordPress(html: string, secret: string): string | null {
  const known = html.replaceAll(
    /<(\/?)([a-z]+)([^>]*)>/gi,
    (_tag, slash: string, name: string, rest: string) => {
      const allowed = ALLOWED[name.toLowerCase()];
      if (allowed === undefined) return "";
      const kept = [...rest.matchAll(/\s([\w-]+)="[^"]*"/g)].filter(([, key]) => allowed.includes(key ?? ""));
      return `<${slash}${name}${kept.map(([attribute]) => attribute).join("")}>`;
    },
  );
  const quote = /<blockquote>.*?<\/blockquote>/s.exec(known)?.[0] ?? "";
  const frame = /<iframe[^>]*><\/iframe>/s.exec(known)?.[0];
  if (frame === undefined) return null;
  const marked = ` data-secret="${secret}"`;
  return (
    quote.replace("<blockquote", `<blockquote${marked}`) +
    frame.replace(/ src="([^"]*)"/, (_attribute, src: string) => ` src="${src}#?secret=${secret}"${marked}`)
  );
}
