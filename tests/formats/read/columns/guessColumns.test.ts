import { describe, expect, test } from "vitest";
import { guessColumns } from "../../../../src/formats/read/columns/guessColumns.ts";
import { guessShape } from "../../../../src/formats/read/columns/guessShape.ts";
import { tableOf } from "../openedTable.ts";

const columns = (text: string) => guessColumns(tableOf(text));
const shape = (text: string) => guessShape(tableOf(text), columns(text));

describe("what columns hold", () => {
  test.each([
    ["en", "Name;Position;Proposition;Quote;Source;Link;Date;Type;Speaker;Page;Note"],
    ["de", "Akteur;Haltung;These;Zitat;Quelle;Adresse;Datum;Art;Sprecherin;Seite;Anmerkung"],
    ["fr", "Acteur;Avis;Énoncé;Citation;Fuente;Lien;Année;Genre;Orateur;Page;Remarque"],
    ["es", "Organización;Postura;Propuesta;Cita;Fuente;Enlace;Fecha;Tipo;Portavoz;Página;Notas"],
  ])("is guessed by their headers in %s", (_, headers) => {
    expect(columns(`${headers}\na;b;c;d;e;f;g;h;i;j;k`)).toEqual({
      actor: 0,
      stance: 1,
      proposition: 2,
      quote: 3,
      source: 4,
      url: 5,
      date: 6,
      kind: 7,
      speaker: 8,
      locator: 9,
      note: 10,
    });
  });

  test("is guessed by a word among others where no header says just that", () => {
    expect(columns("Name of organisation;Position (for/against)\nA;for")).toEqual({ actor: 0, stance: 1 });
  });

  test("is guessed by the more telling of two headers", () => {
    expect(columns("Country;Name;Position\nFR;A;for")).toMatchObject({ actor: 1, stance: 2 });
  });

  test("is not guessed by a header that says what something else is", () => {
    expect(columns("Name;Position;Document type\nA;for;letter")).not.toHaveProperty("kind");
  });

  test("is guessed by cells that are stances or web addresses", () => {
    expect(columns("Name;2022;Where\nA;for;https://example.org\nB;no;https://example.org/2")).toEqual({
      actor: 0,
      stance: 1,
      url: 2,
    });
  });

  test("is a question where nothing tells", () => {
    expect(columns("Foo;Bar\na;b")).toEqual({});
  });
});

describe("the shape of a table", () => {
  test("is long where a column says what is taken a stance on", () => {
    expect(shape("Name;Position;Proposition;Count\nA;1;x;2\nB;2;y;3").shape).toBe("long");
  });

  test("is long where one column alone has stances", () => {
    expect(shape("Name;Position;Quote\nA;for;x\nB;no;y").shape).toBe("long");
  });

  test("is wide where the headers are propositions", () => {
    expect(shape("Party;Close the park;Free buses\nA;yes;no\nB;no;neutral")).toEqual({
      shape: "wide",
      spread: [1, 2],
    });
  });

  test("is wide with grades", () => {
    expect(shape("Party;Seats;Close the park;Free buses\nA;12000;1;5\nB;20000;3;2")).toEqual({
      shape: "wide",
      spread: [2, 3],
    });
  });

  test("is turned where the first column says that it holds propositions", () => {
    expect(shape("Question;Party A;Party B\nClose the park;yes;no\nFree buses;no;yes")).toEqual({
      shape: "transposed",
      spread: [1, 2],
    });
  });
});
