import { rowsWords } from "../../../i18n/en/views/rows.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { shortName } from "../../marks/firstNames.ts";
import { Marks } from "../../marks/paint/Marks.tsx";
import { type NameRoom, firstThatFits, fitNames } from "./fitNames.ts";
import type { StandBlock } from "./standBlock.ts";
import { standMark } from "./standMark.ts";
import { NAME_SIZE, type SideNames, type StripNames, stripRoom } from "./stripRoom.ts";
import "./strip.css";

interface StripProps {
  readonly row: ContestRow;
  /** In CSS pixels, where one rem is 16 of them. */
  readonly width: number;
}

/** Who says no, both and yes, as marks around the middle line, with names outside; for the eye alone. */
export function Strip({ row, width }: StripProps) {
  const { start, middle, end, between, clear } = stripRoom(row, width);
  const inset = { paddingInline: `${clear / 16}rem` };
  return (
    <span className="strip" aria-hidden="true">
      <span className="strip__side strip__side--start" style={inset}>
        <Names side={start} isReversed />
        <BlockOf block={start.block} className="strip__marks strip__marks--start" />
      </span>
      <span className="strip__middle">
        <BlockOf block={middle} className="strip__marks strip__marks--middle" />
      </span>
      <span className="strip__side strip__side--end" style={inset}>
        <BlockOf block={end.block} className="strip__marks" />
        <Names side={end} />
      </span>
      {between.names.length > 0 && (
        <span className="strip__between">
          <Names side={between} />
        </span>
      )}
    </span>
  );
}

/** Drawn as large as the letters around are. */
function BlockOf({ block, className }: { readonly block: StandBlock; readonly className: string }) {
  const { width, height, marks } = block;
  if (marks.length === 0) return null;
  const size = { width: `${width / 16}rem`, height: `${height / 16}rem` };
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} {...size}>
      <Marks marks={marks.map(standMark)} />
    </svg>
  );
}

interface NamesProps {
  readonly side: StripNames;
  /** On the side where the line comes after the names. */
  readonly isReversed?: boolean;
}

function Names({ side: { names, nameWidth }, isReversed = false }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <span className="strip__names">
      {names.map((some) => (
        <NameLine key={some.of} names={some} width={nameWidth} isReversed={isReversed} />
      ))}
    </span>
  );
}

interface NameLineProps {
  readonly names: SideNames;
  readonly width: number;
  readonly isReversed: boolean;
}

/** As many names as there is room for, and how many others; the number alone where there is no room for a name. */
function NameLine({ names: { of, stands, lines }, width, isReversed }: NameLineProps) {
  const words = useWords(rowsWords);
  const before = of === "side" ? undefined : words.between[of];
  const room = { width, lines, size: NAME_SIZE, before, isReversed };
  const all = stands.map(({ actor }) => shortName(actor, actor.id));
  const { names, others, areOthersFirst } = fitNames(all, room);
  if (names.length === 0) return <Count count={others} room={room} />;
  const rest = others > 0 && (
    <span className="strip__rest">
      <bdi>{words.others({ count: others })}</bdi>
    </span>
  );
  return (
    <span>
      {before} {areOthersFirst && rest}{" "}
      {names.map(({ text, isWhole }, at) => (
        <span key={text}>
          <span className={isWhole ? "strip__name" : undefined}>
            <bdi>{text}</bdi>
            {at < names.length - 1 && ","}
          </span>{" "}
        </span>
      ))}
      {!areOthersFirst && rest}
    </span>
  );
}

/** How many there are, as long as the room allows; nothing where it allows nothing, since the marks say it too. */
function Count({ count, room }: { readonly count: number; readonly room: NameRoom }) {
  const words = useWords(rowsWords);
  const { number } = useMessages().formats;
  const after = (text: string) => (room.before === undefined ? text : `${room.before} ${text}`);
  const text = firstThatFits([after(words.actors({ count })), after(number(count))], room);
  return text === null ? null : <span className="strip__rest">{text}</span>;
}
