import { type SeenLink, linksOf } from "../../../case/statementLinks.ts";
import type { Statement } from "../../../case/statement.ts";
import { hasPlace } from "../../../case/statementSet.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import { selectVisible } from "../../../store/selectors.ts";
import { linkedName } from "./linkedName.ts";
import "./linkedStatements.css";

interface LinkedStatementsProps {
  readonly statement: Statement;
  /** Whether the links open the pane of what is read, where one pane is shown at a time. */
  readonly inPane?: boolean;
}

/** What a statement answers, cites, relays or replaces, and what does so to it; nothing where it is not linked. */
export function LinkedStatements({ statement, inPane = false }: LinkedStatementsProps) {
  const { reading } = useMessages();
  const links = useExplorer(({ index }) => linksOf(index).get(statement.id));
  if (links === undefined) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from a list without bullets
    <ul role="list" className="linked-statements" aria-label={reading.linkedStatements}>
      {links.map((link) => (
        <LinkedStatement
          key={`${link.direction} ${link.type} ${link.other.id}`}
          link={link}
          inPane={inPane}
        />
      ))}
    </ul>
  );
}

interface LinkedStatementProps {
  readonly link: SeenLink;
  readonly inPane: boolean;
}

/** One that the filter hides is named anyway, and said to be hidden. */
function LinkedStatement({ link: { type, direction, other, place }, inPane }: LinkedStatementProps) {
  const messages = useMessages();
  const { reading } = messages;
  const index = useExplorer((state) => state.index);
  const isHidden = !hasPlace(useExplorer(selectVisible), place);
  return (
    <li>
      {reading.link[direction][type]}{" "}
      <PlaceLink inPane={inPane} to={{ page: "statement", statement: other.id }}>
        {linkedName(other, index, messages)}
      </PlaceLink>
      {isHidden && <i className="linked-statements__hidden"> ({reading.hiddenByFilter})</i>}
    </li>
  );
}
