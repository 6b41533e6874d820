import { type ReactNode, useMemo } from "react";
import { useLanguage } from "../../i18n/useWords.ts";
import { type Steps, inOneGo } from "../../network/steps.ts";
import type { TieLink, TieNetwork } from "../../network/ties/tieNetwork.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { doInSlices } from "../../store/work/doInSlices.ts";
import { useLong } from "../../store/work/useLong.ts";
import { selectTieSettings } from "../../store/tieSelectors.ts";
import { useIsDrawnOnce } from "../../ui/hooks/useIsDrawnOnce.ts";
import { CaseNetwork, type CaseNetworkProps } from "../graph/stage/CaseNetwork.tsx";
import { useUsualPlacing } from "../graph/stage/useUsualPlacing.ts";
import { FromStage } from "../view/ViewForms.tsx";
import { TieLegend } from "./TieLegend.tsx";
import { tieDrawing } from "./tieDrawing.ts";
import { tieLinkName, tieNodeName } from "./tieNodeName.ts";
import { tiePlace } from "./tiePlace.ts";
import { type ReadableTies, type TiesToRead, readableTiesInSteps } from "./readableTies.ts";
import { tiesPlacing } from "./tiesPlacing.ts";

type Extras = Pick<CaseNetworkProps<TieLink>, "isNarrow" | "isScrolled" | "badgeOf" | "resting" | "under">;

type NameOf = CaseNetworkProps<TieLink>["nameOf"];

interface TiesPictureProps extends Extras {
  readonly network: TieNetwork;
  /** What is faint where the network lacks it, if not all that is placed; lines are then as wide as if all of it were there. */
  readonly ghosted?: TieNetwork | undefined;
  /** What lines are led by, and of a large case the strongest are chosen from, if not what is ghosted. */
  readonly whole?: TieNetwork | undefined;
  /** The links that it is about, by their ids; a large case has none others drawn, where there are any. */
  readonly about?: ReadonlySet<string>;
  /** What a screen reader says of a node, made of what says how many ties it has; the same while nothing of it changes. */
  readonly nameAs?: ((nameOf: NameOf) => NameOf) | undefined;
  /** Items of the legend for what a view draws besides. */
  readonly children?: ReactNode;
}

/** The ties of one side on the places of the whole case, of a large one the strongest, with their legend; a tie that is pressed opens what it rests on. */
export function TiesPicture({ nameAs = asItIs, children, about, ...props }: TiesPictureProps) {
  const { network, ghosted, whole, ...extras } = props;
  const language = useLanguage();
  const { aggregation } = useExplorer(selectTieSettings);
  const { said } = useUsualPlacing();
  const ties = { network, ghosted, whole, about };
  const steps = () => readInSteps(said, ties, () => nameAs(tieNodeName(network, aggregation, language)));
  const isAtOnce = useIsDrawnOnce() || said.links.length <= MANY_POSITIONS;
  const asked = [said, network, ghosted, whole, about, nameAs, aggregation, language];
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what it follows from, one by one
  const known = useMemo(() => (isAtOnce ? { result: inOneGo(steps()) } : null), [isAtOnce, ...asked]);
  const read = useLong<Named>(asked, { known, start: (told) => doInSlices(steps(), told) });
  if ("underway" in read) return <div className="network-chart" aria-busy />;
  return (
    <Read {...extras} {...read.result}>
      {children}
    </Read>
  );
}

/** Of a case with more positions, ties to draw are chosen in slices, between which the page goes on. */
const MANY_POSITIONS = 3_000;

const asItIs = (nameOf: NameOf) => nameOf;

interface Named extends ReadableTies {
  readonly nameOf: NameOf;
}

/** The ties to draw, and what names their ends, which goes through all ties of each. */
function* readInSteps(said: Network, ties: TiesToRead, name: () => NameOf): Steps<Named> {
  const read = yield* readableTiesInSteps(said, ties);
  yield { done: 1, all: 1 };
  return { ...read, nameOf: name() };
}

interface ReadProps extends Extras, Named {
  readonly children: ReactNode;
}

function Read({ network, ghosted, whole, cut, nameOf, children, ...extras }: ReadProps) {
  const language = useLanguage();
  const settings = useExplorer(selectTieSettings);
  const openPlace = useOpenPlace();
  const usual = useUsualPlacing();
  const placing = tiesPlacing(usual, network.side, { whole, isCut: cut !== null });
  const drawing = useMemo(() => tieDrawing(whole, settings), [whole, settings]);
  return (
    <>
      <CaseNetwork
        {...extras}
        network={network}
        ghosted={ghosted}
        placing={placing}
        drawing={drawing}
        nameOf={nameOf}
        linkName={tieLinkName(network, settings.aggregation, language)}
        onSelectLink={(link) => openPlace(tiePlace(network.side, link.tie))}
      />
      <FromStage stage={1}>
        <TieLegend side={network.side} cut={cut}>
          {children}
        </TieLegend>
      </FromStage>
    </>
  );
}
