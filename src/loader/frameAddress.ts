/** What is asked for in the `data-` attributes of a place for a frame; whatever is absent stays as the address has it. */
export interface AskedFrame {
  readonly src?: string | undefined;
  readonly view?: string | undefined;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
}

/** The address of the embedded page, its state behind the hash; null for one that is not on the web, such as `javascript:`. */
export function frameAddress({ src = "", view, lang, theme }: AskedFrame, base: string): URL | null {
  const url = webAddress(src, base);
  if (url === null) return null;
  const [path = "", search = ""] = url.hash.slice(1).split("?");
  const params = new URLSearchParams(search);
  params.set("embed", "1");
  for (const [name, value] of Object.entries({ view, lang, theme }))
    if (value !== undefined && value !== "") params.set(name, value);
  url.hash = `${path === "" ? "/" : path}?${params.toString().replace(/%2C/g, ",")}`;
  return url;
}

function webAddress(src: string, base: string): URL | null {
  if (src === "") return null;
  try {
    const url = new URL(src, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
