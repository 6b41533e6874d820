import type { Choices } from "../model/choices.ts";
import { valueKey } from "../values/valueKey.ts";
import { actorAttributes } from "./actorAttributes.ts";
import { type Fields, collect, stated } from "./collect.ts";
import { nameUnder } from "./nameUnder.ts";
import type { Reading } from "./reading.ts";
import type { Saying } from "./sayings.ts";

/** The actors of a table and all that tells them apart. */
export interface Actors {
  readonly idOf: (saying: Saying) => string;
  readonly addresseeOf: (saying: Saying) => string | undefined;
  /** To be asked for after the ids of all sayings. */
  readonly fields: () => Fields;
}

/** Who speaks and who is spoken to, each once. */
export function actorsOf(reading: Reading, sayings: readonly Saying[]): Actors {
  const { plan, choices } = reading;
  const own = sayings.flatMap(({ entry: { say } }) => [say("actorId"), say("addresseeId")]);
  const actors = collect("actor", own);
  const kinds = kindReader(reading);
  const attributes = actorAttributes(plan, sayings, choices);
  const aliases = aliasesOf(sayings, choices);
  const notes = notesOf(sayings, choices);
  const nameOf = ({ entry: { say } }: Saying) => nameUnder(say("actor"), choices.names) || say("actorId");
  const keyOf = (saying: Saying) => saying.entry.say("actorId") || nameOf(saying);
  const speaking = new Map(sayings.toReversed().map((saying) => [keyOf(saying), saying]));
  const idOf = (saying: Saying) => {
    const {
      entry: { say },
      country,
    } = saying;
    const name = nameOf(saying);
    return actors.idOf(keyOf(saying), { name, own: say("actorId") }, () =>
      stated({
        name,
        aliases: aliases.get(name),
        kind: kinds.of(say("kind"), say("kindLabel")),
        named: !UNNAMED.has(valueKey(say("named"))),
        role: say("role"),
        note: notes.get(name),
        country,
        attributes: attributes.of(say("actorId") || name),
      }),
    );
  };
  const addresseeOf = ({ entry: { say } }: Saying) => {
    const name = nameUnder(say("addressee"), choices.names) || say("addresseeId");
    if (name === "") return undefined;
    // Who is spoken to before it speaks is told of where it speaks.
    const spoken = speaking.get(say("addresseeId") || name);
    if (spoken !== undefined) return idOf(spoken);
    const make = () => stated({ name, kind: kinds.of("", ""), named: true });
    return actors.idOf(say("addresseeId") || name, { name, own: say("addresseeId") }, make);
  };
  const fields = () => ({ ...kinds.fields(), ...attributes.fields, actors: actors.entries() });
  return { idOf, addresseeOf, fields };
}

const UNNAMED = new Set(["false", "no", "0", "nein", "non", "unnamed"]);

/** For each name the other names that its cells have, and such as a column lists. */
function aliasesOf(sayings: readonly Saying[], { names }: Choices): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const {
    entry: { say },
  } of sayings) {
    const written = say("actor").replaceAll(/\s+/g, " ");
    const name = nameUnder(written, names);
    const others = [written, ...say("aliases").split(/\s*[|;]\s*/)];
    for (const other of others)
      if (other !== name && other !== "") found.set(name, (found.get(name) ?? new Set()).add(other));
  }
  return new Map([...found].map(([name, others]) => [name, [...others]] as const));
}

/** For each name the first note on it. */
function notesOf(sayings: readonly Saying[], { names }: Choices): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {
    entry: { say },
  } of sayings) {
    const name = nameUnder(say("actor"), names);
    if (say("actorNote") !== "" && !found.has(name)) found.set(name, say("actorNote"));
  }
  return found;
}

/** The kinds as they are used: the usual ones, or all with their names if any is the table's own. */
function kindReader({ plan, questions, choices, about: { words } }: Reading) {
  const asked = questions.filter((question) => question.asks === "kind");
  const ids = new Map(asked.map(({ key, answer }) => [key, answer]));
  const labels = new Map<string, string>(asked.map(({ value, answer }) => [answer, value]));
  const ofAll = plan.preset?.kind ?? { id: "actor", label: words.actorKind };
  labels.set(ofAll.id, ofAll.label);
  for (const [id, label] of Object.entries(words.kinds)) labels.set(id, label);
  const used = new Set<string>();
  const of = (cell: string, label: string) => {
    const id = ids.get(valueKey(cell)) ?? choices.kind ?? ofAll.id;
    if (label !== "") labels.set(id, label);
    used.add(id);
    return id;
  };
  const fields = () => {
    const isUsual = (id: string) => Object.hasOwn(words.kinds, id) && labels.get(id) === words.kinds[id];
    if (plan.columns.kindLabel === undefined && [...used].every(isUsual)) return {};
    return { kinds: [...used].map((id) => ({ id, label: labels.get(id) ?? id })) };
  };
  return { of, fields };
}
