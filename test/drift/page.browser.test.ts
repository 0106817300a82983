import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { driftPage } from "../../generator/commands/page-parts.ts";
import type { Pair } from "../../generator/drift/finding.ts";
import { htmlReport } from "../../generator/drift/report/html.ts";
import { locate, type Texts } from "../../generator/drift/report/located.ts";
import { toJsonText } from "../../generator/lib/json.ts";
import { describeInBrowser } from "../support/browser.ts";
import { compared, filesOf, later, type Side } from "../support/drift.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import type { VaultOptions } from "../support/swagger.ts";
import { properties, statusOf, text } from "./fixtures/fixture.ts";

const base: VaultOptions = { definitions: statusOf(["Pending", "Approved"], true) };
const revision: VaultOptions = {
  version: later,
  definitions: { ...statusOf(["Pending", "Approved", "Rejected"], false), ...properties({ location: text }) },
};
const textsOf = (before: Side, after: Side): Texts => ({
  read: (side, file) => {
    const content = filesOf(side === "before" ? before : after)[file];
    return content === undefined ? null : toJsonText(content);
  },
  show: (side, file) => `${side}/${file}`,
});

const vault = compared(base, revision);
const dated = (pair: Pair, resourceType: string, from: string, to: string): Pair => ({
  ...pair,
  resourceType,
  from: { ...pair.from, apiVersion: from },
  to: { ...pair.to, apiVersion: to },
});
const additions = { ...vault, findings: vault.findings.filter(({ wire, consumer }) => wire !== "breaking" && consumer !== "breaking") };
const silent = { ...vault, findings: [] };
/** Two years of vaults, one of safes, a type that never changed, and one that nobody could read. */
const pairs: readonly Pair[] = [
  dated({ ...silent, comparable: false }, "Contoso.Broken/things", "2029-01-01", "2030-06-01"),
  dated(silent, "Contoso.Quiet/things", "2029-01-01", "2030-06-01"),
  dated(additions, "Contoso.Safe/safes", "2029-01-01", "2030-06-01"),
  dated(additions, "Contoso.Vault/vaults", "2029-01-01", "2030-01-01"),
  dated(vault, "Contoso.Vault/vaults", "2030-01-01", later),
];

async function pageOf(shown: readonly Pair[], texts: Texts = textsOf(base, revision)): Promise<string> {
  const spots = await locate(shown, texts);
  const folder = temporaryFolder({
    "drift.html": htmlReport(shown, { parts: driftPage(join(root, "templates")), spots, texts, accepted: 0 }),
  });
  return pathToFileURL(join(folder, "drift.html")).href;
}

interface Opened {
  readonly page: Page;
  /** What the page asked for, and what it complained about. */
  readonly requests: string[];
  readonly complaints: string[];
}

async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1400, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, requests, complaints };
}

const rows = (page: Page): Promise<string[]> => page.locator("tbody th").allTextContents();
const squares = (page: Page): Promise<Array<string | null>> =>
  page.locator("tbody button.cell").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")));
const newest = `Contoso.Vault/vaults 2030-01-01 → ${later}: 3 findings, worst breaking`;

describeInBrowser("the page in a browser", (browser) => {
  test("is a map of types and years, offline, and asks for nothing but itself", async () => {
    const address = await pageOf(pairs);
    const { page, requests, complaints } = await open(browser(), address);
    expect(await page.locator("thead th").allTextContents()).toEqual(["Resource type", "2030", "2031"]);
    expect(await rows(page)).toEqual(["Contoso.Broken/things", "Contoso.Quiet/things", "Contoso.Safe/safes", "Contoso.Vault/vaults"]);
    expect(await squares(page)).toEqual([
      "Contoso.Broken/things 2029-01-01 → 2030-06-01: not comparable",
      "Contoso.Quiet/things 2029-01-01 → 2030-06-01: no findings",
      "Contoso.Safe/safes 2029-01-01 → 2030-06-01: 2 findings, worst additive",
      "Contoso.Vault/vaults 2029-01-01 → 2030-01-01: 2 findings, worst additive",
      newest,
    ]);
    await page.getByRole("button", { name: newest }).click();
    expect([requests, complaints]).toEqual([[address], []]);
  });

  test("a click shows the findings, both definitions beside each other at the line that changed", async () => {
    const { page } = await open(browser(), await pageOf(pairs));
    expect(await page.locator("#details").isVisible()).toBe(false);
    await page.getByRole("button", { name: newest }).click();
    expect(await page.locator("#details h2").textContent()).toContain("Contoso.Vault/vaults");
    expect(await page.locator("#details .badge").allTextContents()).toEqual(["breaking", "additive", "additive"]);
    const sides = page.locator("#details article").first().locator("figure");
    const [before, after] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(before?.y).toBe(after?.y);
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(after?.x ?? 0);
    for (const [index, side] of ["before", "after"].entries()) {
      const [caption, marked] = [await sides.nth(index).locator(".path").allTextContents(), await sides.nth(index).locator("mark").count()];
      expect(caption[0]).toMatch(new RegExp(`^${side}/\\S+vault\\.json:\\d+:\\d+$`));
      expect(marked).toBe(1);
    }
    expect(await sides.nth(0).locator("pre").textContent()).toContain('"Status": {');
    expect(await sides.nth(1).locator(".differs").allTextContents()).toEqual([
      expect.stringContaining('"Rejected"'),
      expect.stringContaining('"modelAsString": false'),
    ]);
  });

  test("an address leads to the pair that was open", async () => {
    const { page } = await open(browser(), await pageOf(pairs));
    await page.getByRole("button", { name: newest }).click();
    const again = await open(browser(), page.url());
    expect(await again.page.locator("#details h2").textContent()).toContain(later);
    expect(await again.page.locator('[aria-pressed="true"]').getAttribute("aria-label")).toBe(newest);
  });

  test("filters by type, level and area; hides what is quiet; puts the worst first", async () => {
    const { page } = await open(browser(), await pageOf(pairs));
    await page.getByLabel("Order").selectOption("worst");
    expect((await rows(page))[0]).toBe("Contoso.Vault/vaults");
    await page.getByLabel("types without findings").uncheck();
    expect(await rows(page)).toEqual(["Contoso.Vault/vaults", "Contoso.Broken/things", "Contoso.Safe/safes"]);
    await page.getByRole("button", { name: newest }).click();
    await page.getByRole("checkbox", { name: /^additive/ }).uncheck();
    expect(await page.locator("#details article").count()).toBe(1);
    expect(await page.locator("#details").textContent()).toContain("2 more do not fit the filter.");
    expect(await rows(page)).toEqual(["Contoso.Vault/vaults", "Contoso.Broken/things"]);
    await page.getByRole("checkbox", { name: /^additive/ }).check();
    await page.getByLabel("Area").selectOption("property");
    expect(await page.locator("#details h3 code").allTextContents()).toEqual(["properties.location"]);
    await page.getByRole("searchbox").fill("SAFE");
    expect(await rows(page)).toEqual(["Contoso.Safe/safes"]);
    await page.getByRole("searchbox").fill("nowhere");
    expect(await page.locator("#map").textContent()).toBe("Nothing fits the filter.");
  });

  test("needs no mouse", async () => {
    const { page } = await open(browser(), await pageOf(pairs));
    const label = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
    await page.getByLabel("types without findings").focus();
    await page.keyboard.press("Tab");
    if ((await label()) === "Map") await page.keyboard.press("Tab");
    expect(await label()).toContain("Contoso.Broken/things");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    expect(await label()).toBe(newest);
    await page.keyboard.press("Home");
    expect(await label()).toContain("2029-01-01 → 2030-01-01");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("pair");
    await page.keyboard.press("Escape");
    expect(await page.locator("#details").isVisible()).toBe(false);
    expect(await label()).toBe(newest);
    // The map is one stop: the way out of it does not lead over every square.
    expect(await page.locator('button.cell[tabindex="0"]').count()).toBe(1);
  });

  test.each(["light", "dark"] as const)("can be read where it is %s", async (colorScheme) => {
    const { page } = await open(browser(), await pageOf(pairs), { colorScheme });
    await page.getByRole("button", { name: newest }).click();
    const low = await page.evaluate(lowContrasts);
    expect(low.paper).toBe(colorScheme);
    expect(low.measured).toBeGreaterThan(30);
    expect(low.tooLow).toEqual([]);
  });

  test.each([
    ["wide", 1400],
    ["narrow", 380],
  ])("nothing covers what the keyboard leads to where it is %s, and the page itself never scrolls sideways", async (_, width) => {
    const many = Array.from({ length: 60 }, (__, index) =>
      dated(vault, `Contoso.Vault${index}/vaults`, "2020-01-01", `${2021 + (index % 9)}-01-01`),
    );
    const { page } = await open(browser(), await pageOf(many), { viewport: { width, height: 700 } });
    for (const index of [59, 0, 30, 8]) {
      await page.locator(`button[data-index="${index}"]`).focus();
      const hit = await page.evaluate(() => {
        const focused = document.activeElement;
        const { x, y, width: across, height } = (focused as Element).getBoundingClientRect();
        return document.elementFromPoint(x + across / 2, y + height / 2) === focused;
      });
      expect([index, hit]).toEqual([index, true]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test("where it is narrow, the square that is open stays in sight above its findings", async () => {
    const many = Array.from({ length: 60 }, (_, index) => dated(vault, `Contoso.Vault${index}/vaults`, "2020-01-01", "2021-01-01"));
    const { page } = await open(browser(), await pageOf(many), { viewport: { width: 380, height: 700 } });
    await page.locator('button[data-index="30"]').click();
    const [square, sheet] = [await page.locator('[aria-pressed="true"]').boundingBox(), await page.locator("#details").boundingBox()];
    expect((square?.y ?? Infinity) + (square?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    expect(square?.y).toBeGreaterThanOrEqual(0);
  });

  describe("text of definitions", () => {
    const hostile = [
      `</script><script>alert(1)</script>`,
      `<img src=x onerror=alert(2)>`,
      `"><svg onload=alert(3)>`,
      `<!--<script>`,
      `\u202egnp.exe`,
      `javascript:alert(4)`,
    ];

    test.each(hostile)("is never markup nor script: %j", async (name) => {
      const evil = {
        ...vault,
        resourceType: `Contoso/${name}`,
        findings: vault.findings.map((each) => ({ ...each, at: name, after: name })),
      };
      const texts: Texts = { read: () => `{\n"${name}": 1\n}`, show: () => name };
      const address = await pageOf([evil], texts);
      const { page, requests, complaints } = await open(browser(), address);
      await page.locator("button.cell").click();
      expect(await page.locator("h2").textContent()).toContain(name);
      expect(await page.locator("h3 code").first().textContent()).toBe(name);
      expect(await page.locator("pre").first().textContent()).toContain(name);
      expect(await page.locator("img, svg, a, iframe, object").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(2);
      expect([requests, complaints]).toEqual([[address], []]);
    });

    test("could not run if it became markup all the same", async () => {
      const { page, complaints } = await open(browser(), await pageOf(pairs));
      await page.evaluate(() => {
        document.body.insertAdjacentHTML("beforeend", `<img src="x" onerror="alert(1)"><button id="evil" onclick="alert(2)">x</button>`);
        document.getElementById("evil")?.click();
      });
      await expect.poll(() => complaints.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
      expect(complaints.filter((text) => text.startsWith("dialog"))).toEqual([]);
    });
  });
});

/** Runs in the page: texts whose contrast with what is painted below them is less than 4.5. */
function lowContrasts(): { paper: string; measured: number; tooLow: string[] } {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  const paint = (colors: readonly string[]): number => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const below = (element: Element | null): string[] =>
    element === null ? [] : [...below(element.parentElement), getComputedStyle(element).backgroundColor];
  const shown = [...document.body.querySelectorAll("*")].filter((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    return own && !/^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(element.tagName) && element.checkVisibility();
  });
  const tooLow = shown.flatMap((element) => {
    const [ground, ink] = [paint(below(element)), paint([...below(element), getComputedStyle(element).color])];
    const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    return contrast < 4.5 ? [`${element.tagName} ${element.className} ${contrast.toFixed(2)}: ${element.textContent?.slice(0, 40)}`] : [];
  });
  return { paper: paint(below(document.body)) > 0.5 ? "light" : "dark", measured: shown.length, tooLow };
}
