import type { PageContext } from "../../host/frame/frame.ts";
import type { Findings } from "../../host/doctor/useProbes.ts";
import { OLDEST_BROWSERS } from "../../host/oldestBrowsers.ts";
import { browsersWords } from "../../i18n/en/browsers.ts";
import { doctorWords } from "../../i18n/en/sharing/doctor.ts";
import type { Words } from "../../i18n/words.ts";
import { UNUSED, USED, doctorVerdict } from "./doctorVerdict.ts";

/** What was found, as lines of text for whoever is asked for help; `browser` is what it calls itself. */
export function doctorReport(
  findings: Findings,
  standing: PageContext,
  browser: string,
  words: Words,
): string {
  const doctor = words.of(doctorWords);
  const rows = [...USED, ...UNUSED].map((name) => {
    const finding = findings[name] ?? "untried";
    return `${doctor.sign[finding]} ${doctor.row[name].name}: ${doctor.finding[finding]}`;
  });
  const lines = [doctorVerdict(findings, words), ...standingLines(standing, words), ...rows, browser];
  return lines.join("\n");
}

/** Where the page is open and which browsers it is made for, in a few words each. */
export function standingLines(standing: PageContext, words: Words): readonly string[] {
  const doctor = words.of(doctorWords);
  const { isFramed, hasOrigin, referrer } = standing;
  return [
    isFramed ? doctor.framed : doctor.top,
    hasOrigin ? doctor.ownOrigin : doctor.noOrigin,
    referrer === "" ? doctor.noReferrer : doctor.referrer({ name: referrer }),
    words.of(browsersWords).oldest(OLDEST_BROWSERS),
  ];
}
