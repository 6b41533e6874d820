import { useState } from "react";
import type { ActorId } from "../../case/actor.ts";
import { ChooseOne } from "../../controls/choosing/ChooseOne.tsx";
import { useMessages } from "../../i18n/useMessages.ts";
import "../../ui/button.css";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useActorOptions } from "./useActorOptions.ts";

/** Chooses another actor, and offers the link to compare the two. */
export function CompareWith({ actor }: { readonly actor: ActorId }) {
  const { reading } = useMessages();
  const [other, setOther] = useState<ActorId | null>(null);
  const options = useActorOptions({ butFor: actor });
  if (options.length === 0) return null;
  const chosen = other === actor ? null : other;
  return (
    <ChooseOne
      label={reading.compareWith}
      value={chosen}
      placeholder={reading.chooseActor}
      options={options}
      onChange={setOther}
    >
      {chosen !== null && (
        <PlaceLink to={{ page: "compare", actor, other: chosen }} className="button">
          {reading.compare}
        </PlaceLink>
      )}
    </ChooseOne>
  );
}
