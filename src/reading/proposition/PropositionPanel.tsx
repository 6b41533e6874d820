import type { Proposition, PropositionId } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { HiddenNote } from "../panel/HiddenNote.tsx";
import { Panel } from "../panel/Panel.tsx";
import { PropositionText } from "../names/PropositionText.tsx";
import { SilentActors } from "./SilentActors.tsx";
import { StanceSection } from "./StanceSection.tsx";
import { UnknownInCase } from "../panel/UnknownInCase.tsx";
import { stanceGroups } from "../statement/stanceGroups.ts";

/** The sentence, and everyone on it from support to oppose with their words; and who said nothing about it. */
export function PropositionPanel({ propositionId }: { readonly propositionId: string }) {
  const proposition = useExplorer(({ index }) => index.propositions.get(propositionId as PropositionId));
  if (proposition === undefined) return <UnknownInCase what="proposition" id={propositionId} />;
  return <KnownProposition proposition={proposition} />;
}

function KnownProposition({ proposition }: { readonly proposition: Proposition }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const groups = stanceGroups(index, proposition.id);
  const positions = groups.flatMap((group) => group.positions);
  const places = positions.flatMap(({ statements }) => statements);
  const theme = index.themes.get(proposition.theme);
  return (
    <Panel subject={proposition.id} heading={<bdi>{proposition.label}</bdi>}>
      <div className="panel__lead">
        <PropositionText id={proposition.id} />
      </div>
      {theme !== undefined && (
        <p className="panel__theme">
          <bdi>{theme.title}</bdi>
        </p>
      )}
      {groups.length === 0 && <p>{reading.nobodySpoke}</p>}
      <HiddenNote places={places} />
      {groups.map((group) => (
        <StanceSection key={group.stance} group={group} />
      ))}
      <SilentActors spoke={positions.map(({ actor }) => actor)} />
    </Panel>
  );
}
