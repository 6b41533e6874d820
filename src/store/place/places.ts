import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { StatementId } from "../../case/statement.ts";
import type { TitleWords } from "./titleWords.ts";

/** What of the case a place is about: the picture brings it out, and it is what one cites. */
export type Subject =
  | { readonly what: "actor"; readonly actor: ActorId }
  | { readonly what: "proposition"; readonly proposition: PropositionId }
  | { readonly what: "position"; readonly actor: ActorId; readonly proposition: PropositionId }
  | { readonly what: "statement"; readonly statement: StatementId }
  | { readonly what: "actors"; readonly actor: ActorId; readonly other: ActorId }
  | { readonly what: "propositions"; readonly proposition: PropositionId; readonly other: PropositionId }
  | { readonly what: "address"; readonly from: ActorId; readonly to: ActorId };

interface Ids {
  readonly actor: ActorId;
  readonly proposition: PropositionId;
  readonly statement: StatementId;
}

/** A segment that is an id: what the place calls it, and of what it is. */
export interface IdSegment {
  readonly name: string;
  readonly of: keyof Ids;
}
export type Segment = string | IdSegment;

/** The ids in the segments of a place, by their names. */
type Named<Segments extends readonly Segment[]> = {
  readonly [Id in Exclude<Segments[number], string> as Id["name"]]: Ids[Id["of"]];
};

/** What is told of a place that is read beside the picture. */
interface Told<Given> {
  /** What the title of the browser's tab calls it; empty where the view names the tab. */
  title(ids: Given, words: TitleWords): string;
  subject(ids: Given): Subject | null;
}

interface Row<Segments extends readonly Segment[], Beside extends Told<Named<Segments>> | null> {
  /** Of its path within the case. */
  readonly segments: Segments;
  /** Null for a separate page, which names the tab itself. */
  readonly beside: Beside;
}

function alone<const Segments extends readonly Segment[]>(...segments: Segments): Row<Segments, null> {
  return { segments, beside: null };
}

function beside<const Segments extends readonly Segment[]>(
  segments: Segments,
  told: Told<Named<Segments>>,
): Row<Segments, Told<Named<Segments>>> {
  return { segments, beside: told };
}

const ACTOR = { name: "actor", of: "actor" } as const;
const OTHER_ACTOR = { name: "other", of: "actor" } as const;
const PROPOSITION = { name: "proposition", of: "proposition" } as const;
const OTHER_PROPOSITION = { name: "other", of: "proposition" } as const;
const STATEMENT = { name: "statement", of: "statement" } as const;
const FROM = { name: "from", of: "actor" } as const;
const TO = { name: "to", of: "actor" } as const;
const OTHER_FROM = { name: "otherFrom", of: "actor" } as const;
const OTHER_TO = { name: "otherTo", of: "actor" } as const;

/** The words of those in a group, named by its ends, who take a stance on a proposition: what a ribbon gathers. */
function ribbon<const Stance extends string>(stance: Stance) {
  return beside(["group", FROM, TO, stance, PROPOSITION], {
    title: ({ proposition }, name) => name.proposition(proposition),
    subject: ({ proposition }) => ({ what: "proposition", proposition }),
  });
}

/** Every place in a case, by its page: its path, whether it is read beside the picture, its title and what it is about. */
export const PLACES = {
  explorer: beside([], { title: () => "", subject: () => null }),
  actor: beside(["actor", ACTOR], {
    title: ({ actor }, name) => name.actor(actor),
    subject: ({ actor }) => ({ what: "actor", actor }),
  }),
  proposition: beside(["proposition", PROPOSITION], {
    title: ({ proposition }, name) => name.proposition(proposition),
    subject: ({ proposition }) => ({ what: "proposition", proposition }),
  }),
  position: beside(["position", ACTOR, PROPOSITION], {
    title: ({ actor, proposition }, { app, ...name }) =>
      app.positionTitle({ actor: name.actor(actor), proposition: name.proposition(proposition) }),
    subject: ({ actor, proposition }) => ({ what: "position", actor, proposition }),
  }),
  statement: beside(["statement", STATEMENT], {
    title: ({ statement }, name) => name.statement(statement),
    subject: ({ statement }) => ({ what: "statement", statement }),
  }),
  compare: beside(["compare", ACTOR, OTHER_ACTOR], {
    title: ({ actor, other }, { app, ...name }) =>
      app.compareTitle({ actor: name.actor(actor), other: name.actor(other) }),
    subject: ({ actor, other }) => ({ what: "actors", actor, other }),
  }),
  tie: beside(["tie", ACTOR, OTHER_ACTOR], {
    title: ({ actor, other }, { app, ...name }) =>
      app.tieTitle({ actor: name.actor(actor), other: name.actor(other) }),
    subject: ({ actor, other }) => ({ what: "actors", actor, other }),
  }),
  together: beside(["together", PROPOSITION, OTHER_PROPOSITION], {
    title: ({ proposition, other }, { app, ...name }) =>
      app.togetherTitle({ proposition: name.proposition(proposition), other: name.proposition(other) }),
    subject: ({ proposition, other }) => ({ what: "propositions", proposition, other }),
  }),
  /** The ties between two groups, each known by the actors at its two ends. */
  between: beside(["between", FROM, TO, OTHER_FROM, OTHER_TO], {
    title: (_, { app }) => app.betweenTitle,
    subject: () => null,
  }),
  address: beside(["address", FROM, TO], {
    title: ({ from, to }, { app, ...name }) =>
      app.addressTitle({ from: name.actor(from), to: name.actor(to) }),
    subject: ({ from, to }) => ({ what: "address", from, to }),
  }),
  support: ribbon("support"),
  oppose: ribbon("oppose"),
  mixed: ribbon("mixed"),
  abstain: ribbon("abstain"),
  /** What a person has edited in a case that they opened. */
  edits: beside(["edits"], { title: (_, { app }) => app.editsTitle, subject: () => null }),
  about: alone("about"),
  teach: alone("teach"),
  quiz: alone("quiz"),
  cards: alone("cards"),
  code: alone("code"),
  team: alone("code", "team"),
  pair: alone("compare"),
  /** Four corners on the proposition that splits the actors most, or on the one named; or with the actors' positions. */
  room: alone("corners"),
  corners: alone("corners", PROPOSITION),
  cornerActors: alone("corners", PROPOSITION, "actors"),
} as const;

export type Page = keyof typeof PLACES;

/** A place in a case that has its own address. Its ids may be of nothing that the case has: addresses are typed by hand too. */
export type CasePlace = {
  readonly [P in Page]: { readonly page: P } & Named<(typeof PLACES)[P]["segments"]>;
}[Page];

/** The pages that are read on their own. */
export type PageAlone = { [P in Page]: (typeof PLACES)[P]["beside"] extends null ? P : never }[Page];

/** A place that is read beside the picture. */
export type PlaceBeside = Exclude<CasePlace, { readonly page: PageAlone }>;

export function isAlone(page: Page): page is PageAlone {
  return PLACES[page].beside === null;
}

export function isBeside(place: CasePlace): place is PlaceBeside {
  return !isAlone(place.page);
}

/** A row without what is particular to its place. */
export interface PlaceRow {
  readonly segments: readonly Segment[];
  readonly beside: Told<Readonly<Record<string, string>>> | null;
}

export function rowOf({ page }: CasePlace): PlaceRow {
  return PLACES[page];
}

/** What a place is called in the title of the browser's tab; empty for the whole case, and for pages that name the tab themselves. */
export function titleOf(place: CasePlace, words: TitleWords): string {
  return rowOf(place).beside?.title(place, words) ?? "";
}

/** What a place is about; null for the whole case, for pages of their own, and for no place. */
export function subjectOf(place: CasePlace | null): Subject | null {
  return place === null ? null : (rowOf(place).beside?.subject(place) ?? null);
}
