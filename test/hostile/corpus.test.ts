import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { render } from "../../generator/diagnostics/render.ts";
import { verifyPaths, verifySyntax } from "../../generator/publish/verify.ts";
import { temporaryFolder } from "../support/folder.ts";
import { markdownShape } from "../support/markdown.ts";
import { formatted } from "../support/reading.ts";
import { root } from "../support/repository.ts";
import { contexts } from "./support/contexts.ts";
import { batch, sharesDocument, single, type Batch, type Case } from "./support/corpus.ts";
import { judge, type Verdict } from "./support/judge.ts";
import { payloads } from "./support/payloads.ts";

const twins = batch(null);
const twinOf = new Map(twins.cases.map((twin) => [twin.name, twin]));
const outcomes: Record<Verdict["kind"], number> = { refused: 0, same: 0, broken: 0 };
/** Clients and registries of every case, as emitted. */
const modules: Record<string, string> = {};
/** A package for each text, as it is published. */
const packages: Record<string, string> = {};

function verdictOf(found: Case): Verdict {
  const verdict = judge(found, twinOf.get(found.name) as Case);
  // What shares a document with others is looked at alone before anybody is blamed.
  if (verdict.kind === "same" || !sharesDocument(found.name)) return verdict;
  return judge(single(found.name, found.text), single(found.name, null));
}

describe("the harmless twins", () => {
  test.each(Object.keys(contexts))("%s is live", (name) => {
    const twin = single(name, null);
    const errors = twin.diagnostics.filter(({ severity }) => severity === "error");
    if (twin.context.refused) return expect(errors).not.toEqual([]);
    expect(errors).toEqual([]);
    const typeScript = [...twin.files].filter(([path]) => path.endsWith(".ts")).map(([, text]) => text.toLowerCase());
    expect(typeScript.length).toBeGreaterThan(2);
    expect(typeScript.some((text) => text.includes(twin.text.toLowerCase()))).toBe(twin.context.shown === true);
  });
});

describe.each(Object.entries(payloads))("a text that %s", (name, text) => {
  let found: Batch;
  let number = 0;
  const accepted: string[] = [];
  beforeAll(() => {
    found = batch(text);
    number = Object.keys(payloads).indexOf(name);
    // What else is emitted for a provider only exports these again.
    for (const [path, content] of found.files) if (/-c\d+\.ts$|\/vaults[^/]*\.ts$/.test(path)) modules[`${number}/${path}`] = content;
  });

  test("is refused with its place, or is data in output of the twin's shape", () => {
    const problems: string[] = [];
    for (const one of found.cases) {
      const verdict = verdictOf(one);
      outcomes[verdict.kind] += 1;
      if (verdict.kind === "broken") problems.push(`${one.name}: ${verdict.why}`);
      if (verdict.kind === "same") accepted.push(one.name);
    }
    expect(problems).toEqual([]);
  });

  test("is formatted like any other, in all the places together that take it in", async () => {
    const { drafts, diagnostics } = batch(text, [accepted]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const emitted = drafts.filter(({ path }) => path.startsWith("providers/"));
    expect([...verifyPaths(emitted), ...(await verifySyntax(emitted))]).toEqual([]);
    for (const { path, text: content } of await formatted(emitted)) packages[`${number}/${path}`] = content;
  });

  test("makes no row of the table of all resource types look different", () => {
    const shapes = (page: string): Set<string> => {
      const [head = "", rule = "", ...rows] = page.split("\n").filter((line) => line.startsWith("|"));
      return new Set(rows.map((row) => markdownShape([head, rule, row].join("\n"))));
    };
    const known = shapes(twins.files.get("COVERAGE.md") ?? "");
    expect([...shapes(found.files.get("COVERAGE.md") ?? "")].filter((shape) => !known.has(shape))).toEqual([]);
  });

  test("reaches no terminal and no log as anything but a text", async () => {
    const options = { readText: () => null };
    const [asText, asJson, asAnnotations] = await Promise.all(
      (["text", "json", "github"] as const).map((format) => render(found.diagnostics, { ...options, format })),
    );
    for (const rendered of [asText, asJson, asAnnotations]) expect(rendered).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(asText?.match(/^(error|warning|info) PEC\d{4}: /gm) ?? []).toHaveLength(found.diagnostics.length);
    expect(asText?.split("\n").every((line) => line === "" || /^(error|warning|info) PEC\d{4}: | {2}/.test(line))).toBe(true);
    expect(asAnnotations?.match(/^::(error|warning|notice) [^\n]*$/gm) ?? []).toHaveLength(found.diagnostics.length);
    expect(asAnnotations?.split("\n")).toHaveLength(found.diagnostics.length + 1);
    expect(JSON.parse(asJson ?? "")).toHaveLength(found.diagnostics.length);
  });
});

describe("all of the output together", () => {
  test("is imported by Node.js without running a payload", { timeout: 300_000 }, () => {
    const stub = "node_modules/@pecgen/core/";
    const folder = temporaryFolder({
      ...modules,
      ...Object.fromEntries(Object.entries(packages).map(([path, text]) => [`packages/${path}`, text])),
      "package.json": { type: "module" },
      [`${stub}package.json`]: { name: "@pecgen/core", type: "module", exports: { "./codegen/v1": "./v1.js" } },
      [`${stub}v1.js`]: "export class HostClient {}",
    });
    const script = join(root, "test/hostile/support/import-all.ts");
    const said = execFileSync(process.execPath, [script, folder], { encoding: "utf8", maxBuffer: 1 << 26 });
    const { imported, ...rest } = JSON.parse(said) as { imported: number };
    expect(rest).toEqual({ failed: [], added: [], polluted: [] });
    expect(imported).toBe([...Object.keys(modules), ...Object.keys(packages)].filter((path) => path.endsWith(".ts")).length);
  });

  test("type-checks", { timeout: 300_000 }, () => {
    const core = join(root, "generated/core/src");
    const folder = temporaryFolder({
      ...packages,
      "tsconfig.json": {
        extends: join(root, "generated/tsconfig.json"),
        compilerOptions: {
          paths: { "@pecgen/core/codegen/v1": [`${core}/codegen/v1.ts`], "@azure/*": [join(root, "node_modules/@azure/*")] },
        },
        include: ["*/providers"],
      },
    });
    const compiler = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8", maxBuffer: 1 << 26 });
    expect(compiler.stdout.split("\n").slice(0, 20).join("\n")).toBe("");
    expect(compiler.status).toBe(0);
  });

  test("was made of thousands of cases", () => {
    expect(outcomes.broken).toBe(0);
    expect(outcomes.same).toBeGreaterThan(5_000);
    expect(outcomes.refused).toBeGreaterThan(500);
  });
});

afterAll(() => console.info(`hostile definitions: ${outcomes.same} taken in as data, ${outcomes.refused} refused`));
