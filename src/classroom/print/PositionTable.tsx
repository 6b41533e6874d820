import type { Actor } from "../../case/actor.ts";
import type { Proposition, PropositionId } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";
import { themeGroups } from "../../controls/facets/themeGroups.ts";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { pairWords } from "../../i18n/en/classroom/pair.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { positionsOf } from "../../network/axis/compareActors.ts";
import type { Position } from "../../network/position.ts";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./positionTable.css";

/** How many dates a cell has room for. */
const MOST_DATES = 1;

/** Up to so many columns have room for larger letters. */
const FEW_ACTORS = 6;

interface PositionTableProps {
  readonly name: string;
  readonly actors: readonly Actor[];
  readonly propositions: readonly Proposition[];
  /** Leaves the cells empty, to be filled in by hand. */
  readonly isBlank: boolean;
}

/** Propositions by theme against actors: in each cell the stance as sign and word with its date, or silence. */
export function PositionTable({ name, actors, propositions, isBlank }: PositionTableProps) {
  const pair = useWords(pairWords);
  const shortName = useShortName();
  const { words } = useMessages();
  const index = useExplorer((state) => state.index);
  const columns = actors.map(({ id }) => positionsOf(index, id));
  const rows = propositions.map(({ id }) => ({ value: id }));
  return (
    <table
      className="position-table"
      aria-label={name}
      data-blank={isBlank || undefined}
      data-wide={actors.length > FEW_ACTORS || undefined}
    >
      <thead>
        <tr>
          <th scope="col">{pair.proposition}</th>
          {actors.map((actor) => (
            <th key={actor.id} scope="col">
              <bdi className="position-table__actor">{shortName(actor.id)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      {themeGroups(index, rows).map((group) => (
        <tbody key={group.theme.id}>
          {index.themes.size > 0 && (
            <tr>
              <th scope="rowgroup" colSpan={actors.length + 1} className="position-table__theme">
                <bdi>{group.theme.title || words.noTheme}</bdi>
              </th>
            </tr>
          )}
          {group.rows.map(({ value }) => (
            <Row key={value} proposition={value} columns={columns} isBlank={isBlank} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly proposition: PropositionId;
  /** The positions of each actor, in the order of the columns. */
  readonly columns: readonly ReadonlyMap<PropositionId, Position>[];
  readonly isBlank: boolean;
}

function Row({ proposition, columns, isBlank }: RowProps) {
  const text = useExplorer(({ index }) => index.propositions.get(proposition)?.text);
  return (
    <tr>
      <th scope="row" dir="auto">
        {text}
      </th>
      {columns.map((positions, at) =>
        // A column has no other name than its place: two actors may be of one mind on everything.
        // oxlint-disable-next-line react/no-array-index-key -- columns never change places
        isBlank ? <td key={at} /> : <Cell key={at} position={positions.get(proposition)} />,
      )}
    </tr>
  );
}

function Cell({ position }: { readonly position: Position | undefined }) {
  const pair = useWords(pairWords);
  if (position === undefined) {
    return (
      <td className="position-table__silence">
        <span className="visually-hidden">{pair.noStatement}</span>
      </td>
    );
  }
  return (
    <td>
      <StanceWord stance={position.stance} isName />
      <Dates position={position} />
    </td>
  );
}

function Dates({ position }: { readonly position: Position }) {
  const { formats } = useMessages();
  const handouts = useWords(handoutsWords);
  const statements = useExplorer(({ index }) => index.case.statements);
  const dates = saidDates(position.statements.flatMap((place) => statements[place] ?? []));
  const shown = dates.slice(0, MOST_DATES);
  const more = dates.length - shown.length;
  return (
    <span className="position-table__dates">
      {shown.map((date) => (date === null ? handouts.table.undated : formats.shortDate(date)))}{" "}
      {more > 0 && <span>{handouts.table.more({ count: more })}</span>}
    </span>
  );
}

/** When statements were made, each date once and in their order; null for those of which nothing tells when. */
export function saidDates(statements: readonly Statement[]): readonly (string | null)[] {
  return [...new Set(statements.map(({ date }) => date ?? null))];
}
