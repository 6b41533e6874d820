import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** How many statements give no date; and where dates are bounded, whether they count anyway. */
export function UndatedChoice({ count }: { readonly count: number }) {
  const { date } = useMessages().controls;
  const isBounded = useExplorer(({ filter }) => filter.from !== null || filter.to !== null);
  const isChosen = useExplorer((state) => state.filter.undated);
  const setUndated = useExplorer((state) => state.setUndated);
  if (!isBounded) return count > 0 && <p className="quiet">{date.undated({ count })}</p>;
  if (count === 0 && !isChosen) return null;
  return (
    <label className="check-row check-row--alone">
      <input
        className="check-row__box"
        type="checkbox"
        checked={isChosen}
        onChange={(event) => setUndated(event.target.checked)}
      />
      <span className="check-row__label">{date.alsoUndated({ count })}</span>
    </label>
  );
}
