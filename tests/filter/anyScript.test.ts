import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setSize } from "../../src/case/statementSet.ts";
import { findExactly } from "../../src/filter/findTexts.ts";
import { highlightText } from "../../src/filter/highlightText.ts";
import { readQuery } from "../../src/filter/readQuery.ts";
import { searchStatements } from "../../src/filter/searchStatements.ts";
import { foldBothWays, foldText } from "../../src/filter/words/foldText.ts";
import { indexOf } from "../fixtures/tinyCases.ts";

const indexWith = (summary: string) => indexOf([["ann", "open-data", "support", { summary }]]);
const finds = (query: string, summary: string) => setSize(searchStatements(indexWith(summary), query)) > 0;
const bracketed = (text: string, query: string) =>
  highlightText(text, query)
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join("");

const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\d]/gu, "");

/** What is typed, a text in which it stands, and the text as it is marked. */
const FOUND: readonly (readonly [string, string, string])[] = [
  ["नाम", "उसका नाम है", "उसका [नाम] है"],
  ["हिंदी", "यह हिन्दी है", "यह [हिन्दी] है"],
  ["हिन्दी", "यह हिंदी है", "यह [हिंदी] है"],
  ["सम्पर्क", "संपर्क", "[संपर्क]"],
  ["ไม้", "ต้นไม้ใหญ่", "ต้น[ไม้]ใหญ่"],
  ["かく", "文をかく人", "文を[かく]人"],
  ["新疆", "关于新疆的报告", "关于[新疆]的报告"],
  ["京", "東京都", "東[京]都"],
  ["ガス", "ｶﾞｽの料金", "[ｶﾞｽ]の料金"],
  ["하", "한국은", "[한]국은"],
  ["lodz", "Łódź, w Łodzi", "[Łódź], w [Łodz]i"],
  ["Łódź", "in lodz", "in [lodz]"],
  ["sonderborg", "in Sønderborg", "in [Sønderborg]"],
  ["sønderborg", "in Sonderborg", "in [Sonderborg]"],
  ["strasse", "Die Straße.", "Die [Straße]."],
  ["Straße", "DIE STRASSE", "DIE [STRASSE]"],
  ["ışık", "Işık dedi", "[Işık] dedi"],
  ["Işık", "ışık ISIK", "[ışık] [ISIK]"],
  ["isik", "IŞIK", "[IŞIK]"],
  ["istanbul", "İSTANBUL", "[İSTANBUL]"],
  ["İstanbul", "istanbul", "[istanbul]"],
  ["aegir", "Ægir", "[Ægir]"],
  ["oeuvre", "Son œuvre", "Son [œuvre]"],
  ["da nang", "Đà Nẵng", "[Đà] [Nẵng]"],
  ["thor", "Þór", "[Þór]"],
  ["gudrun", "Guðrún", "[Guðrún]"],
  ["ngnn", "ŋgŋŋ", "[ŋgŋŋ]"],
  ["شیخ", "قال شيخ", "قال [شيخ]"],
  ["شيخ", "گفت شیخ", "گفت [شیخ]"],
  ["كتاب", "این کتاب", "این [کتاب]"],
  ["میخواهم", "من می\u200cخواهم", "من [می\u200cخواهم]"],
  ["می\u200cخواهم", "من میخواهم", "من [میخواهم]"],
  ["احمد", "أحمد قال", "[أحمد] قال"],
  ["مدرسه", "مدرسة كبيرة", "[مدرسة] كبيرة"],
  ["محمد", "مُحَمَّـد", "[مُحَمَّـد]"],
  ["2022", "سنة ٢٠٢٢", "سنة [٢٠٢٢]"],
  ["שלום", "שָׁלוֹם", "[שָׁלוֹם]"],
  ["u.s.", "The U.S. did, the US too.", "The [U.S.] did, the [US] too."],
  ["US", "The U.S.-led talks.", "The [U.S.]-led talks."],
  ["US", "in the U.S.", "in the [U.S.]"],
  ["U.S", "US", "[US]"],
  ["covid19", "On COVID-19.", "On [COVID-19]."],
  ["COVID-19", "On Covid19.", "On [Covid19]."],
  ["covid", "On COVID-19.", "On [COVID]-19."],
  ["covid‑19", "COVID-19", "[COVID-19]"],
  ["19", "COVID-19", "COVID-[19]"],
  ["SARS-CoV-2", "SARS CoV 2", "[SARS] [CoV 2]"],
  ["SARS CoV 2", "SARS-CoV-2", "[SARS]-[CoV]-[2]"],
  ["US", "He said so. U. S. troops", "He said so. [U. S.] troops"],
  ["PhD", "a Ph.D. A. Smith", "a [Ph.D.] A. Smith"],
  ["o'zbek", "O‘zbek", "[O‘zbek]"],
  ["မာ", "မြန်မာနိုင်ငံ", "မြန်[မာ]နိုင်ငံ"],
  ["ᡤ\u180eᢆ", "ᡤ\u180eᢆ ᡗ", "[ᡤ\u180eᢆ] ᡗ"],
  ["2024", "साल २०२४", "साल [२०२४]"],
  ["২০২৪", "In 2024", "In [2024]"],
  ["๒๕๖๗", "ปี 2567", "ปี [2567]"],
  ["２０２４", "In 2024", "In [2024]"],
  ["‘genocide’", "The word genocide", "The word [genocide]"],
  ["'red fish'", "The ‘red fish’", "The ‘[red] [fish]’"],
];

/** Ways to write one and the same; each finds all others, and marks the whole of them. */
const ONE_AND_THE_SAME: readonly (readonly string[])[] = [
  [
    "COVID-19",
    "COVID 19",
    "COVID19",
    ...Array.from("‐‑‒–—―−﹣－", (dash) => `COVID${dash}19`),
    "COVID\u00a019",
  ],
  ["U.S.", "US", "U. S.", "U.S", "U.\u00a0S.", "U.\u202fS."],
  ["PhD", "Ph.D.", "Ph. D.", "Ph.D", "ph.d."],
  ["BSc", "B.Sc.", "B. Sc."],
  ["zB", "z.B.", "z. B."],
  ["США", "С.Ш.А.", "С. Ш. А."],
  ["F-16", "F16", "F 16", "F–16"],
];
const pairsOf = (group: readonly string[]) =>
  group.flatMap((typed) => group.map((written) => [typed, written] as const));

describe("a search", () => {
  test.each(ONE_AND_THE_SAME.flatMap(pairsOf))(
    "for “%s” finds and marks the whole of “%s”",
    (typed, written) => {
      const text = `On 3 a ${written} bob.`;
      expect(finds(typed, text)).toBe(true);
      expect(findExactly([foldBothWays(text)], typed)).toEqual([0]);
      const marked = highlightText(text, typed).filter(({ isMatch }) => isMatch);
      expect(text.replace(written, "")).toBe("On 3 a  bob.");
      expect(lettersOf(marked.map((piece) => piece.text).join(""))).toBe(lettersOf(written));
    },
  );

  test.each(ONE_AND_THE_SAME.flatMap(pairsOf))(
    "for “%s” among words in quotes finds “%s” there",
    (typed, written) => {
      for (const text of [`The ${written} vaccine`, `A ${written} vaccine of 2022`])
        expect(finds(`"${typed} vaccine"`, text)).toBe(true);
      expect(finds(`-"${typed} vaccine"`, `The ${written} vaccine`)).toBe(false);
      expect(bracketed(`The ${written} vaccine`, `"${typed} vaccine"`)).toBe(`The [${written} vaccine]`);
    },
  );

  test.each(FOUND)("for %s finds and marks it in “%s”: %s", (query, text, marked) => {
    expect(finds(query, text)).toBe(true);
    expect(bracketed(text, query)).toBe(marked);
    expect(findExactly([foldBothWays(text)], query)).toEqual([0]);
  });

  test.each(["red\u00a0fish", "red  fish", "red\nfish", "red\r\n\tfish", "red\u2009fish"])(
    "for words in quotes finds and marks them over whatever blanks are between: %j",
    (text) => {
      for (const query of ['"red fish"', '"red  fish"']) {
        expect(finds(query, text)).toBe(true);
        expect(bracketed(text, query)).toBe(`[${text}]`);
      }
      expect(finds('"redfish"', text)).toBe(false);
    },
  );

  test.each([
    ["नाम", "नीम का पेड़"],
    ["नाम", "मान और नान"],
    ["सम्मान", "संमान"],
    ["ไม้", "ไม่มี"],
    ["かく", "がくせい"],
    ["か", "がく"],
    ["u.s.", "You saw his house; U is a letter, so is S."],
    ["us", "A bus and a house"],
    ["u", "A bus"],
    ["19", "In 2019"],
    ["US", "Did so. U said it. So did he."],
    ["covid-19", "covid and 19 others"],
    ["covid19", "19 covid"],
    ["F-16", "of 16 members"],
    ["F-16", "F, 16"],
    ["PhD", "A photo of Dora, ph. then D"],
  ])("for %s neither finds nor marks it in “%s”", (query, text) => {
    expect(finds(query, text)).toBe(false);
    expect(bracketed(text, query)).toBe(text);
    expect(findExactly([foldBothWays(text)], query)).toEqual([]);
  });

  test.each([
    ["us", "it is usual", "it is [us]ual"],
    ["de", "l’de d’Ürümqi", "l’[de] d’Ürümqi"],
    ["eu", "関係EUの", "関係[EU]の"],
    ["ur", "Le café d’Ürümqi", "Le café d’[Ür]ümqi"],
    ["S", "in the U. S.", "in the U. [S]."],
    ["ph", "a Ph. D.", "a [Ph]. D."],
    ["19", "COVID 19", "COVID [19]"],
    ["r. smith", "J. R. Smith", "J. [R]. [Smith]"],
  ])("for two letters finds where words start: %s in “%s”", (query, text, marked) => {
    expect(finds(query, text)).toBe(true);
    expect(bracketed(text, query)).toBe(marked);
  });
});

const WRITTEN = [
  ...FOUND.flatMap(([query, text]) => [query, ...text.split(" ")]),
  "COVID 19",
  "U. S.",
  "Ph. D.",
  ..."Straße U.S. Ph.D. e.g. J.R.R. COVID-19 F-16 can’t ﬁve Foo™ ½ x² ❤️ 👩‍👩‍👧 क्षत्रिय မြန်မာ ၂၀၂၄ กำลัง நிகழ்ச்சி ｶﾞ á a\u00adb".split(
    " ",
  ),
];
const aText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WRITTEN) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.string({
          unit: fc.constantFrom(...Array.from("aBşß.-–1\u0301\u200d\u0654ە' अा")),
          maxLength: 8,
        }),
      },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(" "));

describe("the laws of folding", () => {
  test("what is folded stays as it is when folded again", () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("whatever is written in a text finds it, and is marked there", () => {
    const written = aText.chain((text) =>
      fc.record({ text: fc.constant(text), word: fc.constantFrom(...text.split(" ")) }),
    );
    fc.assert(
      fc.property(written, ({ text, word }) => {
        fc.pre(!/^[-–]/.test(foldText(word)) && /[\p{L}\p{Nd}]/u.test(foldText(word)));
        expect(finds(word, text)).toBe(true);
        expect(highlightText(text, word).some(({ isMatch }) => isMatch)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("a mark of Arabic on its own line is of no letter, whatever stands before it", () => {
    expect(finds("ހﹽ", "ހﹽ नाम")).toBe(true);
    expect(bracketed("ހﹽ नाम", "ހﹽ")).toBe("[ހﹽ] नाम");
  });

  test("every mark begins and ends between two letters as readers see them", () => {
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(aText, fc.oneof(aText, fc.constantFrom(...WRITTEN)), (text, query) => {
        const borders = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
        let at = 0;
        for (const { text: piece } of highlightText(text, query)) {
          at += piece.length;
          expect(borders.has(at)).toBe(true);
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is marked is what was asked for", () => {
    fc.assert(
      fc.property(aText, fc.constantFrom(...WRITTEN), (text, word) => {
        const isAskedFor = (piece: string) =>
          readQuery(word).some(({ ways }) => ways.some((way) => foldBothWays(piece).includes(way)));
        const marked = highlightText(text, word).filter(({ isMatch }) => isMatch);
        expect(marked.every((piece) => isAskedFor(piece.text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
