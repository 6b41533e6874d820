import { useMessages } from "../../i18n/useMessages.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import type { NetworkSummary } from "../../network/axis/networkSummary.ts";
import { useExplorer, useExplorerLater } from "../../store/ExplorerContext.tsx";
import { selectAxisEnds, selectFinding, selectUnjoined } from "../../store/selectors.ts";
import { useShownForm } from "../../store/shownForm.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { useRoom } from "../../ui/room/useRoom.ts";
import { FirstAct } from "../view/FirstAct.tsx";
import { ViewForms } from "../view/ViewForms.tsx";
import { SourceLine } from "../marks/SourceLine.tsx";
import { HowToRead } from "../marks/HowToRead.tsx";
import { axisEndForms, axisEndWords } from "../marks/axisEndWords.ts";
import { FindingSentence } from "./FindingSentence.tsx";
import { NetworkPicture, spineRoom } from "./NetworkPicture.tsx";
import { selectIsSpine } from "../../store/spine/groupSelectors.ts";

/** The network as rows of propositions. A phone opens with it, so that its page asks for this as early as for itself (`workshop/script/phonePreload`). */
export const rowsRoom = makeRoom(async () => (await import("./rows/PropositionRows.tsx")).PropositionRows);

/** The positions one by one, as a table. */
export const tableRoom = makeRoom(async () => (await import("./NetworkTable.tsx")).PositionRows);

/** The tables of a case that is shown in groups. */
export const groupTablesRoom = makeRoom(
  async () => (await import("../spineTable/SpineTables.tsx")).SpineTables,
);

/** Who says what: the two-mode network of the visible statements, as a picture, as rows of propositions or as a table. */
export function NetworkView({ isNarrow }: { readonly isNarrow: boolean }) {
  const { chart } = useMessages();
  const index = useExplorer((state) => state.index);
  const unjoined = useExplorerLater(selectUnjoined);
  const finding = useExplorer(selectFinding);
  const ends = useExplorer(selectAxisEnds);
  const isRows = useShownForm() === "rows";
  const headline = <FindingSentence index={index} finding={finding} />;
  return (
    <>
      {!isRows && (
        <HowToRead
          act={<FirstAct on="mark" />}
          more={<More />}
          explanation={
            <>
              <HowItReads summary={{ unjoined }} ends={ends} />
              {index.facets.commitment.size > 0 && ` ${chart.readCommitment}`}
            </>
          }
          opened={<HowFirmTheAxisIs />}
        >
          {headline}
        </HowToRead>
      )}
      <ViewForms
        picture={<NetworkPicture isNarrow={isNarrow} />}
        rows={
          <InRoom room={rowsRoom}>
            {(PropositionRows) => (
              <PropositionRows
                finding={
                  <>
                    <p>{headline}</p>
                    <p className="how-to-read__source">
                      <SourceLine />
                    </p>
                  </>
                }
              />
            )}
          </InRoom>
        }
        table={<Table />}
      />
    </>
  );
}

/** Positions by groups where the case is large, else one by one. */
function Table() {
  const isSpine = useExplorer(selectIsSpine);
  return <InRoom room={isSpine ? groupTablesRoom : tableRoom}>{(Rows) => <Rows />}</InRoom>;
}

/** What else is said of the network, which is folded away at first. */
export const moreRoom = makeRoom(async () => (await import("./NetworkSentences.tsx")).MoreOfNetwork);

function More() {
  const { inside: MoreOfNetwork } = useRoom(moreRoom);
  return MoreOfNetwork === null ? null : <MoreOfNetwork />;
}

const axisRoom = makeRoom(async () => (await import("./AxisFirmness.tsx")).AxisFirmness);

function HowFirmTheAxisIs() {
  const { inside: AxisFirmness } = useRoom(axisRoom);
  return AxisFirmness === null ? null : <AxisFirmness />;
}

/** How the picture that is drawn is to be read: of a large case it has groups. */
function HowItReads(props: NetworkReadingProps) {
  return useExplorer(selectIsSpine) ? <HowGroupsRead {...props} /> : <NetworkReading {...props} />;
}

/** A part of a sentence, so that the picture says that it is waited for, or does not come. */
function HowGroupsRead(props: NetworkReadingProps) {
  const { inside } = useRoom(spineRoom);
  return inside && <inside.SpineReading {...props} />;
}

interface NetworkReadingProps {
  readonly summary: Pick<NetworkSummary, "unjoined">;
  readonly ends: AxisEnds;
}

/** How the two-mode network is to be read. */
export function NetworkReading({ summary: { unjoined }, ends }: NetworkReadingProps) {
  const messages = useMessages();
  const { chart } = messages;
  const [start = "", end = ""] = [ends.start, ends.end].map(
    (one) => axisEndForms(axisEndWords(one, messages))[0],
  );
  return [
    chart.readContested,
    chart.readAcross,
    ...(start + end === "" ? [] : [chart.readEnds({ start, end })]),
    ...(unjoined > 0 ? [chart.readMiddle(unjoined)] : []),
    chart.readDown,
    chart.readStable,
  ].join(" ");
}
