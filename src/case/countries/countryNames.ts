import { displayName } from "./displayName.ts";

/**
 * Names that countries go by besides those that every platform knows: formal and former names and initials, by ISO 3166
 * code. From the lists of member states of the United Nations with their notes on changed names, and from ISO 3166.
 */
const OTHER_NAMES = `
AE UAE
BF Upper Volta
BJ Dahomey
BN Brunei Darussalam
BO Plurinational State of Bolivia
BY Byelorussia
CD DR Congo|DRC|Democratic Republic of the Congo|Zaire
CG Republic of the Congo
CI Ivory Coast
CN PRC|People’s Republic of China
CV Cape Verde
CZ Czech Republic
FM Federated States of Micronesia
GB UK|United Kingdom of Great Britain and Northern Ireland
IR Islamic Republic of Iran
KP DPRK|Democratic People’s Republic of Korea
KR ROK|Republic of Korea
LA Lao People’s Democratic Republic
LK Ceylon
MD Republic of Moldova
MM Burma|Myanmar
RU Russian Federation
SY Syrian Arab Republic
SZ Swaziland
TL East Timor
TR Turkey|Türkiye
TZ United Republic of Tanzania
US USA|United States of America
VA Holy See
VE Bolivarian Republic of Venezuela
VN Viet Nam`;

/** The language of the interface, whose names are known beside those in the language of the case. */
const INTERFACE = "en";

const known = new Map<string, readonly string[]>();

/** All that a country is found by: its names in the language of the interface and in another, other names, its code. */
export function countryNames(code: string, language: string): readonly string[] {
  const key = `${code} ${language}`;
  const names = known.get(key) ?? namesOf(code, language);
  known.set(key, names);
  return names;
}

function namesOf(code: string, language: string): readonly string[] {
  const [, others] = new RegExp(`^${code} (.+)`, "m").exec(OTHER_NAMES) ?? [];
  const spoken = [INTERFACE, language].flatMap((tag) =>
    (["long", "short"] as const).map((style) => displayName(tag, "region", code, style)),
  );
  return [...new Set([...spoken, ...(others?.split("|") ?? []), code])];
}
