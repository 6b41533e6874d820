import { useMemo } from "react";
import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Stance } from "../../case/statement.ts";
import { listedGroupWords } from "../../i18n/en/views/listedGroup.ts";
import { useWords } from "../../i18n/useWords.ts";
import { positionsOfRibbon } from "../../network/spine/ribbons/positionsOfRibbon.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectNetwork } from "../../store/selectors.ts";
import { selectAxisOrder, selectSpineCase } from "../../store/spine/spineSelectors.ts";
import { PropositionName, PropositionText } from "../names/PropositionName.tsx";
import { Panel } from "../panel/Panel.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";
import { StanceSection } from "../proposition/StanceSection.tsx";

interface RibbonPanelProps {
  readonly from: ActorId;
  readonly to: ActorId;
  /** The stance, which the page is called by. */
  readonly page: Stance;
  readonly proposition: PropositionId;
}

/** What a ribbon gathers: who of a group takes one stance on a proposition, each with their words, as far as the filter lets them pass. */
export function RibbonPanel(props: RibbonPanelProps) {
  const isKnown = useExplorer(({ index }) => index.propositions.has(props.proposition));
  if (!isKnown) return <UnknownInCase what="proposition" id={props.proposition} />;
  return <KnownRibbon {...props} />;
}

function KnownRibbon({ from, to, page: stance, proposition }: RibbonPanelProps) {
  const words = useWords(listedGroupWords);
  const { links } = useExplorer(selectNetwork);
  const said = useExplorer(selectSpineCase);
  const order = useExplorer(selectAxisOrder);
  const { actors, positions } = useMemo(
    () => positionsOfRibbon({ said, order, links }, { group: `${from}..${to}`, stance, proposition }),
    [said, order, links, from, to, stance, proposition],
  );
  return (
    <Panel
      subject={`${from} ${to} ${stance} ${proposition}`}
      heading={<PropositionName id={proposition} isQuoted />}
    >
      <div className="panel__lead">
        <PropositionText id={proposition} />
      </div>
      <p className="quiet">{positions.length === 0 ? words.silent : words.gathered({ count: actors })}</p>
      {positions.length > 0 && <StanceSection group={{ stance, positions }} />}
    </Panel>
  );
}
