import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { driftPage } from "../../generator/commands/page-parts.ts";
import { jsonReport } from "../../generator/drift/report/json.ts";
import { githubReport } from "../../generator/drift/report/github.ts";
import { htmlReport } from "../../generator/drift/report/html.ts";
import { locate, type Texts } from "../../generator/drift/report/located.ts";
import { markdownReport } from "../../generator/drift/report/markdown.ts";
import { sarifReport } from "../../generator/drift/report/sarif.ts";
import { textReport } from "../../generator/drift/report/text.ts";
import type { Pair } from "../../generator/drift/finding.ts";
import { toJsonText, type JsonObject } from "../../generator/lib/json.ts";
import { hostileText } from "../support/arbitraries.ts";
import { compared, filesOf, later, type Side } from "../support/drift.ts";
import { fc } from "../support/properties.ts";
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

const pair = compared(base, revision);
const silent = compared({}, { version: later });
const spots = await locate([pair], textsOf(base, revision));

describe("text", () => {
  const said = textReport([silent, pair], { spots, color: false, accepted: 2, silent: false });

  test("has what breaks first, with both places", () => {
    expect(said).toMatch(/^Contoso\.Vault\/vaults 2030-01-01 → 2031-01-01\n {2}breaking /);
    expect(said.indexOf("additive")).toBeGreaterThan(said.indexOf("breaking"));
    expect(said).toMatch(/before before\/specification\/\S+vault\.json:\d+:\d+ #\/definitions\/Status/);
    expect(said).toMatch(
      /after {2}after\/specification\/\S+vault\.json:\d+:\d+ #\/definitions\/ConnectionProperties\/properties\/location/,
    );
  });

  test("ends with what was counted", () => {
    expect(said.trimEnd().split("\n").at(-1)).toBe(
      "3 findings (1 breaking, 2 additive); 2 pairs compared, 1 without a change of meaning; 2 accepted",
    );
  });

  test("names silent pairs only for those who ask", () => {
    expect(said).not.toContain("no change of meaning\n");
    expect(textReport([silent], { spots, color: false, accepted: 0, silent: true })).toContain("2031-01-01  no change of meaning\n");
  });

  test("says what words of the wire mean", () => {
    const canceled = compared(
      {},
      {
        version: later,
        definitions: {
          ProvisioningState: {
            ...text,
            readOnly: true,
            enum: ["Succeeded", "Creating", "Deleting", "Failed", "Cancelled"],
            "x-ms-enum": { modelAsString: true },
          },
        },
      },
    );
    expect(textReport([canceled], { spots: () => null, color: false, accepted: 0, silent: false })).toContain(
      "(Cancelled, which means Canceled)",
    );
  });
});

test("JSON has the agreed form and nothing else", () => {
  const { pairs, ...rest } = JSON.parse(jsonReport([pair], [])) as { pairs: JsonObject[] };
  expect(rest).toEqual({ schemaVersion: 1, diagnostics: [] });
  expect(Object.keys(pairs[0] ?? {})).toEqual(["resourceType", "from", "to", "comparable", "findings"]);
  const [finding] = (pairs[0]?.["findings"] ?? []) as JsonObject[];
  expect(Object.keys(finding ?? {})).toEqual([
    ..."code area action operation direction at before after wire consumer oad source fingerprint".split(" "),
  ]);
  expect(finding).toMatchObject({
    source: {
      before: { pointer: "/definitions/ConnectionProperties" },
      after: { pointer: "/definitions/ConnectionProperties/properties/location" },
    },
  });
});

test("SARIF names its rules, its places and its fingerprints", () => {
  const { version, runs } = JSON.parse(sarifReport([pair], spots, "1.2.3")) as {
    version: string;
    runs: [{ tool: { driver: { rules: Array<{ id: string }> } }; results: Array<{ ruleId: string; ruleIndex: number; level: string }> }];
  };
  expect(version).toBe("2.1.0");
  const [{ tool, results }] = runs;
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(results).toHaveLength(3);
  expect(results.find(({ ruleId }) => ruleId === "enum-closed")).toMatchObject({
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: expect.stringMatching(/^after\//) as string },
          region: { startLine: expect.any(Number) as number },
        },
      },
    ],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: expect.stringMatching(/^before\//) as string } } }],
    partialFingerprints: { "pecgen/v1": pair.findings.find(({ code }) => code === "enum-closed")?.fingerprint },
  });
});

test("annotations are errors where something breaks, at the place where it is now", () => {
  const lines = githubReport([pair], spots).trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(
    lines.filter((line) => /^::error file=after\/\S+,line=\d+,col=\d+,title=breaking%3A Contoso\.Vault\/vaults::/.test(line)),
  ).toHaveLength(1);
});

describe("Markdown", () => {
  test("has a section for each provider", () => {
    const said = markdownReport([pair, silent], spots, 0);
    expect(said).toContain("<details>\n<summary><code>Contoso&#46;Vault</code> 🔴 1 breaking, 🟢 2 additive</summary>");
    expect(said.match(/<details>/g)).toHaveLength(1);
  });

  test("is never longer than a pull request takes", () => {
    const many: Pair[] = Array.from({ length: 400 }, (_, index) => ({ ...pair, resourceType: `Contoso.Vault${index}/vaults` }));
    const said = markdownReport(many, spots, 0);
    expect(said.length).toBeLessThan(65_536);
    expect(said).toMatch(/\d+ more resource providers do not fit here/);
    // One that does not fit by itself hides no other.
    const large: Pair = {
      ...pair,
      resourceType: "Contoso.Api/services",
      findings: Array.from({ length: 100 }, () => pair.findings).flat(),
    };
    const rest = markdownReport([large, pair], spots, 0);
    expect(rest).toContain("<summary><code>Contoso&#46;Vault</code>");
    expect(rest).toContain("\n1 more resource provider does not fit here");
  });
});

describe("the page", () => {
  const parts = driftPage(join(root, "templates"));
  const page = htmlReport([pair, silent], { parts, spots, texts: textsOf(base, revision), accepted: 0 });
  const inside = (name: string): string => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? "";
  const data = (text: string): { pairs: Array<{ type: string; findings: JsonObject[] }> } =>
    JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/.exec(text)?.[1] ?? "") as never;

  test("runs its own script and style and nothing else", () => {
    const hash = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    expect(inside("script")).toBe(parts.script);
    expect(page).toContain(`default-src 'none'; style-src '${hash(inside("style"))}'; script-src '${hash(inside("script"))}'`);
    expect(page).not.toMatch(/\b(src|href)=|@import|url\(|https?:/);
  });

  test("has the lines of both definitions for each finding", () => {
    const [shown] = data(page).pairs;
    const renamed = shown?.findings.find(({ area }) => area === "status") as { before: { excerpt: string[]; line: number; first: number } };
    expect(renamed.before.excerpt[renamed.before.line - renamed.before.first]).toMatch(/"status"|"Status"/);
    expect(data(page).pairs.map(({ findings }) => findings.length)).toEqual([3, 0]);
  });

  test("holds any text of a definition as text", () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const hostilePage = htmlReport([{ ...pair, resourceType: name }], { parts, spots, texts: textsOf(base, revision), accepted: 0 });
        expect(data(hostilePage).pairs[0]?.type).toBe(name);
        expect(hostilePage.match(/<\/?script/g)).toHaveLength(4);
      }),
      { numRuns: 200 },
    );
  });
});

describe("texts of definitions", () => {
  const hostile = (name: string): Pair => ({
    ...pair,
    resourceType: `Contoso.Vault/${name}`,
    findings: pair.findings.map((finding) => ({ ...finding, at: name, before: name, after: `${name}!` })),
  });

  test("stay text, whatever they are", () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const pairs = [hostile(name)];
        const markdown = markdownReport(pairs, () => null, 0);
        // What is left of tags is what the report itself writes; of the rest no character means anything.
        const bare = markdown.replace(/<\/?(?:details|summary|code|sub)>|<br>|&#\d+;/g, "");
        expect(bare).not.toMatch(/[<>`@[\]_&|\\]|!\(|https?:|www\./);
        for (const line of githubReport(pairs, () => null)
          .trimEnd()
          .split("\n"))
          expect(line).toMatch(/^::(error|notice) title=[^:,\r\n]*::[^\r\n]*$/);
        const said = textReport(pairs, { spots: () => null, color: false, accepted: 0, silent: false });
        expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(said.split("\n")).toHaveLength(4 + 2 * pair.findings.length);
        const sarif = JSON.parse(sarifReport(pairs, () => null, "1.2.3")) as { runs: [{ results: Array<{ message: { text: string } }> }] };
        for (const { message } of sarif.runs[0].results) {
          const shown = message.text.replace(/\\[\\[\]]/g, "");
          expect(shown).not.toMatch(/[\\[\]]|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});
