import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Pair } from "../../generator/drift/finding.ts";
import { drift as driftHere } from "../../generator/commands/drift.ts";
import { later } from "../support/drift.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { commitAll, git } from "../support/git.ts";
import { root } from "../support/repository.ts";
import { vaultDocument, vaultFile } from "../support/swagger.ts";
import { capture } from "../support/terminal.ts";
import { properties, statusOf, text } from "../drift/fixtures/fixture.ts";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function drift(cwd: string, ...argv: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const command = [join(root, "generator", "main.mjs"), "drift", ...argv];
    execFile(process.execPath, command, { cwd, maxBuffer: 1 << 28, env: { ...process.env, GITHUB_ACTIONS: "" } }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

interface Report {
  readonly pairs: Pair[];
  readonly diagnostics: Array<{ code: string }>;
}

const laterFile = vaultFile.replace("2030-01-01", later);
const additive = vaultDocument({ version: later, definitions: properties({ zone: { ...text, readOnly: true } }) });
const breaking = vaultDocument({ version: later, definitions: statusOf(["Pending", "Approved"], true) });
const first = vaultDocument();
const vault = "Contoso.Vault/vaults";

describe("exit codes", () => {
  test.each([
    ["nothing at or above what fails", additive, [], 0],
    ["an addition, where additions fail", additive, ["--fail-on", "additive"], 1],
    ["something that breaks", breaking, [], 1],
    ["nothing at all, where anything fails", vaultDocument({ version: later }), ["--fail-on", "any"], 0],
  ] as const)("%s", async (_, revision, flags, code) => {
    const specs = temporaryFolder({ [vaultFile]: first, [laterFile]: revision });
    expect((await drift(specs, "--all", "--specs", ".", ...flags)).code).toBe(code);
    expect((await drift(specs, vault, "2030-01-01", later, "--specs", ".", ...flags)).code).toBe(code);
  });

  test.each([
    [[], "PEC9002: There is nothing to compare"],
    [["--all", "--latest"], "PEC9002: --all and --latest ask for different comparisons"],
    [["--from-specs", "."], "PEC9002: --from-specs and --to-specs belong together"],
    [[vault, "2030-01-01"], "PEC9002: A resource type needs two api-versions"],
    [[vault, "2030-01-01", "2040-01-01", "--specs", "."], `PEC7002: There is no ${vault} 2040-01-01 in .`],
    [["--all", "--specs", ".", "--type", "Contoso.Vault/safes"], "PEC7002: There is no Contoso.Vault/safes in ."],
    [["--all", "--specs", "nowhere"], "PEC1010"],
    [["--all", "--specs", "git:no-such-ref"], "PEC1012"],
    [["--all", "--specs", ".", "--accepted", "nowhere.json"], "PEC7004"],
    [["--all", "--fail-on", "some"], "Allowed choices are breaking, additive, any"],
  ] as const)("a question that makes no sense: %s", async (argv, said) => {
    const { code, err } = await drift(temporaryFolder({ [vaultFile]: first }), ...argv);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });

  test("what could not be read is never no change", async () => {
    const specs = temporaryFolder({
      [vaultFile]: first,
      [laterFile]: vaultDocument({ version: later, definitions: { Status: { $ref: "#/nowhere" } } }),
    });
    const { code, out, err } = await drift(specs, "--all", "--specs", ".");
    expect(out).toContain("not comparable");
    expect(err).toContain("PEC7001");
    expect(err).toContain("PEC1004");
    expect(code).toBe(3);
    writeFileSync(join(specs, laterFile), JSON.stringify(first).slice(0, -1));
    // What was accepted cannot be found where nothing could be read: nobody is told to delete it.
    writeFiles(specs, { "drift-accepted.json": { x0123456789abcde: "Nobody uses it." } });
    const unread = await drift(specs, "--all", "--specs", ".");
    expect(unread.err).not.toContain("PEC7003");
    expect(unread.code).toBe(3);
  });
});

test("JSON has every pair, those without a finding too, and what was renamed", async () => {
  const renamed = vaultDocument({ version: later, operations: { get: { operationId: "Connections_Read" } } });
  const specs = temporaryFolder({ [vaultFile]: first, [laterFile]: renamed });
  const { code, out, err } = await drift(specs, "--all", "--specs", ".", "--json");
  const { pairs, diagnostics } = JSON.parse(out) as Report;
  expect([code, err]).toEqual([0, ""]);
  expect(pairs).toEqual([
    {
      resourceType: vault,
      from: { apiVersion: "2030-01-01", file: vaultFile },
      to: { apiVersion: later, file: laterFile },
      comparable: true,
      findings: [],
    },
  ]);
  expect(diagnostics).toMatchObject([{ code: "PEC7005", severity: "info" }]);
});

test("what is accepted is left out, with its reason beside the definitions", async () => {
  const specs = temporaryFolder({ [vaultFile]: first, [laterFile]: breaking });
  const { pairs } = JSON.parse((await drift(specs, "--all", "--specs", ".", "--json")).out) as Report;
  const fingerprints = pairs.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));
  expect(fingerprints.length).toBeGreaterThan(0);
  writeFiles(specs, { "drift-accepted.json": Object.fromEntries(fingerprints.map((print) => [print, "Never answered."])) });
  const accepted = await drift(specs, "--all", "--specs", ".");
  expect([accepted.code, accepted.err]).toEqual([0, ""]);
  expect(accepted.out).toContain(`${fingerprints.length} accepted`);
  writeFiles(specs, { [laterFile]: vaultDocument({ version: later }) });
  const unused = await drift(specs, "--all", "--specs", ".");
  expect(unused.code).toBe(1);
  expect(unused.err).toContain(`PEC7003: The accepted finding ${fingerprints[0]} is not found any more`);
});

describe("commits", () => {
  test("are trees like any other; neither the index nor the files are touched", async () => {
    const repository = temporaryFolder({ [vaultFile]: first, [laterFile]: additive });
    git(repository, "init", "-q");
    commitAll(repository, "First");
    writeFiles(repository, { [laterFile]: breaking });
    const { code, out } = await drift(repository, "--from-specs", "git:HEAD", "--to-specs", ".", "--json");
    const { pairs } = JSON.parse(out) as Report;
    expect(code).toBe(1);
    expect(pairs.map(({ to, findings }) => [to.apiVersion, findings.map(({ code: rule }) => rule)])).toEqual([
      ["2030-01-01", []],
      [later, expect.arrayContaining(["property-removed", "enum-value-removed"])],
    ]);
    expect(execFileSync("git", ["status", "--porcelain"], { cwd: repository, encoding: "utf8" }).trim()).toMatch(/^M .*vault\.json$/);
    expect((await drift(repository, "--from-specs", "git:HEAD", "--to-specs", "git:main", "--fail-on", "any")).code).toBe(0);
  });

  test("bring their acceptances along", async () => {
    const repository = temporaryFolder({ [`specs/${vaultFile}`]: first, [`specs/${laterFile}`]: breaking });
    const { out } = await drift(repository, "--all", "--specs", "specs", "--json");
    const found = (JSON.parse(out) as Report).pairs.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));
    const reasons = Object.fromEntries(found.map((fingerprint) => [fingerprint, "Never answered."]));
    writeFiles(repository, { "specs/drift-accepted.json": { ...reasons, x0123456789abcde: "Nobody uses it." } });
    git(repository, "init", "-q");
    commitAll(repository, "First");
    writeFiles(repository, { "specs/drift-accepted.json": {} });
    const { code, err, out: said } = await drift(repository, "--all", "--specs", "git:HEAD");
    expect(said).toContain(`${found.length} accepted`);
    expect(err).toContain("PEC7003: The accepted finding x0123456789abcde is not found any more\n  HEAD:specs/drift-accepted.json:");
    expect(code).toBe(1);
  });
});

describe("places of what is wrong", () => {
  const broken = vaultDocument({ version: later, definitions: { Status: { $ref: "#/nowhere" } } });

  test("are named from where the reader is, also in a tree of an earlier commit", async () => {
    const repository = temporaryFolder({ [`specs/${vaultFile}`]: first, [`specs/${laterFile}`]: broken });
    const { err } = await drift(repository, "--all", "--specs", "specs");
    expect(err).toMatch(new RegExp(`PEC7001: .*\\n {2}specs/${laterFile}:1:1\\n`));
    expect(err).toMatch(new RegExp(`PEC1004: .*\\n {2}specs/${laterFile}:[2-9]\\d*:\\d+ /definitions`));
    git(repository, "init", "-q");
    commitAll(repository, "First");
    writeFiles(repository, { [`specs/${laterFile}`]: additive });
    const earlier = await drift(repository, "--from-specs", "git:HEAD", "--to-specs", "specs");
    expect(earlier.err).toMatch(new RegExp(`PEC7001: .*\\n {2}HEAD:specs/${laterFile}:1:1\\n`));
    expect(earlier.err).toMatch(new RegExp(`PEC1004: .*\\n {2}HEAD:specs/${laterFile}:[2-9]\\d*:\\d+ /definitions`));
  });

  test("of acceptances are those of the file that was read", async () => {
    const folder = temporaryFolder({ "ci/ok.json": { x0123456789abcde: "Nobody uses it." }, [`specs/${vaultFile}`]: first });
    const named = await drift(folder, "--all", "--specs", "specs", "--accepted", "ci/ok.json");
    expect(named.err).toContain("Delete it from ci/ok.json");
    expect(named.err).toContain("  ci/ok.json:2:3 /x0123456789abcde\n");
    writeFiles(folder, { "specs/drift-accepted.json": { x0123456789abcde: "Nobody uses it." } });
    const beside = await drift(folder, "--all", "--specs", "specs");
    expect(beside.err).toContain("  specs/drift-accepted.json:2:3 /x0123456789abcde\n");
  });
});

test.each([
  [true, true],
  [true, false],
  [false, true],
])("has colours where the report goes to a terminal (%s), wherever diagnostics go (%s)", async (outIsColored, color) => {
  const specs = temporaryFolder({ [vaultFile]: first, [laterFile]: breaking });
  const { terminal, out } = capture(specs);
  await driftHere({ ...terminal, outIsColored, color }, [], {
    ...{ root, config: { specs: "specs", output: "generated", pins: {} }, format: "text", failOn: "breaking" },
    ...{ specs: ".", all: true },
  });
  expect(out().includes("\u001b[")).toBe(outIsColored);
});

test("reports go to a file as well", async () => {
  const specs = temporaryFolder({ [vaultFile]: first, [laterFile]: breaking });
  const { out } = await drift(specs, "--all", "--specs", ".", "--format", "sarif", "--out", "drift.sarif");
  expect(out).toBe("");
  expect(JSON.parse(readFileSync(join(specs, "drift.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
});

test("clients in use are up to date with the definitions beside them, or it is said how far they are behind", async () => {
  const { code, out } = await drift(root, "--latest", "--json", "--fail-on", "any");
  const { pairs } = JSON.parse(out) as Report;
  expect(pairs.length).toBeGreaterThan(90);
  expect(pairs.every(({ comparable }) => comparable)).toBe(true);
  expect(code).toBe(pairs.some(({ findings }) => findings.length > 0) ? 1 : 0);
});
