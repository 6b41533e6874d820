import { useState } from "react";
import type { Proposition } from "../case/proposition.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "../ui/Button.tsx";
import { CORNERS, type Corner, useCornerCounts } from "./cornerCounts.ts";

/** The room: the proposition in the middle, and in each corner the words that one stands by, with how many stand there. */
export function CornerRoom({ proposition }: { readonly proposition: Proposition }) {
  const { corners } = useMessages();
  const { counts, add, clear } = useCornerCounts(proposition.id);
  const [hasMiddle, setMiddle] = useState(counts.unsure > 0);
  const shown = CORNERS.filter((corner) => corner !== "unsure" || hasMiddle);
  const total = shown.reduce((sum, corner) => sum + counts[corner], 0);
  return (
    <div className="corners__stage">
      <div className="corners__room">
        <h2 className="corners__proposition">
          <bdi>{proposition.text}</bdi>
        </h2>
        {shown.map((corner) => (
          <CornerPlace key={corner} corner={corner} count={counts[corner]} onAdd={(by) => add(corner, by)} />
        ))}
      </div>
      <p className="corners__tools">
        <Button aria-pressed={hasMiddle} onClick={() => setMiddle(!hasMiddle)}>
          {corners.withMiddle}
        </Button>
        <span role="status">{corners.counted({ count: total })}</span>
        {total > 0 && <Button onClick={clear}>{corners.clear}</Button>}
      </p>
    </div>
  );
}

interface CornerPlaceProps {
  readonly corner: Corner;
  readonly count: number;
  readonly onAdd: (by: 1 | -1) => void;
}

function CornerPlace({ corner, count, onAdd }: CornerPlaceProps) {
  const { corners } = useMessages();
  const label = corners.corner[corner];
  return (
    <section className="corners__corner" data-corner={corner} aria-label={label}>
      <h3 className="corners__word">{label}</h3>
      <div className="corners__count">
        <Button
          aria-label={corners.fewer({ label })}
          aria-disabled={count === 0 || undefined}
          onClick={() => onAdd(-1)}
        >
          −
        </Button>
        <b className="corners__number">{count}</b>
        <Button aria-label={corners.more({ label })} onClick={() => onAdd(1)}>
          +
        </Button>
      </div>
    </section>
  );
}
