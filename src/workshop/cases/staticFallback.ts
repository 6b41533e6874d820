import { brotliCompressSync } from "node:zlib";
import type { Case } from "../../case/case.ts";
import { type Commitment, STANCES, type Stance } from "../../case/statement.ts";
import { escapeHtml } from "../../formats/embed/escapeHtml.ts";
import { firstSentence } from "./firstSentence.ts";
import { sourceLinks } from "./sourceLinks.ts";

/** The words of the interface around the data of the fallback. */
export interface FallbackText {
  readonly noScript: string;
  /** Said in a frame of another page while what it asks for arrives. */
  readonly arrives: string;
  readonly caption: string;
  readonly proposition: string;
  readonly stance: Readonly<Record<Stance, string>>;
  /** How far a speaker commits, by stance. */
  readonly commits: Readonly<Record<Stance, Readonly<Record<Commitment, string>>>>;
  readonly source: string;
}

/** What the cases together may add to the page, compressed. */
export const MOST_BYTES = 2048;

/**
 * What the page shows until, or unless, its script runs: of the first case title, summary, who said what, and the sources;
 * of the others what they are called and about. Where that grows too large for a page that most readers see for a moment
 * only, the table is left out.
 */
export function staticFallback(cases: readonly Case[], text: FallbackText): string {
  const whole = fallback(cases, text, true);
  return compressedSize(whole) <= MOST_BYTES ? whole : fallback(cases, text, false);
}

function fallback([first, ...others]: readonly Case[], text: FallbackText, withTable: boolean): string {
  const note = `<noscript><p>${escapeHtml(text.noScript)}</p></noscript>`;
  const opened = first === undefined ? "" : section(first, "h1", whatIsIn(first, text, withTable));
  const wait = `<p class="first-wait" hidden>${escapeHtml(text.arrives)}</p>`;
  return `<main>${note}${wait}${opened}${others.map((other) => section(other, "h2", "")).join("")}</main>`;
}

function section(shown: Case, heading: "h1" | "h2", content: string): string {
  const head = `<${heading}>${escapeHtml(shown.title)}</${heading}><p>${escapeHtml(firstSentence(shown))}</p>`;
  return `<section lang="${escapeHtml(shown.language)}">${head}${content}</section>`;
}

function whatIsIn(shown: Case, text: FallbackText, withTable: boolean): string {
  const table = withTable ? whoSaidWhat(shown, text) : "";
  return `${table}<p>${escapeHtml(text.source)}: ${sourceLinks(shown)}</p>`;
}

/** A row for each proposition, a column for each stance that somebody takes, in the cells who takes it. */
function whoSaidWhat(shown: Case, text: FallbackText): string {
  const stances = STANCES.filter((stance) =>
    shown.statements.some((statement) => statement.stance === stance),
  );
  const heads = [text.proposition, ...stances.map((stance) => text.stance[stance])];
  const rows = shown.propositions.map((proposition) => {
    const cells = stances.map((stance) => `<td>${speakers(shown, text, proposition.id, stance).join(", ")}`);
    return `<tr><th scope="row">${escapeHtml(proposition.text)}${cells.join("")}`;
  });
  const head = heads.map((title) => `<th scope="col">${escapeHtml(title)}`).join("");
  return `<table><caption>${escapeHtml(text.caption)}</caption><thead><tr>${head}<tbody>${rows.join("")}</table>`;
}

/** Who takes a stance on a proposition, and how far they commit if they never say so in their own name. */
function speakers(shown: Case, text: FallbackText, proposition: string, stance: Stance): string[] {
  const said = shown.statements.filter((each) => each.proposition === proposition && each.stance === stance);
  const actors = shown.actors.filter(({ id }) => said.some(({ actor }) => actor === id));
  return actors.map(({ id, name, label }) => {
    const commitments = said.flatMap(({ actor, commitment }) => (actor === id ? [commitment] : []));
    const isLess = !commitments.includes("asserts") && !commitments.includes(undefined);
    const less = isLess ? commitments.flatMap((one) => one ?? []) : [];
    const words = [...new Set(less)].map((one) => text.commits[stance][one]).join(", ");
    return `<bdi>${escapeHtml(label ?? name)}</bdi>${words && ` (${escapeHtml(words)})`}`;
  });
}

function compressedSize(html: string): number {
  return brotliCompressSync(html).byteLength;
}
