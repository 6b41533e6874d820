import { type ReactNode, useId } from "react";
import "./facet.css";

interface FacetProps {
  readonly title: string;
  /** Whether a person may fold it away; it starts open. */
  readonly isFoldable?: boolean;
  /** A control of the facet itself, beside its title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One question by which statements are filtered: a group with the name of the question, also when it is folded. */
export function Facet({ title, isFoldable = false, action, children }: FacetProps) {
  const id = useId();
  const heading = (
    <h3 id={id} className="facet__title">
      {title}
    </h3>
  );
  return (
    <fieldset className="facet" aria-labelledby={id}>
      {isFoldable ? (
        <details open>
          <summary className="facet__head facet__head--foldable">{heading}</summary>
          {children}
        </details>
      ) : (
        <>
          <div className="facet__head">
            {heading}
            {action}
          </div>
          {children}
        </>
      )}
    </fieldset>
  );
}
