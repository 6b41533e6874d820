import { useMemo, useState } from "react";
import { sheetsWords } from "../../i18n/en/classroom/sheets.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Actor, ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { actorOption, findableText } from "../../controls/choosing/choosable.ts";
import { useFindInList } from "../../controls/choosing/useFindInList.tsx";
import { CheckRow } from "../../controls/facets/CheckRow.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { useGrowing } from "../../ui/hooks/useGrowing.ts";
import { actorsByStatements, chosenActors } from "../choose/chosenActors.ts";
import { MoreNames } from "../../reading/names/MoreNames.tsx";

/** Whom the sheets are about: every actor of the case with the count of its statements, folded away under those chosen. */
export function ActorChoice() {
  const sheets = useWords(sheetsWords);
  const shortName = useShortName();
  const index = useExplorer((state) => state.index);
  const display = useExplorer((state) => state.display);
  const show = useExplorer((state) => state.show);
  const chosen = chosenActors(index, display).map(({ id }) => id);
  const toggle = (id: ActorId) =>
    show({ actors: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  return (
    <details className="print-choice__whom">
      <summary className="print-choice__summary">
        <b>{sheets.whom({ count: chosen.length })}</b>{" "}
        <span className="print-choice__names">{sheets.whomNames({ names: chosen.map(shortName) })}</span>
      </summary>
      <ActorRows index={index} chosen={chosen} onToggle={toggle} />
      {display.actors.length > 0 && (
        <Button isPlain onClick={() => show({ actors: [] })}>
          {sheets.mostHeard}
        </Button>
      )}
    </details>
  );
}

interface ActorRowsProps {
  readonly index: CaseIndex;
  readonly chosen: readonly ActorId[];
  readonly onToggle: (id: Actor["id"]) => void;
}

function ActorRows({ index, chosen, onToggle }: ActorRowsProps) {
  const sheets = useWords(sheetsWords);
  const shortName = useShortName();
  const ranked = useMemo(() => actorsByStatements(index), [index]);
  const rows = ranked.map(({ actor, count }) => ({ actor, count, isChosen: chosen.includes(actor.id) }));
  const { found, field } = useFindInList(rows, ({ actor }) =>
    findableText(actorOption(actor, index.case.language)),
  );
  const { shown, next, showMore } = useFirst(found);
  return (
    <>
      {field}
      <ul className="print-choice__actors" aria-label={sheets.whomList}>
        {shown.map(({ actor: { id }, count, isChosen }) => (
          <CheckRow
            key={id}
            label={shortName(id)}
            count={count}
            isChosen={isChosen}
            onToggle={() => onToggle(id)}
          />
        ))}
      </ul>
      <MoreNames next={next} showMore={showMore} />
    </>
  );
}

/** So many of very many rows are there at first, and so many more after a press. */
const A_PART = 200;
/** So many of them are drawn at once, when all else is there, since they are folded away. */
const AT_ONCE = 50;

/** Of very many rows the first, and those chosen. */
function useFirst<Row extends { readonly isChosen: boolean }>(found: readonly Row[]) {
  const [most, setMost] = useState(A_PART);
  const few = Math.min(found.length, most);
  const count = useGrowing(few, AT_ONCE, undefined, found.length > A_PART ? 0 : Infinity);
  return {
    shown: count < found.length ? found.filter(({ isChosen }, at) => at < count || isChosen) : found,
    next: Math.min(A_PART, found.length - few),
    showMore: () => setMost(most + A_PART),
  };
}
