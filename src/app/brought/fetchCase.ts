import { MOST_BYTES } from "../../formats/read/caseLimits.ts";

/** Why a file did not come: the policy of this page, the other site or the network, its size, or the status of the answer. */
export type FetchFailure = "policy" | "refused" | "tooLarge" | number;

/**
 * Fetches a file from another site, which gets no cookie and is not told which page asks beyond its site; an answer that
 * leads on to a further site is not followed, for nobody was asked about that. Rejects when `signal` calls it off.
 */
export async function fetchCase(
  url: URL,
  signal: AbortSignal,
  load: typeof fetch = fetch,
  most: number = MOST_BYTES,
): Promise<File | FetchFailure> {
  const policy = watchPolicy();
  try {
    const response = await load(url, { ...QUIETLY, signal });
    if (!response.ok) return response.status;
    const parts = await partsOf(response, most);
    return parts === null ? "tooLarge" : new File(parts, nameOf(url));
  } catch {
    signal.throwIfAborted();
    // The browser tells of the policy a moment after it has refused.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return policy.hasRefused() ? "policy" : "refused";
  } finally {
    policy.stop();
  }
}

const QUIETLY = {
  credentials: "omit",
  referrerPolicy: "no-referrer",
  redirect: "error",
  cache: "no-store",
} as const;

/** The answer part by part; null as soon as there is more than may be. What it says of its own length is not trusted alone. */
async function partsOf({ body, headers }: Response, most: number): Promise<Uint8Array<ArrayBuffer>[] | null> {
  if (Number(headers.get("content-length") ?? 0) > most) {
    await body?.cancel();
    return null;
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a stream gives one part after the other
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return parts;
    length += value.length;
    parts.push(value);
    if (length > most) {
      await reader?.cancel();
      return null;
    }
  }
}

function nameOf({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf("/") + 1) || "case";
}

/** Tells whether the policy of the page has refused a connection meanwhile. */
function watchPolicy() {
  let hasRefused = false;
  const hear = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    hasRefused ||= effectiveDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", hear);
  return {
    hasRefused: () => hasRefused,
    stop: () => document.removeEventListener("securitypolicyviolation", hear),
  };
}
