import type { Stance } from "../../case/statement.ts";
import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import type { Heads } from "./useTableRows.ts";

interface HeadRowProps {
  readonly heads: Heads;
  readonly stances: readonly Stance[];
}

/** The names of the columns. */
export function HeadRow({ heads, stances }: HeadRowProps) {
  const { columns } = useWords(spineTableWords);
  const { words } = useMessages();
  return (
    <thead>
      <tr>
        <th scope="col" data-wide>
          {columns[heads]}
        </th>
        <th scope="col" data-number>
          {columns.actors}
        </th>
        <th scope="col" data-number>
          {columns.statements}
        </th>
        {stances.map((stance) => (
          <th key={stance} scope="col" data-number>
            <StanceIcon stance={stance} /> <span data-stance-name>{words.stanceName[stance]}</span>
          </th>
        ))}
        <th scope="col" data-wide>
          {columns.most[heads]}
        </th>
      </tr>
    </thead>
  );
}
