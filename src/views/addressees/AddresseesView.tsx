import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { kindNoun } from "../../i18n/kindName.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import type { AddressLink, AddressNetwork } from "../../network/addresses/addressNetwork.ts";
import { countAddresses } from "../../network/addresses/addressSummary.ts";
import type { NetworkNode } from "../../network/graph.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import {
  selectAddressAlignment,
  selectAddressEnds,
  selectAddressLevels,
  selectAddressSummary,
  selectAddresses,
  selectWholeAddresses,
} from "../../store/addressSelectors.ts";
import { selectWholeNetwork } from "../../store/selectors.ts";
import { FirstAct } from "../view/FirstAct.tsx";
import { FromStage, ViewForms } from "../view/ViewForms.tsx";
import { useRowSorting } from "../view/useRowSorting.ts";
import { CaseNetwork } from "../graph/stage/CaseNetwork.tsx";
import type { Placing } from "../graph/stage/useUsualPlacing.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { shortName } from "../marks/firstNames.ts";
import { calledName } from "../marks/nodeName.ts";
import { AddressLegend } from "./AddressLegend.tsx";
import { AddressDetails, AddressReading, AddressSentences } from "./AddressSentences.tsx";
import { AddressTable } from "./AddressTable.tsx";
import { AddresseesEmpty } from "./AddresseesEmpty.tsx";
import { TiesSwitch } from "./TiesSwitch.tsx";
import { addressDrawing, captionLines } from "./addressDrawing.ts";
import { readableAddresses } from "./readableAddresses.ts";
import { ADDRESS_COLUMNS } from "./addressColumns.ts";

/** Who addresses whom: the ties that the source reports and the statements that have an addressee. */
export function AddresseesView({ isNarrow }: { readonly isNarrow: boolean }) {
  const summary = useExplorer(selectAddressSummary);
  const index = useExplorer((state) => state.index);
  if (summary.actors === 0) return <AddresseesEmpty />;
  return (
    <>
      <div>
        <HowToRead
          act={<FirstAct on="tie" />}
          more={<AddressDetails summary={summary} />}
          explanation={<AddressReading summary={summary} />}
        >
          <AddressSentences index={index} summary={summary} />
        </HowToRead>
        <TiesSwitch />
      </div>
      <ViewForms picture={<AddresseesPicture isNarrow={isNarrow} />} table={<Rows />} />
    </>
  );
}

function Rows() {
  const index = useExplorer((state) => state.index);
  const network = useExplorer(selectAddresses);
  const [sorting, sort] = useRowSorting(ADDRESS_COLUMNS, null);
  return <AddressTable index={index} network={network} sorting={sorting} onSort={sort} />;
}

/** The network of who addresses whom with its legend. */
export function AddresseesPicture({ isNarrow }: { readonly isNarrow: boolean }) {
  const language = useLanguage();
  const all = useExplorer(selectAddresses);
  const index = useExplorer((state) => state.index);
  const usual = useAddressPlacing();
  const { network, whole, cut } = readableAddresses(usual.whole, all);
  const placing = { ...usual, whole };
  const openPlace = useOpenPlace();
  const drawing = useMemo(() => addressDrawing(language), [language]);
  return (
    <>
      <CaseNetwork
        network={network}
        drawing={drawing}
        placing={placing}
        nameOf={(node, isPinned) => addressName(all, node, isPinned, language)}
        linkName={(link) => addressCaption(index, link, language)}
        isNarrow={isNarrow}
        onSelectLink={({ from, to }) => openPlace({ page: "address", from, to })}
      />
      <FromStage stage={1}>
        <AddressLegend network={whole} cut={cut} />
      </FromStage>
    </>
  );
}

function addressCaption(index: CaseIndex, link: AddressLink, language: Words): string {
  return language.of(addresseesWords).linkCaption({
    from: shortName(index.actors.get(link.from), link.from),
    to: shortName(index.actors.get(link.to), link.to),
    types: captionLines(link, language),
  });
}

/** Actors across by alignment, down by the flow of the links. */
function useAddressPlacing() {
  const whole = useExplorer(selectWholeAddresses);
  const alignment = useExplorer(selectAddressAlignment);
  const levels = useExplorer(selectAddressLevels);
  const ends = useExplorer(selectAddressEnds);
  const said = useExplorer(selectWholeNetwork);
  const places = { alignment, levels, ends, themes: NO_THEMES, several: "" };
  return { whole, said, hasBeads: false, ...places } satisfies Placing<AddressLink>;
}

const NO_THEMES: Placing["themes"] = [];

/** What a screen reader says of an actor in the view of who addresses whom: its name, and how many ways lead out and in. */
export function addressName(
  network: AddressNetwork,
  node: NetworkNode,
  isPinned: boolean,
  language: Words,
): string {
  if (node.kind === "proposition") return node.proposition.label;
  const { chart, words } = language.of(baseWords);
  const name = language.of(addresseesWords).actorName({
    name: calledName(node.actor, chart),
    kind: kindNoun(node.ofKind, words.kind),
    ...countAddresses(network, node.id),
  });
  return isPinned ? `${name} ${chart.pinned}` : name;
}
