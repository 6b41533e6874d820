import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { AddressSummary } from "../../network/addresses/addressSummary.ts";

interface AddressSentencesProps {
  readonly summary: AddressSummary;
}

/** What the view of who addresses whom shows, in numbers and names. */
export function AddressSentences({ summary }: AddressSentencesProps) {
  const addressees = useWords(addresseesWords);
  const names = summary.mostAddressed.map(({ node: { actor }, by }) =>
    addressees.addressedBy({ name: actor.label ?? actor.name, count: by }),
  );
  return (
    <>
      {addressees.counts(summary)} {names.length > 0 && addressees.mostAddressed({ names })}
    </>
  );
}

/** How that view is to be read. */
export function AddressReading({ summary: { leftOut } }: AddressSentencesProps) {
  const addressees = useWords(addresseesWords);
  return (
    <>
      {addressees.readLinks} {addressees.readAcross} {addressees.readDown} {addressees.readFilter}{" "}
      {leftOut > 0 && addressees.leftOut(leftOut)}
    </>
  );
}
