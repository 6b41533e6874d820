import { pairWords } from "../../i18n/en/classroom/pair.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Actor } from "../../case/actor.ts";
import type { Statement } from "../../case/statement.ts";
import type { Position } from "../../network/position.ts";
import { CommitmentWord } from "../../reading/statement/commitment/CommitmentWord.tsx";
import { Condition } from "../../reading/statement/commitment/Condition.tsx";
import { SpeakerAndAddressee } from "../../reading/statement/SpeakerAndAddressee.tsx";
import { StanceWord } from "../../reading/statement/StanceWord.tsx";
import { StatementMeta } from "../../reading/statement/StatementMeta.tsx";
import { StatementWords } from "../../reading/statement/StatementWords.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";

interface PairCellProps {
  readonly actor: Actor;
  readonly position: Position | null;
}

/** One actor's position on a proposition and its words, or that nothing was found: silence, hatched and named. */
export function PairCell({ actor, position }: PairCellProps) {
  const pair = useWords(pairWords);
  const statements = useExplorer(({ index }) => index.case.statements);
  const said = position?.statements.flatMap((place) => statements[place] ?? []) ?? [];
  return (
    <td className={position === null ? "pair-table__silence" : undefined}>
      <bdi className="pair-table__who">{actor.name}</bdi>
      {position === null ? <p>{pair.noStatement}</p> : <Said stance={position.stance} said={said} />}
    </td>
  );
}

interface SaidProps {
  readonly stance: Position["stance"];
  readonly said: readonly Statement[];
}

/** Where the statements differ among themselves, each has its own stance too. */
function Said({ stance, said }: SaidProps) {
  const isUnanimous = said.every((statement) => statement.stance === stance);
  return (
    <>
      <p className="pair-table__stance">
        <StanceWord stance={stance} />
      </p>
      {said.map((statement) => (
        <SaidOnce key={statement.id} statement={statement} isOwnStanceShown={!isUnanimous} />
      ))}
    </>
  );
}

interface SaidOnceProps {
  readonly statement: Statement;
  readonly isOwnStanceShown: boolean;
}

function SaidOnce({ statement, isOwnStanceShown }: SaidOnceProps) {
  const source = useExplorer(({ index }) => index.sources.get(statement.source));
  const { addressee, commitment, speaker } = statement;
  const hasHead = isOwnStanceShown || [addressee, commitment, speaker].some((one) => one !== undefined);
  return (
    <div className="pair-table__said">
      {hasHead && (
        <p>
          {isOwnStanceShown && <StanceWord stance={statement.stance} />}{" "}
          <CommitmentWord statement={statement} isAlone={!isOwnStanceShown} />{" "}
          <SpeakerAndAddressee statement={statement} />
        </p>
      )}
      <StatementWords statement={statement} />
      <Condition statement={statement} />
      <StatementMeta statement={statement} source={source} />
    </div>
  );
}
