import { useExplorer } from "../../store/ExplorerContext.tsx";
import { RoleCard } from "./RoleCard.tsx";
import { chosenActors } from "../choose/chosenActors.ts";

/** A card for each actor: who speaks, what it said, and three questions. */
export function RoleCards() {
  const index = useExplorer((state) => state.index);
  const display = useExplorer((state) => state.display);
  return chosenActors(index, display).map((actor) => <RoleCard key={actor.id} actor={actor} />);
}
