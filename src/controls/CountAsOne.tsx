import { useId } from "react";
import { hasSpokespeople } from "../case/counting/countAsBodies.ts";
import { hasContraries } from "../case/counting/foldContraries.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { useShownFirst } from "../ui/hooks/useShownFirst.ts";
import { Facet } from "./facets/Facet.tsx";

/** What may be counted as one: only what the case has, and nothing where it has neither. What it does is told with the checkbox. */
export function CountAsOne() {
  const { countAsOne } = useMessages().controls;
  const whole = useExplorer(({ index }) => index.case);
  const offered = [
    ...(hasSpokespeople(whole) ? (["bodies"] as const) : []),
    ...(hasContraries(whole) ? (["contraries"] as const) : []),
  ];
  if (offered.length === 0) return null;
  return (
    <Facet title={countAsOne.title}>
      <ul className="facet__rows">
        {offered.map((name) => (
          <Choice key={name} name={name} />
        ))}
      </ul>
    </Facet>
  );
}

function Choice({ name }: { readonly name: "bodies" | "contraries" }) {
  const id = useId();
  const { countAsOne } = useMessages().controls;
  const isChosen = useExplorer(({ display }) => display[name]);
  const show = useExplorer((state) => state.show);
  const [isShownChosen, press] = useShownFirst(isChosen, () => show({ [name]: !isChosen }));
  return (
    <li className="check-row__item">
      <label className="check-row" title={countAsOne.meaning[name]}>
        <input
          className="check-row__box"
          type="checkbox"
          checked={isShownChosen}
          onChange={press}
          aria-describedby={id}
        />
        <span className="check-row__label">{countAsOne[name]}</span>
      </label>
      <p id={id} hidden>
        {countAsOne.meaning[name]}
      </p>
    </li>
  );
}
