import { type ReactNode, type Ref, useId } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useShownFirst } from "../../ui/hooks/useShownFirst.ts";
import "./checkRow.css";

interface CheckRowProps {
  readonly ref?: Ref<HTMLLIElement>;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  /** What the label means, told with the checkbox and shown when asked for. */
  readonly meaning?: string;
  readonly isMeaningShown?: boolean;
  /** In words what the picture shows; goes with the meaning. */
  readonly tally?: string | undefined;
  /** A picture beside the label. */
  readonly picture?: ReactNode;
  /** The widest count of its list, where the rows share no columns: each leaves room for it. */
  readonly widest?: string | undefined;
}

/** A value of a facet that can be ticked, with its live count. One without a statement is dimmed, never taken away. */
export function CheckRow({
  ref,
  label,
  count,
  isChosen,
  onToggle,
  meaning,
  isMeaningShown,
  tally,
  picture,
  widest,
}: CheckRowProps) {
  const id = useId();
  const { controls, formats } = useMessages();
  const [isShownChosen, press] = useShownFirst(isChosen, onToggle);
  return (
    <li ref={ref} className="check-row__item" data-empty={count === 0}>
      <label className="check-row" title={meaning}>
        <input
          className="check-row__box"
          type="checkbox"
          checked={isShownChosen}
          onChange={press}
          aria-describedby={meaning === undefined ? undefined : id}
        />
        <bdi className="check-row__label">{label}</bdi> <span className="check-row__picture">{picture}</span>
        <span className="check-row__count" data-widest={widest}>
          {formats.number(count)} <span className="visually-hidden">{controls.countUnit({ count })}</span>
        </span>
      </label>
      {meaning !== undefined && (
        <p id={id} className="check-row__meaning" hidden={isMeaningShown !== true}>
          <bdi>{meaning}</bdi> <span className="check-row__tally">{tally}</span>
        </p>
      )}
    </li>
  );
}
