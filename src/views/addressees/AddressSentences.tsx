import type { CaseIndex } from "../../case/caseIndex.ts";
import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { AddressSummary, Addressed } from "../../network/addresses/addressSummary.ts";
import { sharedBodies } from "../../network/questions/sharedBodies.ts";
import { firstActors, firstNames, shortName } from "../marks/firstNames.ts";

interface AddressSentencesProps {
  readonly index: CaseIndex;
  readonly summary: AddressSummary;
}

/** Whom most actors address, who they are, and who addresses most. */
export function AddressSentences({ index, summary: { mostAddressed, addressMost } }: AddressSentencesProps) {
  const { named } = useMessages();
  const addressees = useWords(addresseesWords);
  const namesOf = (all: readonly Addressed[]) =>
    named.some(firstNames(all.map(({ node: { actor } }) => shortName(actor, actor.id))));
  const [first] = mostAddressed;
  const [active] = addressMost;
  if (first === undefined && active === undefined) return addressees.nobodyMost;
  const actors = first?.others ?? [];
  const said = {
    names: namesOf(mostAddressed),
    count: actors.length,
    who: mostAddressed.length === 1 ? named.some(firstActors(index, actors)) : "",
    bodies:
      mostAddressed.length === 1
        ? named.ofBodies({ all: actors.length, bodies: sharedBodies(index, actors) })
        : "",
  };
  return [
    first === undefined ? "" : addressees.mostAddressed(said),
    active === undefined
      ? ""
      : addressees.addressMost({
          names: namesOf(addressMost),
          count: active.others.length,
          isOne: addressMost.length === 1,
        }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** How much there is of whom addressing whom. */
export function AddressDetails({ summary }: Pick<AddressSentencesProps, "summary">) {
  return useWords(addresseesWords).counts(summary);
}

/** How that view is to be read. */
export function AddressReading({ summary: { leftOut } }: Pick<AddressSentencesProps, "summary">) {
  const addressees = useWords(addresseesWords);
  return (
    <>
      {addressees.readLinks} {addressees.readAcross} {addressees.readDown} {addressees.readFilter}{" "}
      {leftOut > 0 && addressees.leftOut(leftOut)}
    </>
  );
}
