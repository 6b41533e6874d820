import { LINK_TYPES, type StatementLink } from "../../../case/statement.ts";
import type { Choices } from "../model/choices.ts";
import type { About } from "../model/opening.ts";
import type { Actors } from "./actorsOf.ts";
import { type Fields, stated } from "./collect.ts";
import { isSafeId } from "../../../case/check/caseTexts.ts";
import { makeIds } from "./makeIds.ts";
import type { Plan } from "./plan.ts";
import type { Propositions } from "./propositionsOf.ts";
import type { Reading } from "./reading.ts";
import type { Saying } from "./sayings.ts";
import type { Sources } from "./sourcesOf.ts";

/** What statements refer to. */
export interface Referents {
  readonly actors: Actors;
  readonly propositions: Propositions;
  readonly sources: Sources;
}

/** A statement for each saying. Its `origin` is the row's own id, or the file and the place in it. */
export function statementsOf(
  { plan, choices, about }: Reading,
  sayings: readonly Saying[],
  { actors, propositions, sources }: Referents,
): readonly Fields[] {
  const ids = statementIds(sayings);
  const known = new Set(ids);
  return sayings.map((saying, at) => {
    const { entry, stance, commitment, date } = saying;
    const { say } = entry;
    return stated({
      id: ids[at],
      actor: actors.idOf(saying),
      proposition: propositions.idOf(saying),
      stance,
      attribution: attributionOf(saying, plan, choices),
      commitment,
      condition: say("condition"),
      summary: say("summary"),
      quote: quoteOf(saying, choices.language ?? about.language),
      date,
      source: sources.idOf(saying),
      locator: say("locator"),
      speaker: say("speaker"),
      via: say("via"),
      addressee: actors.addresseeOf(saying),
      note: say("note"),
      links: linksIn(say("links"), known),
      origin: originOf(saying, about),
    });
  });
}

/** The file's own ids where all are safe and none is there twice, else numbers. */
function statementIds(sayings: readonly Saying[]): readonly string[] {
  const own = sayings.map(({ entry }) => entry.say("id"));
  if (own.every(isSafeId) && new Set(own).size === own.length) return own;
  const made = makeIds("s");
  return sayings.map((_, at) => made(`s${at + 1}`));
}

function attributionOf(saying: Saying, { preset }: Plan, { attribution }: Choices): string {
  const known = saying.attribution ?? attribution ?? preset?.attribution;
  return known ?? (saying.entry.say("quote") === "" ? "paraphrase" : "direct");
}

/** Marks around a whole quote, which the page writes itself. */
const QUOTED = [
  /^“([^“”]+)”$/u,
  /^„([^„“”]+)[“”]$/u,
  /^"([^"]+)"$/u,
  /^«\s*([^«»]+?)\s*»$/u,
  /^»([^«»]+)«$/u,
];

function quoteOf({ entry: { say } }: Saying, language: string): Fields | undefined {
  const cell = say("quote");
  if (cell === "") return undefined;
  const inside = QUOTED.map((marks) => marks.exec(cell)?.[1]).find((text) => text !== undefined);
  const own = say("language");
  return {
    text: inside ?? cell,
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(own) ? own : language,
  };
}

/** "answers s12, cites s3"; links to statements that are not in the table are not kept. */
function linksIn(cell: string, known: ReadonlySet<string>): readonly StatementLink[] | undefined {
  const links = cell.split(",").flatMap((text) => {
    const [word = "", statement = ""] = text.trim().split(" ");
    const type = LINK_TYPES.find((one) => one === word);
    return type !== undefined && known.has(statement) ? [{ type, statement } as StatementLink] : [];
  });
  return links.length === 0 ? undefined : links;
}

function originOf({ entry: { say, line, column } }: Saying, { fileName }: About): string {
  return say("id") || [fileName, line, ...(column === null ? [] : [column])].join(":");
}
