import { useState } from "react";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { usePrintingAll } from "../../ui/hooks/usePrinting.ts";
import { type DependentTies, mostDependedOn } from "../../network/ties/dependentTies.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { ChangeButtons } from "../../reading/statement/page/ChangeButtons.tsx";
import { useStatementName } from "../../reading/statement/useStatementName.ts";
import "../../reading/statement/page/firmness.css";

const MOST_NAMED = 8;

/** The statements on which most ties rest, each to be left out or turned round. */
export function WhatDepends({ dependent }: { readonly dependent: DependentTies }) {
  const firmness = useWords(firmnessWords);
  const [isAsked, setWhole] = useState(false);
  const isPrinting = usePrintingAll();
  const isWhole = isAsked || isPrinting;
  const ranked = mostDependedOn(dependent);
  const places = isWhole ? ranked : ranked.slice(0, MOST_NAMED);
  return (
    <section>
      <h2 className="firmness__heading">{firmness.rests}</h2>
      <p className="quiet">{firmness.restsRule}</p>
      {places.length === 0 && <p>{firmness.restsNothing}</p>}
      <ul className="what-rests">
        {places.map((place) => (
          <CarryingStatement key={place} place={place} ties={dependent.get(place)?.length ?? 0} />
        ))}
      </ul>
      {places.length < ranked.length && (
        <Button onClick={() => setWhole(true)}>{firmness.showAll({ count: ranked.length })}</Button>
      )}
      <p className="quiet">{firmness.anyStatement}</p>
    </section>
  );
}

function CarryingStatement({ place, ties }: { readonly place: number; readonly ties: number }) {
  const firmness = useWords(firmnessWords);
  const statement = useExplorer(({ index }) => index.case.statements[place]);
  const nameOf = useStatementName();
  if (statement === undefined) return null;
  return (
    <li>
      <span className="what-rests__statement">
        <PlaceLink to={{ page: "statement", statement: statement.id }}>{nameOf(statement)}</PlaceLink>
      </span>
      <span className="what-rests__count">{firmness.restsCount({ count: ties })}</span>
      <ChangeButtons statement={statement} />
    </li>
  );
}
