import type { CaseIndex } from "../case/caseIndex.ts";
import { didYouMean } from "../case/nearestName.ts";

/** What a segment that begins with a colon is the id of. */
const IDS = { ":actor": "actors", ":proposition": "propositions", ":statement": "statements" } as const;
type IdSegment = keyof typeof IDS;

/** The places that a case has, as `casePath` writes them within it. */
const PLACES: readonly string[] = [
  "",
  "about",
  "teach",
  "quiz",
  "cards",
  "compare",
  "code",
  "code/team",
  "corners",
  "corners/:proposition",
  "actor/:actor",
  "proposition/:proposition",
  "position/:actor/:proposition",
  "statement/:statement",
  "compare/:actor/:actor",
  "tie/:actor/:actor",
  "together/:proposition/:proposition",
  "address/:actor/:actor",
];

/** What keeps a path, such as `/actor/china`, from being a place in the case; nothing for a place. */
export function placeFaults(index: CaseIndex, path: string): readonly string[] {
  const segments = path.replaceAll(/^\/|\/$/g, "").split("/");
  const [page = ""] = segments;
  const near = PLACES.filter((place) => place.split("/")[0] === page);
  if (near.length === 0) return [`no page "${page}"${didYouMean(page, pages())}`];
  const place = near.find((one) => hasForm(one.split("/"), segments));
  if (place === undefined) return [`no place "${path}": write ${near.map((one) => `/${one}`).join(" or ")}`];
  return place.split("/").flatMap((part, at) => idFaults(index, part, segments[at] ?? ""));
}

function pages(): string[] {
  return [...new Set(PLACES.map((place) => place.split("/")[0] ?? ""))].filter((page) => page !== "");
}

function hasForm(form: readonly string[], segments: readonly string[]): boolean {
  return form.length === segments.length && form.every((part, at) => part in IDS || part === segments[at]);
}

function idFaults(index: CaseIndex, part: string, id: string): string[] {
  if (!(part in IDS)) return [];
  const known: ReadonlyMap<string, unknown> = index[IDS[part as IdSegment]];
  return known.has(id) ? [] : [`no ${part.slice(1)} "${id}"${didYouMean(id, [...known.keys()])}`];
}
