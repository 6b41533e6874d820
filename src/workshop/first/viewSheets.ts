import type { Rolldown } from "vite";
import type { Case } from "../../case/case.ts";
import { PHONE } from "../../host/mediaQueries.ts";
import type { ViewName } from "../../store/views.ts";
import { VIEWS } from "../../views/registry.ts";
import { isSpine } from "../cases/isSpine.ts";
import { type SheetsOf, sheetLink } from "./pieceSheets.ts";

interface ViewOf {
  readonly shown: Case;
  readonly view: ViewName;
}

/** What asks for the style sheets of what is drawn of a view; the page of the app has those of the first view of a small case. */
export function viewSheets(bundle: Rolldown.OutputBundle, { shown, view }: ViewOf): string {
  const isFirst = view === VIEWS.all[0];
  const sheets: readonly SheetsOf[] = [
    ...(isFirst ? [] : [{ module: MODULES[view], media: "all" }]),
    ...(isSpine(shown) ? inGroups(view) : []),
    ...(isFirst ? [] : [{ module: MODULES.network, media: PHONE }]),
  ];
  return [...new Set(sheets.map((one) => sheetLink(bundle, one)))].join("");
}

const IN_GROUPS: Partial<Record<ViewName, RegExp>> = { alignment: /\/ties\/GroupTiesView\.tsx$/ };

/** What draws a case that is shown in groups. */
function inGroups(view: ViewName): readonly SheetsOf[] {
  return [
    { module: IN_GROUPS[view] ?? /\/spine\/SpineView\.tsx$/, media: "all" },
    { module: /\/reading\/list\/LongList\.tsx$/, media: "all" },
    { module: /\/spineTable\/SpineTables\.tsx$/, media: PHONE },
  ];
}

/** What draws each view on the screen, whose style sheets the script would bring. */
const MODULES: Readonly<Record<ViewName, RegExp>> = {
  // Its table, which is that of the matrix too.
  network: /\/positions\/NetworkTable\.tsx$/,
  matrix: /\/matrix\/MatrixView\.tsx$/,
  timeline: /\/timeline\/TimelineView\.tsx$/,
  alignment: /\/ties\/TiesView\.tsx$/,
  propositions: /\/ties\/TiesView\.tsx$/,
  addressees: /\/addressees\/AddresseesView\.tsx$/,
  sides: /\/sides\/SidesView\.tsx$/,
  firmness: /\/firmness\/FirmnessView\.tsx$/,
};
