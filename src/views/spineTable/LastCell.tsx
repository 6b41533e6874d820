import type { ReactNode } from "react";
import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { kindName } from "../../i18n/kindName.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Most, SpineRow } from "../../network/spine/table/spineRow.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { numberOf } from "./groupNumber.ts";

interface LastCellProps {
  readonly table: SpineTable;
  readonly row: SpineRow;
}

/** What a group supports and opposes most, or which groups do so most; of an actor, who it is. */
export function LastCell({ table, row }: LastCellProps) {
  const words = useWords(spineTableWords);
  const { words: field } = useMessages();
  if (row.kind === "position") return null;
  if (row.kind === "actor") {
    const kind = table.said.actors[row.actor]?.ofKind;
    return (
      <span className="quiet">
        {kind !== undefined && <bdi>{kindName(kind, field.kind)}</bdi>},{" "}
        {words.positions({ count: row.positions })}
      </span>
    );
  }
  const nameOf = (at: number) => {
    if (row.kind === "group") return <bdi>{table.said.propositions[at]?.label}</bdi>;
    return table.groups[at]?.isApart === true
      ? words.apart
      : words.groupShort({ number: numberOf(table, at) });
  };
  return (
    <>
      <MostLine stance="support" most={row.supports} nameOf={nameOf} />
      <MostLine stance="oppose" most={row.opposes} nameOf={nameOf} />
    </>
  );
}

interface MostLineProps {
  readonly stance: "support" | "oppose";
  readonly most: Most | null;
  readonly nameOf: (at: number) => ReactNode;
}

function MostLine({ stance, most, nameOf }: MostLineProps) {
  const words = useWords(spineTableWords);
  const { formats } = useMessages();
  if (most === null) return null;
  return (
    <p className="spine-table__most">
      <StanceIcon stance={stance} />
      <span>
        <span className="visually-hidden">{stance === "support" ? words.supports : words.opposes} </span>
        {nameOf(most.at)} <span className="quiet">{formats.number(most.statements)}</span>
      </span>
    </p>
  );
}
