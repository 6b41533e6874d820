/** The rows of a list that are not drawn, as text that only the browser's own find sees. */
export interface UnseenRows {
  /** Leaves out rows that are drawn, which would be found twice, and takes in all others again. */
  readonly leaveOut: (drawn: ReadonlySet<number>) => void;
  /** Takes all of them away. */
  readonly end: () => void;
}

interface Rows {
  readonly count: number;
  readonly textOf: (row: number) => string;
  /** Is told of a row in which the browser has found something, before it scrolls there. */
  readonly onFound: (row: number) => void;
  /** Is told when the last text is there. */
  readonly onFilled: () => void;
}

/** So many rows are written at once, in less than a frame. */
const AT_ONCE = 250;

/** Whether this browser looks into what is hidden until it is found. */
export function canFindHidden(page: Document = document): boolean {
  return "onbeforematch" in page.documentElement;
}

/** Fills a box with the texts of all rows, few at a time, so that nobody waits for it. */
export function fillUnseen(box: HTMLElement, { count, textOf, onFound, onFilled }: Rows): UnseenRows {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leftOut: ReadonlySet<number> = new Set();
  const hide = (row: number) =>
    box.children[row]?.setAttribute("hidden", leftOut.has(row) ? "" : "until-found");
  const add = () => {
    const from = box.childElementCount;
    const until = Math.min(count, from + AT_ONCE);
    const rows = Array.from({ length: until - from }, (_, at) => aRow(textOf(from + at)));
    box.append(...rows);
    for (const row of leftOut) hide(row);
    if (until < count) timer = setTimeout(add);
    else onFilled();
  };
  const find = ({ target }: Event) => {
    const row = target instanceof Element ? [...box.children].indexOf(target) : -1;
    if (row < 0) return;
    onFound(row);
    // The browser shows what it has found, which the list shows in full now.
    setTimeout(() => hide(row));
  };
  box.addEventListener("beforematch", find);
  timer = setTimeout(add);
  return {
    leaveOut: (drawn) => {
      const changed = [...leftOut, ...drawn].filter((row) => leftOut.has(row) !== drawn.has(row));
      leftOut = drawn;
      for (const row of changed) hide(row);
    },
    end: () => {
      clearTimeout(timer);
      box.removeEventListener("beforematch", find);
      box.replaceChildren();
    },
  };
}

function aRow(text: string): HTMLElement {
  const row = document.createElement("p");
  row.setAttribute("hidden", "until-found");
  row.textContent = text;
  return row;
}
