import { useMessages } from "../../i18n/useMessages.ts";
import { Sign } from "./Sign.tsx";
import { PLATE_SIGN } from "./legendSigns.ts";

/** Item of a legend: what the plate of a proposition and the line under it say. */
export function PlateItem() {
  const { chart } = useMessages();
  return (
    <li>
      <Sign sign={PLATE_SIGN} />
      {chart.legendPlate}
    </li>
  );
}
