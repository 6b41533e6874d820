/** The address of a page on the web as it was typed, without what follows it; null for anything else. */
export function typedPage(text: string): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { protocol, origin, pathname } = new URL(text.trim());
  if (!/^https?:$/.test(protocol)) return null;
  const isFile = /\.[^/]*$/.test(pathname) || pathname.endsWith("/");
  return origin + (isFile ? pathname : `${pathname}/`);
}
