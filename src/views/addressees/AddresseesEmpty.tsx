import { TiesSwitch } from "./TiesSwitch.tsx";
import { focusResults } from "../../store/focusResults.ts";
import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectWholeAddresses } from "../../store/addressSelectors.ts";
import { Button } from "../../ui/Button.tsx";

/** Stands where no link is left: says whether the case has none or the filter leaves none, and the ways back. */
export function AddresseesEmpty() {
  const { controls } = useMessages();
  const addressees = useWords(addresseesWords);
  const hasAny = useExplorer((state) => selectWholeAddresses(state).links.length > 0);
  const show = useExplorer((state) => state.show);
  const clearAll = useExplorer((state) => state.clearAll);
  const showAll = () => {
    focusResults();
    clearAll();
    show({ ties: "all" });
  };
  return (
    <div>
      {hasAny && <TiesSwitch />}
      <section className="empty-result">
        <p className="empty-result__title">{hasAny ? addressees.nonePasses : addressees.none}</p>
        <p>
          {hasAny ? (
            <Button onClick={showAll}>{controls.clearAll}</Button>
          ) : (
            <Button onClick={() => show({ view: null })}>{addressees.otherView}</Button>
          )}
        </p>
      </section>
    </div>
  );
}
