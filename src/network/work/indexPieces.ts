import type { Actor } from "../../case/actor.ts";
import type { Case } from "../../case/case.ts";
import type { CaseIndex, FacetColumns, FacetSets } from "../../case/caseIndex.ts";
import { uncounted } from "../../case/counting/countedIndex.ts";
import { byId } from "../../case/indexCase.ts";
import type { Statement } from "../../case/statement.ts";

/** A part of an index that is copied in a few milliseconds: what there is little of, or some of what there may be very much of. */
export type IndexPiece = { readonly head: CaseIndex } | ListPiece;

interface ListPiece {
  /** Of the case as it is counted, or as it is. */
  readonly of: "counted" | "whole";
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
}

/** So many actors, or statements, are copied at once. */
const AT_ONCE = 2000;

/**
 * An index in pieces for `indexReader`: all that a work asks of it, so without facets, sources and days. Copied whole, a
 * case of very many statements would keep the page from everything else for as long as that takes.
 */
export function* indexPieces(index: CaseIndex): Generator<IndexPiece> {
  yield { head: headOf(index) };
  const whole = uncounted(index).case;
  yield* listPieces("counted", index.case);
  if (whole !== index.case) yield* listPieces("whole", whole);
}

function* listPieces(of: ListPiece["of"], { actors, statements }: Case): Generator<ListPiece> {
  for (let at = 0; at < actors.length; at += AT_ONCE)
    yield { of, actors: actors.slice(at, at + AT_ONCE), statements: [] };
  for (let at = 0; at < statements.length; at += AT_ONCE)
    yield { of, actors: [], statements: statements.slice(at, at + AT_ONCE) };
}

/** Without its long lists, and what is made of these. */
function headOf({
  case: counted,
  propositions,
  themes,
  shownThemes,
  kinds,
  attributes,
}: CaseIndex): CaseIndex {
  return {
    case: { ...counted, actors: [], statements: [] },
    propositions,
    themes,
    shownThemes,
    kinds,
    attributes,
    actors: new Map(),
    sources: new Map(),
    statements: new Map(),
    speakers: { values: [], codes: new Int32Array(0) },
    columns: {} as FacetColumns,
    facets: {} as FacetSets,
    firstDays: new Float64Array(0),
    lastDays: new Float64Array(0),
  };
}

/** Puts an index together again. */
export interface IndexReader {
  /** Takes the pieces, in their order. */
  readonly take: (piece: IndexPiece) => void;
  /** What was put together of them; null of none. */
  readonly index: () => CaseIndex | null;
}

export function indexReader(): IndexReader {
  let head: CaseIndex | null = null;
  const lists = { counted: emptyLists(), whole: emptyLists() };
  return {
    take: (piece) => {
      if ("head" in piece) head = piece.head;
      else {
        for (const actor of piece.actors) lists[piece.of].actors.push(actor);
        for (const statement of piece.statements) lists[piece.of].statements.push(statement);
      }
    },
    index: () => head && joined(head, lists),
  };
}

interface Lists {
  readonly actors: Actor[];
  readonly statements: Statement[];
}

function emptyLists(): Lists {
  return { actors: [], statements: [] };
}

function joined(head: CaseIndex, { counted, whole }: Readonly<Record<ListPiece["of"], Lists>>): CaseIndex {
  const known = whole.statements.length > 0 ? whole : counted;
  return {
    ...head,
    case: { ...head.case, ...counted },
    actors: byId(known.actors),
    statements: byId(known.statements),
  };
}
