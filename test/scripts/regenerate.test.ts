import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "../../generator/lib/json.ts";
import { longest, pullRequestBody } from "../../scripts/regenerate/body.ts";
import { later } from "../support/drift.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { commitAll, git } from "../support/git.ts";
import { root } from "../support/repository.ts";
import { vaultDocument, vaultFile } from "../support/swagger.ts";
import { properties, statusOf, text } from "../drift/fixtures/fixture.ts";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function node(cwd: string, ...argv: readonly string[]): Promise<Run> {
  return nodeWith({}, cwd, ...argv);
}

function nodeWith(more: Readonly<Record<string, string>>, cwd: string, ...argv: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...more, GITHUB_ACTIONS: "", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    execFile(process.execPath, argv, { cwd, maxBuffer: 1 << 28, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

/** This repository, with definitions of one vault instead of all there are; its own origin is bare. */
async function repositoryOf(upstream: string): Promise<{ repository: string; origin: string }> {
  const repository = temporaryFolder();
  for (const name of readdirSync(root)) {
    if (!/^(\.git|node_modules|generated|specs|docs|test|bench|prepared)$/.test(name))
      cpSync(join(root, name), join(repository, name), { recursive: true });
  }
  // A folder of its own: what the generator remembers of this repository belongs to this repository.
  mkdirSync(join(repository, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(repository, "node_modules", name));
  }
  for (const argv of [["sync", "--from", upstream], ["generate"], ["api"]]) {
    const { code, err } = await node(repository, "generator/main.mjs", ...argv);
    expect([argv[0], code, err]).toEqual([argv[0], 0, ""]);
  }
  git(repository, "init", "-q");
  commitAll(repository, "First");
  const origin = temporaryFolder();
  git(origin, "init", "-q", "--bare");
  git(repository, "remote", "add", "origin", origin);
  git(repository, "push", "-q", "origin", "main");
  return { repository, origin };
}

const laterFile = vaultFile.replace("2030-01-01", later);

test("from a change upstream to a pull request with the report as its body", async () => {
  const upstream = temporaryFolder({ [vaultFile]: vaultDocument() as Json, LICENSE: "MIT" });
  git(upstream, "init", "-q");
  commitAll(upstream, "First");
  const { repository, origin } = await repositoryOf(`file://${upstream}`);
  const out = temporaryFolder();
  const prepare = (): Promise<Run> => node(repository, "scripts/regenerate/prepare.ts", "--from", `file://${upstream}`, "--out", out);
  const publish = (from: string): Promise<Run> => node(from, "scripts/regenerate/publish.ts", "--in", out, "--print");

  // Nothing new upstream: no branch, no pull request.
  expect(await prepare()).toMatchObject({ code: 0, out: "Nothing changed.\n" });
  expect(await publish(repository)).toMatchObject({ code: 0, out: "Nothing changed: there is nothing to publish.\n" });
  expect(git(origin, "branch", "--list").trim()).toBe("* main");

  // A published version is edited, and another one appears.
  writeFiles(upstream, {
    [vaultFile]: vaultDocument({ definitions: statusOf(["Pending", "Approved"], true) }),
    [laterFile]: vaultDocument({ version: later, definitions: properties({ zone: { ...text, readOnly: true } }) }),
  });
  commitAll(upstream, "Second");
  const commit = git(upstream, "rev-parse", "HEAD").trim();
  const prepared = await prepare();
  expect(prepared).toMatchObject({ code: 0 });
  expect(git(repository, "status", "--porcelain")).toBe("");
  expect(git(repository, "branch", "--show-current").trim()).toBe("main");
  expect(
    git(repository, "show", "--name-only", "--format=", "regenerate")
      .trim()
      .split("\n")
      .filter((file) => !/^(specs|generated|api)\//.test(file)),
  ).toEqual([]);
  // Preparing needs no rights: until it is published, nobody sees it.
  expect(git(origin, "branch", "--list").trim()).toBe("* main");

  // Whoever publishes has a clone of their own, as the second job has.
  const clone = temporaryFolder();
  git(clone, "clone", "-q", origin, ".");
  const { code, out: said } = await publish(clone);
  expect(code).toBe(0);
  const [call = "", ...body] = said.split("\n");
  const title = `Regenerate from ${commit.slice(0, 12)}`;
  expect(JSON.parse(call)).toEqual([
    "gh",
    "pr",
    "create",
    "--base",
    "main",
    "--head",
    "regenerate",
    "--title",
    title,
    "--body-file",
    join(out, "body.md"),
  ]);
  const report = body.join("\n");
  expect(report).toContain("<code>Contoso&#46;Vault</code>");
  expect(report).toContain("the value was removed");
  expect(report).toContain("the api-version appeared");
  expect(report).toMatch(/### Packages[^]*@pecgen\/contoso-vault +major[^]*next version: /);
  expect(git(origin, "log", "-1", "--format=%s", "regenerate").trim()).toBe(title);
  expect(git(origin, "merge-base", "main", "regenerate")).toBe(git(origin, "rev-parse", "main"));

  // The next week, nobody has merged yet: the branch is made anew, the pull request stays.
  writeFiles(upstream, { [laterFile]: vaultDocument({ version: later, definitions: properties({ zone: text }) }) });
  commitAll(upstream, "Third");
  rmSync(join(out, "result.json"));
  expect(await prepare()).toMatchObject({ code: 0 });
  expect(await publish(clone)).toMatchObject({ code: 0 });
  expect(git(origin, "rev-list", "--count", "main..regenerate").trim()).toBe("1");
}, 240_000);

test("changes of your own are never swept in", async () => {
  const repository = scriptsOnly();
  writeFiles(repository, { "mine.txt": "mine" });
  const { code, err } = await node(repository, "scripts/regenerate/prepare.ts", "--from", ".", "--out", "out");
  expect(code).toBe(1);
  expect(err).toContain("Commit or stash your changes first");
  expect(existsSync(join(repository, "out"))).toBe(false);
});

test("what was prepared is never the base of what is prepared next", async () => {
  const repository = scriptsOnly();
  git(repository, "checkout", "-q", "-b", "regenerate");
  const { code, err } = await node(repository, "scripts/regenerate/prepare.ts", "--from", ".", "--out", "out");
  expect(code).toBe(1);
  expect(err).toContain("Check out the branch that is to be regenerated first");
});

/** A repository that has a commit with the scripts and what they import, and nothing else. */
function scriptsOnly(): string {
  const repository = temporaryFolder({ "package.json": JSON.stringify({ type: "module" }) });
  for (const folder of ["scripts", "generator"]) cpSync(join(root, folder), join(repository, folder), { recursive: true });
  git(repository, "init", "-q");
  commitAll(repository, "First");
  return repository;
}

test.each([
  [
    "an open pull request of ours is brought up to date",
    [
      { number: 7, isCrossRepository: true },
      { number: 8, isCrossRepository: false },
    ],
    "edit",
  ],
  ["that of somebody's fork, whose branch is called so too, is not ours", [{ number: 7, isCrossRepository: true }], "create"],
  ["none is open", [], "create"],
] as const)("%s", async (_, open, verb) => {
  const repository = scriptsOnly();
  const origin = temporaryFolder();
  git(origin, "init", "-q", "--bare");
  git(repository, "remote", "add", "origin", origin);
  git(repository, "checkout", "-q", "-b", "regenerate");
  const prepared = temporaryFolder({ "result.json": { changed: true, title: "Regenerate" }, "body.md": "Body" });
  git(repository, "bundle", "create", "-q", join(prepared, "regenerate.bundle"), "regenerate");
  git(repository, "checkout", "-q", "main");
  // Stands in for GitHub's tool: answers the list, and writes down what it is asked.
  const tools = temporaryFolder({
    gh: `#!/bin/sh\necho "$@" >> "$GH_CALLS"\nif [ "$2" = list ]; then echo '${JSON.stringify(open)}'; fi\n`,
  });
  chmodSync(join(tools, "gh"), 0o755);
  const calls = join(tools, "calls");
  const environment = { PATH: `${tools}:${process.env["PATH"]}`, GH_CALLS: calls };
  expect(await nodeWith(environment, repository, "scripts/regenerate/publish.ts", "--in", prepared)).toMatchObject({ code: 0 });
  const [list = "", then = ""] = readFileSync(calls, "utf8").split("\n");
  expect(list).toMatch(/^pr list --base main --head regenerate --state open --json /);
  expect(then).toMatch(verb === "edit" ? /^pr edit 8 --title Regenerate / : /^pr create --base main --head regenerate --title Regenerate /);
});

describe("the body", () => {
  test("is never longer than a pull request takes, and says how much was left out", () => {
    const body = pullRequestBody(
      "x".repeat(60_000),
      Array.from({ length: 500 }, (_, index) => `@pecgen/${index} ${"y".repeat(60)}`).join("\n"),
    );
    expect(body.length).toBeLessThanOrEqual(longest);
    expect(body.length).toBeGreaterThan(longest - 200);
    const shown = body.split("\n").filter((line) => line.startsWith("@pecgen/")).length;
    expect(body).toContain(`${500 - shown} more lines`);
  });

  test("ends its block of code whatever the plan says", () => {
    expect(pullRequestBody("drift", "```\n<script>").match(/```/g)).toHaveLength(2);
  });
});

describe("the workflow", () => {
  interface Step {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  interface Workflow {
    readonly permissions: object;
    readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>;
  }
  const workflow = parse(readFileSync(join(root, ".github/workflows/regenerate.yml"), "utf8")) as Workflow;
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const { prepare, publish } = workflow.jobs;
  const stepsOf = (job: typeof prepare): readonly Step[] => job?.steps ?? [];
  const runsOf = (job: typeof prepare): string[] => stepsOf(job).flatMap(({ run }) => run ?? []);

  test("runs scripts of the repository and nothing else", () => {
    expect([runsOf(prepare).length, runsOf(publish).length]).toEqual([2, 1]);
    for (const command of [...runsOf(prepare), ...runsOf(publish)]) {
      const [, script] = /^npm run ([\w:]+) --/.exec(command) ?? [];
      expect(command === "npm ci" || scripts[script ?? ""] !== undefined).toBe(true);
      // An expression in a script would be pasted into it; it comes as a variable instead.
      expect(command).not.toContain("${{");
    }
  });

  test("grants writing to the job that reads no definitions alone", () => {
    expect(workflow.permissions).toEqual({});
    expect(prepare?.permissions).toEqual({ contents: "read" });
    expect(publish?.permissions).toEqual({ contents: "write", "pull-requests": "write" });
    expect(stepsOf(prepare)[0]?.with).toMatchObject({ "persist-credentials": false });
    expect(runsOf(publish).join()).not.toMatch(/npm ci|regenerate:prepare/);
    for (const { uses } of [...stepsOf(prepare), ...stepsOf(publish)])
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});
