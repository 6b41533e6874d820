import { useLayoutEffect, useRef, useState } from "react";
import "../../../ui/labelledSelect.css";
import { openCaseWords } from "../../../i18n/en/opening/openCase.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";

/** More values at a time would be a long way past them; those with most cells come first. */
const SHOWN = 30;

/** A value that cells have, and what it stands for; null if that is not known. */
interface ValueRow {
  readonly key: string;
  readonly value: string;
  readonly cells: number;
  readonly answer: string | null;
}

interface Option {
  readonly value: string;
  readonly text: string;
}

interface ValueChoicesProps {
  readonly rows: readonly ValueRow[];
  readonly options: readonly Option[];
  /** One more option for a value alone. */
  readonly ownOption?: (row: ValueRow) => Option | null;
  readonly onChoose: (key: string, option: string) => void;
}

/** Each distinct value with a select for what it stands for, those that are open first. */
export function ValueChoices({ rows, ...choosing }: ValueChoicesProps) {
  const openCase = useWords(openCaseWords);
  const steps = useWords(openStepsWords);
  const [most, setMost] = useState(SHOWN);
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    if (most > SHOWN) body.current?.rows[most - SHOWN]?.querySelector("select")?.focus();
  }, [most]);
  const [order] = useState(() => new Set(rows.flatMap(({ answer, key }) => (answer === null ? [key] : []))));
  const sorted = rows.toSorted((one, other) => rank(order, one) - rank(order, other));
  return (
    <>
      <table className="open-values">
        <thead>
          <tr>
            <th scope="col">{steps.value}</th>
            <th scope="col" data-number>
              {steps.cells}
            </th>
            <th scope="col">{steps.meaning}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.slice(0, most).map((row) => (
            <ValueChoice key={row.key} row={row} {...choosing} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button onClick={() => setMost(most + SHOWN)}>
          {openCase.moreFaults({ count: Math.min(SHOWN, rows.length - most) })}
        </Button>
      )}
    </>
  );
}

/** What was open at first stays on top, so that nothing moves away from under a hand. */
function rank(order: ReadonlySet<string>, { key }: ValueRow): number {
  return order.has(key) ? 0 : 1;
}

interface ValueChoiceProps extends Omit<ValueChoicesProps, "rows"> {
  readonly row: ValueRow;
}

function ValueChoice({ row, options, ownOption, onChoose }: ValueChoiceProps) {
  const steps = useWords(openStepsWords);
  const { formats } = useMessages();
  const own = ownOption?.(row) ?? null;
  return (
    <tr data-open={row.answer === null || undefined}>
      <th scope="row">
        <bdi>{row.value}</bdi>
      </th>
      <td data-number>{formats.number(row.cells)}</td>
      <td>
        <select
          className="labelled-select__select"
          aria-label={steps.means({ value: row.value })}
          value={row.answer ?? ""}
          onChange={({ currentTarget }) =>
            currentTarget.value !== "" && onChoose(row.key, currentTarget.value)
          }
        >
          {row.answer === null && <option value="">{steps.choose}</option>}
          {[...(own === null ? [] : [own]), ...options].map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
