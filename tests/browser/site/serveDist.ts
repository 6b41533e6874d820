import { existsSync, readFileSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

export interface ServeOptions {
  /** Sent with every answer: a content security policy, say. No header for CORS is sent unless it stands here. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the site lies on the server, with a slash at both ends. */
  readonly path?: string;
  /** Pages that exist in memory only, by their path: such as embed the site. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The folder of the site; that of the last build if none is given. */
  readonly dist?: string;
  /** Whether answers are compressed, as by a usual host; each is once, and kept. */
  readonly isCompressed?: boolean;
}

type Known = Required<Omit<ServeOptions, "isCompressed">>;

export interface Server {
  /** Where the site begins, with a slash at its end. */
  readonly url: string;
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** The folder that holds the built site. */
export const DIST = join(process.cwd(), "dist");

/** Serves the built site as a plain web server would, at a free port of this computer. */
export async function serveDist({
  headers = {},
  path = "/",
  pages = {},
  dist = DIST,
  isCompressed = false,
}: ServeOptions = {}): Promise<Server> {
  if (!existsSync(join(dist, "index.html")))
    throw new Error("There is no dist/index.html to test: run `npm run build` first.");
  const requests: string[] = [];
  const compressed = isCompressed ? new Map<string, Buffer>() : null;
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    answer(request, response, { headers, path, pages, dist, compressed });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, url: origin + encodeURI(path), requests, close };
}

interface Site extends Known {
  /** What was compressed before, by its path; null where nothing is. */
  readonly compressed: Map<string, Buffer> | null;
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const body = site.pages[path] ?? fileAt(path, site);
  const type = TYPES[extname(path) || ".html"] ?? "application/octet-stream";
  const known = { ...site.headers, "content-type": type };
  if (body === null) response.writeHead(404, known).end("Not found");
  else if (site.compressed === null) response.writeHead(200, known).end(body);
  else
    response
      .writeHead(200, { ...known, "content-encoding": "gzip" })
      .end(compressedOnce(path, body, site.compressed));
}

function compressedOnce(path: string, body: string | Buffer, kept: Map<string, Buffer>): Buffer {
  const compressed = kept.get(path) ?? gzipSync(body);
  kept.set(path, compressed);
  return compressed;
}

function fileAt(path: string, { path: site, dist }: Known): Buffer | null {
  if (!path.startsWith(site)) return null;
  const file = normalize(join(dist, path.slice(site.length).replace(/(?<=^|\/)$/, "index.html")));
  return file.startsWith(dist) && existsSync(file) ? readFileSync(file) : null;
}
