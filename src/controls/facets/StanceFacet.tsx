import type { ReactNode } from "react";
import type { Stance } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { useShownFirst } from "../../ui/hooks/useShownFirst.ts";
import { Facet } from "./Facet.tsx";
import { useFacet } from "./useFacet.ts";
import "./stanceFacet.css";

/** A toggle for each stance that the case has, with icon, word and live count. */
export function StanceFacet() {
  const { controls, words, formats } = useMessages();
  const { rows, toggle } = useFacet("stance");
  return (
    <Facet title={controls.facet.stance}>
      <div className="stance-facet">
        {rows.map(({ value, count, isChosen }) => (
          <StanceButton key={value} stance={value} isChosen={isChosen} onToggle={() => toggle(value)}>
            <StanceIcon stance={value} />
            {words.stanceName[value]} <span className="stance-facet__count">{formats.number(count)}</span>{" "}
            <span className="visually-hidden">{controls.countUnit({ count })}</span>
          </StanceButton>
        ))}
      </div>
    </Facet>
  );
}

interface StanceButtonProps {
  readonly stance: Stance;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function StanceButton({ stance, isChosen, onToggle, children }: StanceButtonProps) {
  const [isShownChosen, press] = useShownFirst(isChosen, onToggle);
  return (
    <Button data-stance={stance} aria-pressed={isShownChosen} onClick={press}>
      {children}
    </Button>
  );
}
