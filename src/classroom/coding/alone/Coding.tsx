import { useMessages } from "../../../i18n/useMessages.ts";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { ClassPage } from "../../page/ClassPage.tsx";
import { CodingTask } from "./CodingTask.tsx";
import { useCodingItems } from "../useCodingItems.ts";
import "./coding.css";

/** Quotes to code by oneself, and how far that agrees with the case. */
export function Coding() {
  const { app } = useMessages();
  const coding = useWords(codingWords);
  const { items, task } = useCodingItems();
  return (
    <ClassPage place="code" heading={app.classPage.coding}>
      {items.length === 0 ? (
        <p>{coding.none}</p>
      ) : (
        <CodingTask key={`${task.data} ${task.seed} ${task.items}`} items={items} task={task} />
      )}
      <p className="coding__team">
        <PlaceLink to={{ page: "team" }}>{coding.toTeam}</PlaceLink>
      </p>
    </ClassPage>
  );
}
