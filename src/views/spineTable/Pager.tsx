import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ROWS_A_PAGE } from "../../network/spine/table/pageOfRows.ts";
import { Button } from "../../ui/Button.tsx";

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** How many rows there are on all pages. */
  readonly count: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a table. At an end the button stays, since it may have the focus. */
export function Pager({ page, pages, count, onTurn }: PagerProps) {
  const words = useWords(spineTableWords);
  const from = page * ROWS_A_PAGE + 1;
  const to = Math.min(count, from + ROWS_A_PAGE - 1);
  const turn = (next: number) => {
    if (next >= 0 && next < pages) onTurn(next);
  };
  return (
    <nav className="spine-table__pages" aria-label={words.pages}>
      <Button aria-disabled={page === 0} onClick={() => turn(page - 1)}>
        {words.previous}
      </Button>
      <span role="status">{words.page({ from, to, count })}</span>
      <Button aria-disabled={page === pages - 1} onClick={() => turn(page + 1)}>
        {words.next}
      </Button>
    </nav>
  );
}
