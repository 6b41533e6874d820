import { describe, expect, test } from "vitest";
import { framedApp, isWithFirst, sharedApp } from "../../../src/workshop/site/sharedApp.ts";
import { sharedViews } from "../../../src/workshop/site/sharedView.ts";
import { aCase } from "../../fixtures/aCase.ts";

const PAGE = `<head><script data-first="first" data-version="2022" data-views=" network" src="./before-paint.js" data-app="./assets/app.js"></script>
<meta name="description" content="App" />
<link rel="icon" href="data:image/svg+xml,a" /><title>Standpoint</title>
<link rel="stylesheet" href="./assets/first-a1.css">
<link rel="preload" as="script" href="./assets/rows.js"></head>
<body><div id="first"><noscript>Note</noscript>Network</div><!--first--></body>`;
const [network, matrix] = sharedViews([aCase()]);

test("is the page of the app with another drawing, whose files lie two folders up", () => {
  const page = sharedApp(PAGE, matrix!, null, {
    markup: "Cells",
    links: '<link rel="stylesheet" href="./share/city-data/matrix.css">',
  });
  expect(page).toContain('<div id="first"><noscript>Note</noscript>Cells</div><!--first-->');
  // What the page of the app shows in frames is not there.
  expect(page).toContain(
    '<script data-first="first" src="../../before-paint.js" data-app="../../assets/app.js">',
  );
  expect(page).toContain('href="../../share/city-data/matrix.css"');
  expect(page).toContain('name="standpoint:shared" content="../../index.html#/city-data?view=matrix"');
  expect(page).not.toMatch(/first-a1|preload|content="App"|<title>Standpoint<\/title>/);
  // The app reads these under its own address.
  expect(page).toContain('name="standpoint:worker" content="./service-worker.js"');
});

test("asks for the pieces of the first view at once only where it shows that", () => {
  const page = sharedApp(PAGE, network!, null, { markup: "Nodes", links: "" });
  expect(page).toContain('<link rel="preload" as="script" href="../../assets/rows.js">');
});

test("is made only of a page that has a drawing", () => {
  expect([isWithFirst(PAGE), isWithFirst("<div></div>")]).toEqual([true, false]);
});

describe("the page for frames", () => {
  const first = { markup: "Cells", links: '<link rel="stylesheet" href="./embed/city-data/matrix.css">' };

  test("has what the build drew of an embedded view, and says what frames may ask for", () => {
    const page = framedApp(PAGE, matrix!, first);
    expect(page).toContain('<div id="first"><noscript>Note</noscript>Cells</div><!--first-->');
    expect(page).toMatch(
      /<script data-framed="city-data" data-version="[^"]+" data-views="matrix" src="..\/..\//,
    );
    expect(page).toContain('content="../../index.html#/city-data?view=matrix&amp;embed=1"');
    expect(page).not.toMatch(/preload|content="App"|data-first=/);
  });

  test("of the first view may be asked for without its name", () => {
    expect(framedApp(PAGE, network!, first)).toContain('data-views=" network"');
  });

  test("is the app alone where nothing is drawn", () => {
    const page = framedApp(PAGE, matrix!, null);
    expect(page).toContain('<script src="../../before-paint.js" data-app="../../assets/app.js">');
    expect(page).not.toMatch(/id="first"|assets\/first/);
  });
});
