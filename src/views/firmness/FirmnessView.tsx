import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { firstNames, shortName } from "../marks/firstNames.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { ChangeControls } from "./ChangeControls.tsx";
import { TooLittle } from "../../controls/TooLittle.tsx";
import type { Firmness } from "../../network/firmness/firmness.ts";
import { mostDependedOn } from "../../network/ties/dependentTies.ts";
import { FirmnessPicture } from "./FirmnessPicture.tsx";
import { WhatMoves } from "./WhatMoves.tsx";
import { WhatDepends } from "./WhatDepends.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { WorkWait } from "../../store/work/WorkWait.tsx";
import { useFirmness } from "../../store/work/firmnessWork.ts";
import { FirmnessTables } from "./FirmnessTables.tsx";
import { compared } from "../ties/compared.ts";
import { ViewForms } from "../view/ViewForms.tsx";

/** How firm is this: what would be other than it is, if a statement were not there, or said the opposite. */
export function FirmnessView() {
  const ties = useWords(tiesWords);
  const words = useWords(firmnessWords);
  const state = useFirmness();
  if ("underway" in state) return <WorkWait text={words.working} underway={state.underway} />;
  const firmness = state.result;
  if (firmness.before.nodes.length < 2) return <TooLittle reason={ties.oneNode.actor} />;
  return (
    <>
      <HowToRead explanation={words.read} tools={<ChangeControls />}>
        <Sentences firmness={firmness} />{" "}
        {compared({ side: "actor", count: firmness.before.nodes.length, leftOut: firmness.leftOut }, ties)}
      </HowToRead>
      <ViewForms picture={<Pictures firmness={firmness} />} table={<FirmnessTables firmness={firmness} />} />
    </>
  );
}

function Sentences({ firmness: { before, moves, dependent } }: { readonly firmness: Firmness }) {
  const words = useWords(firmnessWords);
  const isChanged = useExplorer((state) => state.display.changes.length > 0);
  const all = before.links.length;
  if (isChanged) return words.summaryMoved({ moved: moves.length, all });
  const thin = before.links.filter(({ tie }) => tie.isThin).length;
  return (
    <>
      {words.summary({ thin, all })} <MostDepends dependent={dependent} />
    </>
  );
}

function MostDepends({ dependent }: { readonly dependent: Firmness["dependent"] }) {
  const { named } = useMessages();
  const words = useWords(firmnessWords);
  const index = useExplorer((state) => state.index);
  const ranked = mostDependedOn(dependent);
  const countOf = (place: number | undefined) => dependent.get(place ?? -1)?.length ?? 0;
  const most = ranked.filter((place) => countOf(place) === countOf(ranked[0]));
  if (most.length === 0) return null;
  const names = most.flatMap((place) => {
    const { actor, proposition } = index.case.statements[place] ?? {};
    return actor === undefined || proposition === undefined
      ? []
      : words.saidOn({
          actor: shortName(index.actors.get(actor), actor),
          proposition: index.propositions.get(proposition)?.label ?? proposition,
        });
  });
  return words.summaryMost({
    names: named.some(firstNames(names, MOST_STATEMENTS)),
    count: countOf(ranked[0]),
    statements: most.length,
  });
}

/** So that a sentence stays short: each has a speaker and a proposition. */
const MOST_STATEMENTS = 2;

function Pictures({ firmness }: { readonly firmness: Firmness }) {
  const isChanged = useExplorer((state) => state.display.changes.length > 0);
  return (
    <div className="firmness">
      <FirmnessPicture firmness={firmness} />
      {isChanged && <WhatMoves moves={firmness.moves} sides={firmness.sides} across={firmness.across} />}
      <WhatDepends dependent={firmness.dependent} />
    </div>
  );
}
