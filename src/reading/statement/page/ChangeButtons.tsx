import { firmnessWords } from "../../../i18n/en/views/firmness.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { Statement } from "../../../case/statement.ts";
import {
  type Change,
  isFlippable,
  isSameChange,
  withChange,
  withoutChange,
} from "../../../network/firmness/change.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import type { Display } from "../../../store/explorerState.ts";
import { Button } from "../../../ui/Button.tsx";
import { useStatementName } from "../useStatementName.ts";
import "./firmness.css";

interface ChangeButtonsProps {
  readonly statement: Statement;
  /** What else is shown as soon as something is tried out. */
  readonly alsoShow?: Partial<Display>;
}

/** Leaves a statement out, or turns it round, to see what moves; pressed again, takes that back. */
export function ChangeButtons({ statement, alsoShow = {} }: ChangeButtonsProps) {
  const firmness = useWords(firmnessWords);
  const name = useStatementName()(statement);
  return (
    <span className="what-rests__acts">
      <ChangeButton
        change={{ kind: "without-statement", statement: statement.id }}
        label={firmness.leaveOutStatement({ statement: name })}
        alsoShow={alsoShow}
      >
        {firmness.leaveOut}
      </ChangeButton>
      {isFlippable(statement.stance) && (
        <ChangeButton
          change={{ kind: "flip-statement", statement: statement.id }}
          label={firmness.flipStatement({ statement: name })}
          alsoShow={alsoShow}
        >
          {firmness.flip}
        </ChangeButton>
      )}
    </span>
  );
}

interface ChangeButtonProps {
  readonly change: Change;
  readonly label: string;
  readonly alsoShow: Partial<Display>;
  readonly children: string;
}

function ChangeButton({ change, label, alsoShow, children }: ChangeButtonProps) {
  const changes = useExplorer((state) => state.display.changes);
  const show = useExplorer((state) => state.show);
  const isChosen = changes.some((other) => isSameChange(other, change));
  const toggle = () =>
    isChosen
      ? show({ changes: withoutChange(changes, change) })
      : show({ changes: withChange(changes, change), ...alsoShow });
  return (
    <Button aria-label={label} aria-pressed={isChosen} onClick={toggle}>
      {children}
    </Button>
  );
}
