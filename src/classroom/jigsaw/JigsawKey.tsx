import type { Actor } from "../../case/actor.ts";
import { ATTRIBUTIONS } from "../../case/statement.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { sideLetter } from "../../network/sides/sides.ts";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { inChunks } from "../choose/chunks.ts";
import { statementsOf } from "../choose/saidInCase.ts";
import { Sheet } from "../paper/Sheet.tsx";
import type { ExpertGroup, Jigsaw } from "./jigsawGroups.ts";

/** How many rows of either table a sheet has room for. */
const ROWS = 9;

/** Who is in which group, and how what is on each card is known; its code leads to the same groups. */
export function JigsawKey({ jigsaw }: { readonly jigsaw: Jigsaw<Actor> }) {
  const cards = useWords(cardsWords);
  const { actors, students } = useExplorer(({ display }) => display);
  const experts = inChunks(jigsaw.experts, ROWS);
  const homes = inChunks(jigsaw.homes, ROWS);
  const count = Math.max(experts.length, homes.length);
  return Array.from({ length: count }, (_, at) => (
    <Sheet
      key={at}
      title={cards.groupsKey({ at: at + 1, count })}
      to={{ page: "cards" }}
      chosen={{ print: "jigsaw", actors, students }}
      isKey
    >
      {at === 0 && <Summary jigsaw={jigsaw} />}
      <ExpertTable groups={experts[at] ?? []} from={at * ROWS} />
      <HomeTable homes={homes[at] ?? []} from={at * ROWS} />
    </Sheet>
  ));
}

function Summary({ jigsaw: { experts, homes, leftOut } }: { readonly jigsaw: Jigsaw<Actor> }) {
  const cards = useWords(cardsWords);
  const shortName = useShortName();
  const students = homes.flat().length;
  return (
    <p>
      {cards.groupsSummary({ students, groups: experts.length, homes: homes.length })}{" "}
      {leftOut.length > 0 && cards.leftOut({ names: leftOut.map(({ id }) => shortName(id)) })}
    </p>
  );
}

interface ExpertTableProps {
  readonly groups: readonly ExpertGroup<Actor>[];
  /** The place of the first of them among all. */
  readonly from: number;
}

function ExpertTable({ groups, from }: ExpertTableProps) {
  const { formats } = useMessages();
  const cards = useWords(cardsWords);
  if (groups.length === 0) return null;
  return (
    <table className="sheet-table">
      <caption>{cards.expertGroups}</caption>
      <Head names={[cards.group, cards.actor, cards.students, cards.known]} />
      <tbody>
        {groups.map(({ actor, students }, at) => (
          <tr key={at}>
            <th scope="row">{formats.number(from + at + 1)}</th>
            <td>
              <bdi>{actor.name}</bdi>
            </td>
            <td>{formats.list(students.map(formats.number))}</td>
            <td>
              <KnownBy actor={actor} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HomeTableProps {
  readonly homes: readonly (readonly number[])[];
  readonly from: number;
}

function HomeTable({ homes, from }: HomeTableProps) {
  const { formats } = useMessages();
  const cards = useWords(cardsWords);
  if (homes.length === 0) return null;
  return (
    <table className="sheet-table">
      <caption>{cards.homeGroups}</caption>
      <Head names={[cards.group, cards.students]} />
      <tbody>
        {homes.map((students, at) => (
          <tr key={at}>
            <th scope="row">{sideLetter(from + at)}</th>
            <td>{formats.list(students.map(formats.number))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ names }: { readonly names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many statements of an actor are known in which way, and whether the source names it. */
function KnownBy({ actor }: { readonly actor: Actor }) {
  const { formats, reading, words } = useMessages();
  const cards = useWords(cardsWords);
  const index = useExplorer((state) => state.index);
  const said = statementsOf(index, actor.id);
  const ways = ATTRIBUTIONS.flatMap((attribution) => {
    const count = said.filter((statement) => statement.attribution === attribution).length;
    return count === 0 ? [] : cards.knownBy({ count, name: words.attribution[attribution] });
  });
  const known = ways.length === 0 ? cards.nothingKnown : formats.list(ways);
  return `${known}; ${actor.named ? reading.namedInSource : reading.notNamedInSource}`;
}
