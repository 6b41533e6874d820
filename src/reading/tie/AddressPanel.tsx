import { useMemo } from "react";
import type { Actor, ActorId } from "../../case/actor.ts";
import { hasPlace } from "../../case/statementSet.ts";
import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { addressId } from "../../network/addresses/addressId.ts";
import { type AddressLink, allAddresses, passagesOf } from "../../network/addresses/addressNetwork.ts";
import { selectCounted, selectCountedFor } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectWholeAddresses } from "../../store/addressSelectors.ts";
import { selectVisible, selectWholeNetwork } from "../../store/selectors.ts";
import { ActorName } from "../names/ActorName.tsx";
import { ActorCounted } from "../names/CountedNote.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { HiddenNote, Panel } from "../panel/Panel.tsx";
import { ReportedTies } from "./ReportedTies.tsx";
import { StatementCard } from "../statement/StatementCard.tsx";
import { UnknownInCase } from "../panel/UnknownNotice.tsx";
import "../proposition/positionStatements.css";

interface AddressPanelProps {
  readonly fromId: string;
  readonly toId: string;
}

/** What one actor directs at another and how the two are related: every relation and addressed statement, with its passage. */
export function AddressPanel({ fromId, toId }: AddressPanelProps) {
  const from = useExplorer(({ index }) => index.actors.get(fromId as ActorId));
  const to = useExplorer(({ index }) => index.actors.get(toId as ActorId));
  if (from === undefined) return <UnknownInCase what="actor" id={fromId} />;
  if (to === undefined) return <UnknownInCase what="actor" id={toId} />;
  return <KnownAddress from={from} to={to} />;
}

interface KnownAddressProps {
  readonly from: Actor;
  readonly to: Actor;
}

function KnownAddress({ from, to }: KnownAddressProps) {
  const addressees = useWords(addresseesWords);
  const links = useLinks([from.id, to.id]);
  const link = links.find(({ id }) => id === addressId(from.id, to.id));
  const reverse = links.find(({ id }) => id === addressId(to.id, from.id));
  const heading = (
    <>
      <ActorName id={from.id} /> <span className="panel__joint">{addressees.to}</span>{" "}
      <ActorName id={to.id} />
    </>
  );
  return (
    <Panel subject={`${from.id} to ${to.id}`} heading={heading}>
      <ActorCounted id={from.id} />
      {from !== to && <ActorCounted id={to.id} />}
      {link === undefined ? (
        <p>{addressees.nothing}</p>
      ) : (
        <>
          <ReportedTies relations={link.relations} />
          <AddressedStatements places={link.statements} />
        </>
      )}
      {reverse !== undefined && from !== to && <ReverseWay link={reverse} />}
    </Panel>
  );
}

/** Those that the view shows, unless an end is one that counts for another there. */
function useLinks(ends: readonly ActorId[]): readonly AddressLink[] {
  const { links } = useExplorer(selectWholeAddresses);
  const counted = useExplorer(selectCountedFor({ actors: ends }));
  const isShown = useExplorer(selectCounted) === counted;
  const spoken = useExplorer(selectWholeNetwork);
  return useMemo(
    () => (isShown ? links : allAddresses(counted, spoken).links),
    [isShown, links, counted, spoken],
  );
}

function AddressedStatements({ places }: { readonly places: readonly number[] }) {
  const addressees = useWords(addresseesWords);
  const visible = useExplorer(selectVisible);
  const index = useExplorer((state) => state.index);
  if (places.length === 0) return null;
  return (
    <section>
      <h3 className="panel__section">{addressees.said({ count: places.length })}</h3>
      <HiddenNote places={places} />
      <div className="position-statements">
        {places.map((place) => {
          const statement = index.case.statements[place];
          return (
            statement !== undefined && (
              <StatementCard key={place} statement={statement} isHidden={!hasPlace(visible, place)} />
            )
          );
        })}
      </div>
    </section>
  );
}

function ReverseWay({ link }: { readonly link: AddressLink }) {
  const { app } = useMessages();
  const addressees = useWords(addresseesWords);
  const from = useExplorer(({ index }) => index.actors.get(link.from)?.name ?? link.from);
  const to = useExplorer(({ index }) => index.actors.get(link.to)?.name ?? link.to);
  return (
    <p className="panel__section">
      {addressees.reverse}{" "}
      <PlaceLink to={{ page: "address", from: link.from, to: link.to }}>
        {app.addressTitle({ from, to })}
      </PlaceLink>{" "}
      <span className="quiet">{addressees.passages({ count: passagesOf(link) })}</span>
    </p>
  );
}
