import { execFile, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { census } from "../support/census.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "pecgen-cli-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function pecgen(...argv: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, "generator", "main.mjs"), ...argv], { cwd: scratch, maxBuffer: 1 << 28 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

describe("generate", () => {
  test("finds the committed files up to date, down to the last byte, believing no cache", { timeout: 300_000 }, async () => {
    const { code, out, err } = await pecgen("generate", "--check", "--fresh");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(
        `^${census.types} resource types, ${census.apiVersions} api-versions, \\d+ operations, \\d+ quirks applied\n0 files written`,
      ),
    );
  });

  test("tells what an --only could have meant that names nothing", async () => {
    const { code, err } = await pecgen("generate", "--only", "nothing", "--dry-run");
    expect(code).toBe(1);
    expect(err).toContain("PEC9002: --only nothing names no resource provider and no resource type");
  });
});

describe("usage", () => {
  test.each([
    [["--help"], 0, "Usage: pecgen"],
    [["--version"], 0, /^\d+\.\d+\.\d+\n$/],
    [["generate", "--nonsense"], 2, "unknown option"],
    [["nonsense"], 2, "unknown command"],
    [["sync"], 2, "required option '--from"],
    [["sync", "--from", ".", "--versions", "some"], 2, "Allowed choices are default, all"],
    [["inspect", "--type", "vaults"], 2, "It looks like Microsoft.KeyVault/vaults"],
  ] as const)("%s exits with %d", async (argv, wanted, said) => {
    const { code, out, err } = await pecgen(...argv);
    expect(code).toBe(wanted);
    expect(out + err).toEqual(typeof said === "string" ? expect.stringContaining(said) : expect.stringMatching(said));
  });
});

test("a failure that nobody foresaw is a diagnostic too, with the stack for those who ask", async () => {
  const file = join(scratch, "file");
  writeFileSync(file, "");
  const { code, err } = await pecgen("--debug", "pack", "--out", file);
  expect(code).toBe(1);
  expect(err).toContain("PEC9003: Unexpected failure: EEXIST");
  expect(err).toMatch(/\n\s+at /);
});

test.each([
  [["inspect"], 0],
  [["drift", "Microsoft.KeyVault/vaults", "2019-01-01", "2023-07-01"], 2],
] as const)("a reader who has seen enough of %j is no failure, and hides none", async (argv, wanted) => {
  const child = spawn(process.execPath, [join(root, "generator", "main.mjs"), ...argv], {
    cwd: scratch,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = wanted === 0 ? child.stdout : child.stderr;
  const open = wanted === 0 ? child.stderr : child.stdout;
  closed.destroy();
  let said = "";
  open.setEncoding("utf8").on("data", (text: string) => (said += text));
  const [code] = (await once(child, "close")) as [number];
  expect({ code, said }).toEqual({ code: wanted, said: "" });
});

test("a Node.js that strips no types is told what is needed", () => {
  const main = join(root, "generator", "main.mjs");
  const { status, stderr } = spawnSync(process.execPath, ["--no-strip-types", main, "--version"], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("pecgen needs Node.js 22.19 or newer that strips types");
  expect(stderr).not.toMatch(/ERR_|\n\s+at /);
});

describe("inspect", () => {
  test("prints exactly the agreed form", async () => {
    const { code, out } = await pecgen("inspect", "--type", "microsoft.keyvault/VAULTS", "--api-version", "2023-07-01", "--json");
    expect(code).toBe(0);
    const { schemaVersion, surfaces, diagnostics } = JSON.parse(out) as {
      schemaVersion: number;
      surfaces: Array<Record<string, unknown>>;
      diagnostics: unknown[];
    };
    expect([schemaVersion, diagnostics, surfaces.length]).toEqual([1, [], 1]);
    const [surface] = surfaces;
    expect(Object.keys(surface ?? {})).toEqual([
      "resourceType",
      "apiVersion",
      "stability",
      "scope",
      "connectionParameter",
      "operations",
      "status",
      "provisioningState",
      "stateFields",
      "connectionFields",
      "writable",
      "listShape",
      "errorShape",
    ]);
    const [operation] = (surface?.["operations"] ?? []) as Array<Record<string, unknown>>;
    expect(Object.keys(operation ?? {})).toEqual([
      "verb",
      "operationId",
      "method",
      "path",
      "parameters",
      "successCodes",
      "longRunning",
      "finalStateVia",
      "paging",
      "source",
    ]);
    expect(surface).toMatchObject({
      resourceType: "Microsoft.KeyVault/vaults",
      status: {
        path: "properties.privateLinkServiceConnectionState.status",
        values: ["Pending", "Approved", "Rejected", "Disconnected"],
        open: true,
      },
      connectionParameter: "privateEndpointConnectionName",
      listShape: "value",
      errorShape: "arm",
    });
  });

  test("reads any folder of definitions", async () => {
    const { code, out } = await pecgen("inspect", "--specs", join(root, "specs", "slices"), "--json");
    expect(code).toBe(0);
    const { surfaces } = JSON.parse(out) as { surfaces: Array<{ resourceType: string }> };
    expect(new Set(surfaces.map(({ resourceType }) => resourceType.toLowerCase())).size).toBe(census.types);
  });

  test("says that a folder is not there", async () => {
    expect(await pecgen("inspect", "--specs", join(scratch, "absent"))).toMatchObject({ code: 1, err: expect.stringContaining("PEC1010") });
  });
});

describe("sync", () => {
  const upstream = join(scratch, "upstream");
  const specs = join(scratch, "specs");
  const git = (...argv: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", ...argv], { cwd: upstream, encoding: "utf8" });
  const manifest = (): {
    sources: Array<{ origin: string; commit: string }>;
    types: Array<{ resourceType: string; kept: string[]; vanished: string[] }>;
    files: Array<{ path: string }>;
  } => JSON.parse(readFileSync(join(specs, "manifest.json"), "utf8"));
  const keyVault = "specification/keyvault";
  const batch = "specification/batch";

  // A repository of real slices, with what must be left alone beside them.
  beforeAll(() => {
    for (const folder of [keyVault, batch, "specification/common-types"]) {
      cpSync(join(root, "specs", "slices", folder), join(upstream, folder), { recursive: true });
    }
    const decoys = [
      `${keyVault}/resource-manager/Microsoft.KeyVault/stable/2023-07-01/examples/list.json`,
      "specification/other/data-plane/x.json",
    ];
    for (const decoy of decoys) {
      mkdirSync(dirname(join(upstream, decoy)), { recursive: true });
      writeFileSync(join(upstream, decoy), '{"paths": {"/privateEndpointConnections": {}}');
    }
    git("init", "--quiet", "--initial-branch=main");
    git("config", "uploadpack.allowFilter", "true");
    git("add", "--all");
    git("commit", "--quiet", "--message=All");
  });

  test("takes a repository by its address, and says which commit it was", async () => {
    const { code, out, err } = await pecgen("sync", "--from", pathToFileURL(upstream).href, "--specs", specs);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^3 resource types, \d+ api-versions kept \(0 derived\)/);
    expect(manifest().sources).toEqual([{ origin: "upstream", commit: git("rev-parse", "HEAD").trim(), license: null }]);
    expect(readdirSync(join(specs, "slices", "specification")).sort()).toEqual(["batch", "common-types", "keyvault"]);
  });

  test("changes nothing when nothing changed", async () => {
    const before = readFileSync(join(specs, "manifest.json"), "utf8");
    expect((await pecgen("sync", "--from", pathToFileURL(upstream).href, "--specs", specs)).out).toContain("0 files written, 0 deleted");
    expect(readFileSync(join(specs, "manifest.json"), "utf8")).toBe(before);
  });

  test("keeps what vanished upstream and says so, until it is told to drop it", async () => {
    const kept = manifest().types.find(({ resourceType }) => resourceType.startsWith("Microsoft.Batch"))?.kept ?? [];
    expect(kept.length).toBeGreaterThan(0);
    git("rm", "-r", "--quiet", batch);
    git("commit", "--quiet", "--message=Without Batch");
    const first = await pecgen("sync", "--from", upstream, "--specs", specs);
    expect(first.code).toBe(0);
    expect(first.err).toContain(`PEC1008: Microsoft.Batch/batchAccounts ${kept.join(", ")} vanished upstream; its slices are kept`);
    expect(manifest().types.find(({ resourceType }) => resourceType.startsWith("Microsoft.Batch"))).toMatchObject({ kept, vanished: kept });
    expect(existsSync(join(specs, "slices", batch))).toBe(true);

    const second = await pecgen("sync", "--from", upstream, "--specs", specs, "--prune");
    expect(second.code).toBe(0);
    expect(manifest().types.map(({ resourceType }) => resourceType)).toEqual([
      "Microsoft.KeyVault/managedHSMs",
      "Microsoft.KeyVault/vaults",
    ]);
    expect(manifest().files.some(({ path }) => path.startsWith(batch))).toBe(false);
    expect(existsSync(join(specs, "slices", batch, "resource-manager"))).toBe(false);
  });

  test("writes nothing when it was pointed at something else", async () => {
    const elsewhere = join(scratch, "elsewhere");
    mkdirSync(elsewhere);
    const before = readFileSync(join(specs, "manifest.json"), "utf8");
    expect(await pecgen("sync", "--from", elsewhere, "--specs", specs)).toMatchObject({ code: 1, err: expect.stringContaining("PEC1015") });
    expect(await pecgen("sync", "--from", "file:///nowhere/at/all", "--specs", specs)).toMatchObject({
      code: 1,
      err: expect.stringContaining("PEC1012"),
    });
    expect(readFileSync(join(specs, "manifest.json"), "utf8")).toBe(before);
  });
});

test("pack says which words name no package, before it does anything", async () => {
  const out = join(scratch, "packages");
  expect(await pecgen("pack", "--out", out, "--only", "core", "keyvalut", "vaults")).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/--only keyvalut names no package[^]*--only vaults names no package/) as unknown,
  });
  expect(existsSync(out)).toBe(false);
});
