import { useId, useRef } from "react";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import { teamWords } from "../../../i18n/en/classroom/team.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { QrCode } from "../../../ui/code/QrCode.tsx";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { Button } from "../../../ui/Button.tsx";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";
import { useClassAddress } from "../../../store/place/useClassAddress.ts";

interface TeamPasteProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** How many quotes a teacher may choose; ten and more give an interval. */
const NUMBERS = [6, 8, 10, 12, 16, 20, 30];
const LINES = 8;

/** Where the students code, how many quotes, and where their results go. */
export function TeamPaste({ text, onChange }: TeamPasteProps) {
  const team = useWords(teamWords);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const clear = () => {
    onChange("");
    field.current?.focus();
  };
  return (
    <section className="team-paste" aria-label={team.field}>
      <div className="team-paste__field">
        <p>{team.about}</p>
        <label htmlFor={id}>{team.field}</label>
        <textarea
          ref={field}
          id={id}
          className="code-text"
          dir="ltr"
          rows={LINES}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={text}
          aria-describedby={`${id}-paper`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <p id={`${id}-paper`} className="quiet">
          {team.fromPaper}
        </p>
        {text !== "" && (
          <p>
            <Button onClick={clear}>{team.clear}</Button>
          </p>
        )}
      </div>
      <StudentsAddress />
    </section>
  );
}

function StudentsAddress() {
  const team = useWords(teamWords);
  const items = useExplorer(({ display }) => display.items);
  const show = useExplorer((state) => state.show);
  const { addressOf, reach } = useClassAddress();
  const link = addressOf({ page: "code" }, { items });
  const numbers = [...new Set([...NUMBERS, items])].toSorted((one, other) => one - other);
  return (
    <div className="team-paste__students">
      <PlaceLink to={{ page: "code" }}>{team.studentsCode}</PlaceLink>
      {reach === "web" && (
        <>
          <QrCode text={link} name={team.codeOf({ link })} />
          <p className="team-paste__link" dir="ltr">
            {link}
          </p>
        </>
      )}
      <LabelledSelect
        label={team.howMany}
        value={String(items)}
        options={numbers.map((count) => ({ value: String(count), text: team.items({ count }) }))}
        onChange={(value) => show({ items: Number(value) })}
      />
    </div>
  );
}
