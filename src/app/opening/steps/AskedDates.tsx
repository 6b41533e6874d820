import { useId } from "react";
import type { DateOrder } from "../../../formats/read/model/choices.ts";
import type { Question } from "../../../formats/read/model/question.ts";
import { readDate } from "../../../formats/read/values/readDate.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { AskedStep } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

interface AskedDatesProps extends StepProps {
  readonly asked: Question & { readonly asks: "dates" };
}

const ORDERS = ["day-first", "month-first"] as const;

/** Asks once whether the day or the month comes first, with a date of the table; where another date decides, that is said. */
export function AskedDates({ asked, choices, choose }: AskedDatesProps) {
  const steps = useWords(openStepsWords);
  const dateOf = useReadDate();
  const group = useId();
  const [example = ""] = asked.examples;
  const title = steps.dates({ value: example });
  if (asked.decidedBy !== null && asked.answer !== null)
    return (
      <p>{steps.datesDecided({ value: asked.decidedBy, date: dateOf(asked.decidedBy, asked.answer) })}</p>
    );
  const answer = choices.dateOrder ?? asked.answer;
  return (
    <AskedStep title={title} isOpen={answer === null}>
      <fieldset className="open-radios">
        <legend className="visually-hidden">{title}</legend>
        {ORDERS.map((order) => (
          <label key={order}>
            <input
              type="radio"
              name={group}
              checked={answer === order}
              onChange={() => choose({ ...choices, dateOrder: order })}
            />{" "}
            {steps.dateChoice({ name: steps.dateOrder[order], date: dateOf(example, order) })}
          </label>
        ))}
      </fieldset>
    </AskedStep>
  );
}

/** How a cell reads as a date in an order, as the page writes dates. */
function useReadDate(): (cell: string, order: DateOrder) => string {
  const { formats } = useMessages();
  return (cell, order) => {
    const read = readDate(cell, order);
    return typeof read === "string" ? cell : formats.date(read.date);
  };
}
