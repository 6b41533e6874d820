import { stayDrawn } from "../host/stayDrawn.ts";
import { makesGrammar } from "./makesGrammar.ts";

/** What a piece gives to those that ask for it. */
type Exports = Record<string, unknown>;
type Maker = (exports: Exports, require: (file: string) => Exports) => void;

/** The script that this is the beginning of; its pieces lie beside it, or in the same page where it has no file. */
const start = document.currentScript as HTMLScriptElement | null;
const inPage = new Map(
  [...document.querySelectorAll<HTMLElement>("script[data-piece]")].map(
    (piece) => [piece.dataset["piece"], piece.textContent] as const,
  ),
);
const makers = new Map<string, Maker>();
const made = new Map<string, Exports>();
const coming = new Map<string, Promise<void>>();

/** Each piece of the build calls this with its own name; nothing in it runs before somebody asks for it. */
export function define(file: string, maker: Maker): void {
  makers.set(file, maker);
}

/**
 * What a piece exports. It runs when it is first asked for.
 * @throws if the piece has not arrived, or fails; it is then tried anew by the next who asks.
 */
export function enter(file: string): Exports {
  const known = made.get(file);
  if (known !== undefined) return known;
  const exports: Exports = {};
  const maker = makers.get(file);
  if (maker === undefined) throw new Error(`${file} has not arrived.`);
  made.set(file, exports);
  try {
    maker(exports, enter);
  } catch (error) {
    made.delete(file);
    throw error;
  }
  // What it is made by holds its texts, which may be long.
  makers.delete(file);
  return exports;
}

/** Enters the first piece, unless the page stays as the build drew it, which `beforePaint.ts` finds out, as far as it may take. */
export function begin(file: string): void {
  if (document.documentElement.classList.contains("is-unable")) return;
  if (makesGrammar()) enter(file);
  else stayDrawn();
}

/**
 * Brings pieces, scripts and style sheets, and gives what the last of them exports. Whoever asks meanwhile waits for the
 * same; what failed is asked for anew the next time. Rejects if one of them does not come.
 */
export async function load(files: readonly string[]): Promise<Exports> {
  await Promise.all(files.map(bring));
  return enter(files.at(-1) ?? "");
}

function bring(file: string): Promise<void> {
  const known = coming.get(file);
  if (known !== undefined) return known;
  const piece = arrival(file).catch((error: unknown) => {
    coming.delete(file);
    throw error;
  });
  coming.set(file, piece);
  return piece;
}

async function arrival(file: string): Promise<void> {
  const isSheet = file.endsWith(".css");
  const text = inPage.get(file);
  if (text === undefined) await appended(isSheet ? linkTo(file) : scriptAt(file), file);
  else appendText(isSheet ? "style" : "script", text);
  if (!isSheet && !makers.has(file)) throw new Error(`${file} is not what was asked for.`);
}

/** Resolves when the browser has what an element names. A failed element never asks again, so it is taken away. */
function appended(element: HTMLElement, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => {
      element.remove();
      reject(new Error(`${file} did not arrive.`));
    });
    document.head.append(element);
  });
}

function scriptAt(file: string): HTMLElement {
  const script = document.createElement("script");
  script.src = addressOf(file);
  return script;
}

function linkTo(file: string): HTMLElement {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = addressOf(file);
  return link;
}

/** A script has run as soon as it is appended; it is taken away again, since it may hold names that a class must not see. */
function appendText(tag: "script" | "style", text: string | null): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.head.append(element);
  if (tag === "script") element.remove();
}

function addressOf(file: string): string {
  return new URL(file, start?.src || document.baseURI).href;
}
