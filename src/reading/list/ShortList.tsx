import { useMessages } from "../../i18n/useMessages.ts";
import { ListedStatement } from "./ListedStatement.tsx";
import type { Arrangement } from "./arrangeStatements.ts";

interface ShortListProps {
  readonly arrangement: Arrangement;
  /** Statements after these are left out. */
  readonly most: number;
}

/** The statements, each standing in the page. */
export function ShortList({ arrangement, most }: ShortListProps) {
  const { reading } = useMessages();
  const { places, groups } = arrangement;
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from a list without bullets
    <ul role="list" tabIndex={-1} aria-label={reading.listName}>
      {places.slice(0, most).map((place) => (
        <li key={place} className="statement-list__item">
          <ListedStatement place={place} groupStart={groups.get(place)} />
        </li>
      ))}
    </ul>
  );
}
