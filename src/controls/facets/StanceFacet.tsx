import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
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
          <Button key={value} data-stance={value} aria-pressed={isChosen} onClick={() => toggle(value)}>
            <StanceIcon stance={value} />
            {words.stanceName[value]} <span className="stance-facet__count">{formats.number(count)}</span>{" "}
            <span className="visually-hidden">{controls.countUnit({ count })}</span>
          </Button>
        ))}
      </div>
    </Facet>
  );
}
