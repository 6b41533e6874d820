import { FORGET, TAKE_OVER } from "./workerMessages.ts";

/** What a service worker has, as far as it is used here. Source: W3C Service Workers. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> };
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

/** Any of the events that a worker gets; each has some of these. */
interface WorkerEvent {
  readonly data?: unknown;
  readonly request?: Request;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith?: (answer: Promise<Response>) => void;
}

/**
 * Keeps the files of one build, and answers with them as long as it is in charge: page and script always belong together.
 * A newer worker waits until the page tells it to take over. Whatever is not of the build goes to the network.
 */
export function keepBuild(
  scope: WorkerScope,
  build: { readonly name: string; readonly files: readonly string[] },
): void {
  const base = scope.registration.scope;
  const ours = `standpoint ${base} `;
  const name = ours + build.name;
  const kept = new Set(build.files.map((file) => new URL(file, base).href));
  const page = `${base}index.html`;

  const keep = async () => (await scope.caches.open(name)).addAll([...kept].map(fresh));
  const drop = async (isOld: (key: string) => boolean) => {
    const old = (await scope.caches.keys()).filter((key) => key.startsWith(ours) && isOld(key));
    await Promise.all(old.map((key) => scope.caches.delete(key)));
  };
  const forget = async () => {
    // In this order, since a worker that is unregistered may be ended before it is done.
    await drop(() => true);
    await scope.registration.unregister();
  };
  const answer = async (file: string, request: Request) =>
    (await (await scope.caches.open(name)).match(file)) ?? fetch(request);

  scope.addEventListener("install", (event) => event.waitUntil(keep()));
  scope.addEventListener("activate", (event) => event.waitUntil(drop((key) => key !== name)));
  scope.addEventListener("message", (event) => {
    if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
    if (event.data === FORGET) event.waitUntil(forget());
  });
  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request?.method !== "GET") return;
    const asked = request.url.replace(/[?#].*$/, "");
    const file = asked === page ? base : asked;
    if (kept.has(file)) event.respondWith?.(answer(file, request));
  });
}

/** Asked for again, past what the browser kept by itself, which may belong to an older build. */
function fresh(file: string): Request {
  return new Request(file, { cache: "reload" });
}
