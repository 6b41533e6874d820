import { useMessages } from "../../i18n/useMessages.ts";

/** Item of a legend: what the plate of a proposition and the line under it say. */
export function PlateItem() {
  const { chart } = useMessages();
  return (
    <li>
      <svg className="legend__plate" viewBox="0 0 30 14" aria-hidden="true">
        <rect className="node-mark__plate" x={0.5} y={0.5} width={29} height={13} rx={2} />
        <rect className="node-mark__share" data-stance="oppose" x={0.5} y={10.5} width={10} height={3} />
        <rect className="node-mark__share" data-stance="support" x={10.5} y={10.5} width={19} height={3} />
      </svg>
      {chart.legendPlate}
    </li>
  );
}
