import { isBeside } from "../../store/place/places.ts";
import { usePlace } from "../../store/place/usePlace.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { rooms } from "../rooms/rooms.ts";
import { FilteredList } from "./FilteredList.tsx";

/** What is read beside the picture: the place that the address names, else the list. */
export function PlacePanel() {
  const { place } = usePlace();
  if (place === null || !isBeside(place)) return null;
  if (place.page === "explorer") return <FilteredList />;
  return <InRoom room={rooms.panels}>{({ PanelOf }) => <PanelOf key={place.page} {...place} />}</InRoom>;
}
