import type { CSSProperties } from "react";
import { rowsWords } from "../../../../i18n/en/views/rows.ts";
import { useMessages } from "../../../../i18n/useMessages.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import type { ContestRow } from "../../../../network/rows/contestRows.ts";
import { BAR_PLACES, type BarPlace, type GroupCounts, groupCounts, stancesAt } from "./groupCounts.ts";
import type { Split } from "./useSplit.ts";
import "./groupBars.css";

/** Above, below and for each group of one line, as the style sheet has it, in rem. */
const PADDING = 0.35;
const GROUP_HEIGHT = 1.25;

interface GroupBarsProps {
  readonly row: ContestRow;
  readonly split: Split;
}

/** A proposition group by group: who says no on one side of the line, who says yes on the other, one scale for all. */
export function GroupBars({ row, split: { headings, longest } }: GroupBarsProps) {
  const tracks = BAR_PLACES.map((place) => `minmax(0, ${longest[place]}fr)`).join(" ");
  return (
    <span className="group-bars" style={{ "--tracks": tracks } as CSSProperties}>
      {groupCounts(row, headings).map((group) => (
        <Group key={group.title} group={group} longest={longest} />
      ))}
    </span>
  );
}

/** The room of as many bars, and what they tell the ear. */
export function RoomOfBars({ row, split: { headings } }: GroupBarsProps) {
  const words = useWords(rowsWords);
  const groups = groupCounts(row, headings);
  return (
    <span className="group-bars" style={{ blockSize: `${PADDING + groups.length * GROUP_HEIGHT}rem` }}>
      <span className="visually-hidden">
        {groups.map(({ title, counts }) => `${title}: ${toldCounts(counts, words)}. `)}
      </span>
    </span>
  );
}

function toldCounts(counts: GroupCounts["counts"], words: ReturnType<typeof rowsWords>): string {
  return BAR_PLACES.flatMap(stancesAt)
    .flatMap((stance) => (counts[stance] > 0 ? [words.counted[stance]({ count: counts[stance] })] : []))
    .join(", ");
}

function Group({ group, longest }: { readonly group: GroupCounts; readonly longest: Split["longest"] }) {
  const words = useWords(rowsWords);
  const { title, counts } = group;
  return (
    <span className="group-bars__group">
      <bdi className="group-bars__title">{title}</bdi>
      <span className="visually-hidden">: {toldCounts(counts, words)}. </span>
      <span className="group-bars__bars" aria-hidden="true">
        {BAR_PLACES.map((place) => (
          <Bars key={place} place={place} counts={counts} longest={longest[place]} />
        ))}
      </span>
    </span>
  );
}

interface BarsProps extends Pick<GroupCounts, "counts"> {
  readonly place: BarPlace;
  readonly longest: number;
}

function Bars({ place, counts, longest }: BarsProps) {
  const { formats } = useMessages();
  return (
    <span className="group-bars__place" data-place={place}>
      {stancesAt(place)
        .filter((stance) => counts[stance] > 0)
        .map((stance) => (
          <span
            key={stance}
            className="group-bars__bar"
            data-stance={stance}
            style={{ inlineSize: `${(100 * counts[stance]) / longest}%` }}
          >
            <span className="group-bars__number">{formats.number(counts[stance])}</span>
          </span>
        ))}
    </span>
  );
}
