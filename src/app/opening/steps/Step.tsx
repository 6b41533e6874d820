import { type ReactNode, useId } from "react";

interface StepProps {
  readonly title: string;
  /** Whether nothing opens before something in it is answered. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A step on the way from a table to a case, under its heading, to which the focus can be moved. */
export function Step({ title, isOpen = false, children }: StepProps) {
  const id = useId();
  return (
    <section className="open-step" aria-labelledby={id} data-open={isOpen || undefined}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One question of a step. */
export function AskedStep({ title, isOpen = false, children }: StepProps) {
  const id = useId();
  return (
    <section className="open-question" aria-labelledby={id} data-open={isOpen || undefined}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** Moves the focus to the heading of what a file turned out to be. */
export function focusFirstStep(page: Document = document): void {
  focusHeading(page.querySelector(".open-step"));
}

/** Moves the focus to the heading of the first question that is open. */
export function focusOpenQuestion(page: Document = document): void {
  focusHeading(page.querySelector(":is(.open-step, .open-question)[data-open]"));
}

/** The same, or to the button that opens it all, where what had the focus is gone. */
export function focusWhatIsNext(page: Document = document): void {
  if (page.activeElement !== page.body) return;
  focusOpenQuestion(page);
  if (page.activeElement === page.body) page.querySelector<HTMLElement>(".open-bar [data-main]")?.focus();
}

/** Moves the focus to where files are chosen, where what had it is gone. */
export function focusStart(page: Document = document): void {
  if (page.activeElement === page.body) page.querySelector<HTMLElement>(".open-case__file input")?.focus();
}

function focusHeading(step: Element | null): void {
  step?.querySelector<HTMLElement>("h2, h3")?.focus();
}
