import { seededRandom } from "../../../../src/case/seededRandom.ts";

/** Small tables as people have them, which are then spoiled. */
const TABLES = [
  'Name;Position;Proposition;Quote;Source;Link;Date;Type\nA;for;x;"one; two";P;https://example.org;3.4.2022;person\nB;no;x;;P;;Apr 2022;ngo\nC;neutral;y;;;;;\n',
  "Party,Close the park,Free buses,Open data\nA,yes,no,\nB,no,neutral,yes\nC,1,5,3\n",
  "Question\tA\tB\nClose the park\tyes\tno\nFree buses\tno\tyes\n",
  "sep=,\nSurvey,,\n,,\nName,Position,Date\nA,yes,03/04/2022\nB,no,13/04/2022\nTotal,2,\n",
  "statement_id,actor_id,actor,proposition_id,proposition,stance,source_id,source_title,date,links,named\ns1,a,A,p,P is so.,support,q,Q,2022,answers s2,true\ns2,b,B,p,P is so.,oppose,q,Q,,,false\n",
  '"statement_id";"time";"person";"organization";"concept";"agreement";"text"\n1;2022-08-25 00:00:00;"Ann";"Org";"Rule";1;"One\n\ntwo"\n2;2022-08-26 00:00:00;"";"";"Rule";0;"x"\n',
];

/** What spoils a table when it comes into it. */
const SPOILERS = [
  '"',
  '""',
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r\n",
  "\r",
  " ",
  "\u00a0",
  "'",
  "=",
  "=1+1",
  "'=1",
  "\uFEFF",
  "\u200b",
  "\0",
  "\ud800",
  "🙂",
  "Ü",
  "u\u0308",
  "مرحبا",
  "中",
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "javascript:x",
  "neutral",
  "99/99/9999",
  "31.2.2022",
  "44654",
  "-1",
  "1e9",
  "..",
  ".",
  "#",
  "# x",
  "{",
  "[",
  "<",
  "sep=;\n",
  "A\n".repeat(40),
];

type Random = () => number;

const below = (random: Random, count: number) => Math.floor(random() * count);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item =>
  items[below(random, items.length)] as Item;

/** Takes away, puts in, doubles or moves a piece of a text. */
function spoiled(text: string, random: Random): string {
  const [from, length] = [below(random, text.length + 1), below(random, 12)];
  const [before, piece, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  const ways = [
    () => before + after,
    () => before + oneOf(random, SPOILERS) + piece + after,
    () => before + oneOf(random, SPOILERS) + after,
    () => before + piece + piece + after,
    () => after + before + piece,
    () => before,
    () => text.replaceAll(oneOf(random, [",", ";", '"', "\n"]), oneOf(random, SPOILERS)),
  ];
  return oneOf(random, ways)();
}

/** No spoiled table is longer, which also bounds how long one takes. */
const LONGEST = 10_000;

/** One of the tables, spoiled one to six times, as a text or as bytes of which some are wrong; the same for the same number. */
export function mutatedTable(number: number): string | ArrayBuffer {
  const random = seededRandom(String(number), "mutations");
  let text = oneOf(random, TABLES);
  for (let left = 1 + below(random, 6); left > 0; left -= 1) text = spoiled(text, random).slice(0, LONGEST);
  if (random() < 0.5) return text;
  const bytes = new TextEncoder().encode(text);
  if (random() < 0.5) bytes[below(random, bytes.length)] = below(random, 256);
  return bytes.buffer;
}
