import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Proposition } from "../../case/proposition.ts";
import { Button } from "../../ui/Button.tsx";
import { CornerPlace } from "./CornerPlace.tsx";
import { CORNERS, useCornerCounts } from "./cornerCounts.ts";

/** The room: the proposition in the middle, and in each corner the words that one stands by, with how many stand there. */
export function CornerRoom({ proposition }: { readonly proposition: Proposition }) {
  const { counts, add } = useCornerCounts(proposition.id);
  return (
    <div className="corners__room">
      <h2 className="corners__proposition">
        <bdi>{proposition.text}</bdi>
      </h2>
      {CORNERS.map((corner) => (
        <CornerPlace key={corner} corner={corner}>
          <Counter corner={corner} count={counts[corner]} onAdd={(by) => add(corner, by)} />
        </CornerPlace>
      ))}
    </div>
  );
}

interface CounterProps {
  readonly corner: (typeof CORNERS)[number];
  readonly count: number;
  readonly onAdd: (by: 1 | -1) => void;
}

function Counter({ corner, count, onAdd }: CounterProps) {
  const corners = useWords(cornersWords);
  const label = corners.corner[corner];
  return (
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
  );
}
