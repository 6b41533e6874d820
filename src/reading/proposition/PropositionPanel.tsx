import { type Proposition, type PropositionId, themeOf } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PropositionCounted } from "../names/CountedNote.tsx";
import { PropositionText } from "../names/PropositionName.tsx";
import { MayEdit } from "../panel/MayEdit.tsx";
import { HiddenNote, Panel } from "../panel/Panel.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";
import { stanceGroups } from "../statement/stanceGroups.ts";
import { SilentActors } from "./SilentActors.tsx";
import { StanceSection } from "./StanceSection.tsx";
import "./positionStatements.css";

/** The sentence, and everyone on it from support to oppose with their words; and who said nothing about it. */
export function PropositionPanel({ propositionId }: { readonly propositionId: string }) {
  const proposition = useExplorer(({ index }) => index.propositions.get(propositionId as PropositionId));
  if (proposition === undefined) return <UnknownInCase what="proposition" id={propositionId} />;
  return <KnownProposition proposition={proposition} />;
}

function KnownProposition({ proposition }: { readonly proposition: Proposition }) {
  const { reading } = useMessages();
  const index = useExplorer((state) => state.index);
  const counted = useExplorer(selectCountedFor({ propositions: [proposition.id] }));
  const groups = stanceGroups(counted, proposition.id);
  const positions = groups.flatMap((group) => group.positions);
  const places = positions.flatMap(({ statements }) => statements);
  const theme = index.themes.get(themeOf(proposition));
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
      <PropositionCounted id={proposition.id} />
      <MayEdit>
        {({ EditEntry }) => <EditEntry key={proposition.id} of="proposition" id={proposition.id} />}
      </MayEdit>
      {groups.length === 0 && <p>{reading.nobodySpoke}</p>}
      <HiddenNote places={places} />
      {groups.map((group, at) => (
        <StanceSection key={`${proposition.id} ${group.stance}`} group={group} isBelow={at > 0} />
      ))}
      <SilentActors
        key={proposition.id}
        actors={counted.case.actors}
        spoke={positions.map(({ actor }) => actor)}
      />
    </Panel>
  );
}
