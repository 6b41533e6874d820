import "./writingLines.css";

/** More lines than a sheet has room for; those that do not fit are not shown. */
const LINES = Array.from({ length: 24 }, (_, at) => at);

/** Ruled lines to write on, at least two unless the sheet says otherwise, and as many as there is room for. */
export function WritingLines() {
  return (
    <div className="writing-lines" aria-hidden="true">
      <div className="writing-lines__all">
        {LINES.map((at) => (
          <span key={at} className="writing-lines__line" />
        ))}
      </div>
    </div>
  );
}
