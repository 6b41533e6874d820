/**
 * The address from which a case may be fetched; null for one that is none. Only https, or the site of this very page: what
 * goes over the open net could be changed on its way. Without a name and password, which are not for addresses.
 */
export function askedUrl(address: string, own: string = location.origin): URL | null {
  try {
    const url = new URL(address);
    url.username = "";
    url.password = "";
    url.hash = "";
    return url.protocol === "https:" || url.origin === own ? url : null;
  } catch {
    return null;
  }
}
