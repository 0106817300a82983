import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { sha256 } from "../../../generator/lib/hash.ts";
import { describeCheckout, fetchRepository, type FetchedRepository, type FetchOptions } from "../../../generator/sync/git.ts";

const mit = `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software.
The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.
`;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pecgen-git-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(dir: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgSign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: dir, encoding: "utf8", stdio: "pipe" }).trim();
}

/** A repository like that of the definitions: two commits, a branch and a tag. */
function upstream(): { dir: string; url: string; first: string; second: string } {
  const dir = temporaryFolder();
  git(dir, "init", "--quiet", "--initial-branch=main");
  put(dir, "LICENSE", mit);
  put(dir, "README.md", "not wanted");
  put(dir, "specification/kv/stable/a.json", "first");
  put(dir, "specification/kv/stable/examples/e.json", "an example");
  put(dir, "specification/kv/readme.md", "not wanted");
  put(dir, "specification/kv/data-plane/d.json", "not wanted");
  put(dir, "other/b.json", "of another layout");
  git(dir, "add", ".");
  git(dir, "commit", "--quiet", "-m", "first");
  git(dir, "tag", "v1");
  const first = git(dir, "rev-parse", "HEAD");
  put(dir, "specification/kv/stable/a.json", "line\r\n");
  git(dir, "-c", "core.autocrlf=false", "commit", "--quiet", "-am", "second");
  git(dir, "branch", "feature/x");
  return { dir, url: `file://${dir}`, first, second: git(dir, "rev-parse", "HEAD") };
}

async function fetched(url: string, options: Partial<FetchOptions> = {}): Promise<FetchedRepository> {
  const result = await fetchRepository(url, { cacheDir: temporaryFolder(), ...options });
  if ("code" in result) throw new Error(result.message);
  return result;
}

async function refused(url: string, options: Partial<FetchOptions> = {}): Promise<Diagnostic> {
  const cacheDir = temporaryFolder();
  const result = await fetchRepository(url, { cacheDir, ...options });
  if (!("code" in result)) throw new Error("was fetched");
  expect(result.code).toBe("PEC1012");
  expect(readdirSync(cacheDir)).toEqual([]);
  return result;
}

function listed(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, "").includes(join(dir, ".git")))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

describe("fetching", () => {
  test.each([false, true])("brings the definitions and the licence; filters on the other side: %s", async (filters) => {
    const { dir, url, second } = upstream();
    git(dir, "config", "uploadpack.allowFilter", String(filters));
    const repository = await fetched(url);
    expect(repository.commit).toBe(second);
    expect(listed(repository.dir)).toEqual(["LICENSE", "other/b.json", "specification/kv/stable/a.json"]);
    // Shallow, and without the blobs that nobody asked for where the other side can do that.
    expect(git(repository.dir, "rev-list", "--count", "HEAD")).toBe("1");
    const missing = git(repository.dir, "rev-list", "--objects", "--missing=print", "HEAD")
      .split("\n")
      .filter((line) => line.startsWith("?"));
    expect(missing.length).toBe(filters ? 2 : 0);
    repository.dispose();
    expect(existsSync(repository.dir)).toBe(false);
  });

  test.each(["v1", "main", "feature/x", "first", "second"])("of %s", async (ref) => {
    const { dir, url, ...commits } = upstream();
    const { first, second } = commits;
    const commit = commits[ref as "first" | "second"];
    const repository = await fetched(url, { ref: commit ?? ref });
    expect(repository.commit).toBe(commit ?? (ref === "v1" ? first : second));
  });

  test("of other paths", async () => {
    const { url } = upstream();
    expect(listed((await fetched(url, { paths: ["/other/", "/README.md"] })).dir)).toEqual(["README.md", "other/b.json"]);
  });

  test("tells how it goes on", async () => {
    const { url } = upstream();
    const lines: string[] = [];
    await fetched(url, { onProgress: (line) => lines.push(line) });
    expect(lines.join("\n")).toContain("HEAD is now at");
    expect(lines.filter((line) => line.trim() === "" || /[\r\n]/.test(line))).toEqual([]);
  });

  test("gives each call a folder of its own", async () => {
    const { url } = upstream();
    const cacheDir = join(temporaryFolder(), "made/when/needed");
    const [one, two] = await Promise.all([fetched(url, { cacheDir }), fetched(url, { cacheDir })]);
    expect(one.dir).not.toBe(two.dir);
    expect(dirname(one.dir)).toBe(cacheDir);
  });

  test("is not led astray by the variables that git sets for hooks", async () => {
    const { url, second } = upstream();
    const other = upstream();
    vi.stubEnv("GIT_DIR", join(other.dir, ".git"));
    vi.stubEnv("GIT_WORK_TREE", other.dir);
    vi.stubEnv("GIT_INDEX_FILE", join(other.dir, ".git/index"));
    onTestFinished(() => void vi.unstubAllEnvs());
    const repository = await fetched(url);
    expect((await describeCheckout(repository.dir)).commit).toBe(second);
  });

  test("runs no hooks of the repository or the user", async () => {
    const { url } = upstream();
    const template = temporaryFolder();
    const trace = join(template, "ran");
    put(template, "hooks/post-checkout", `#!/bin/sh\ntouch ${trace}\n`);
    execFileSync("chmod", ["+x", join(template, "hooks/post-checkout")]);
    vi.stubEnv("GIT_TEMPLATE_DIR", template);
    onTestFinished(() => void vi.unstubAllEnvs());
    await fetched(url);
    expect(existsSync(trace)).toBe(false);
  });
});

describe("refused before git is asked", () => {
  test.each([
    "--upload-pack=touch /tmp/x",
    "-u",
    "",
    "/srv/specs",
    "../specs",
    "http://example.com/specs.git",
    "git://example.com/specs.git",
    "ext::sh -c touch% /tmp/x",
    "https::https://example.com/x",
    "fd::17",
    "ssh://-oProxyCommand=touch/x",
    "ssh://git@-oProxyCommand=touch/x",
    "git@-oProxyCommand=touch:x",
    "git@example.com:-x",
    "file://-x",
    "https://example.com/a b",
    "https://example.com/a\nb",
    "https://",
  ])("address %j", async (url) => {
    expect((await refused(url)).message).toMatch(/the address is none of|starts with a dash/);
  });

  test.each(["-x", "--upload-pack=x", "+main", "main:other", "", "a b", "a..b", "HEAD~1", "HEAD^", "a*", "a\nb", "@{-1}?"])(
    "ref %j",
    async (ref) => {
      expect((await refused(upstream().url, { ref })).message).toContain("the ref is not the name");
    },
  );

  test.each([["-x"], [""], ["/a\n/b"], ["/ok", "--stdin"]])("patterns %j", async (...paths) => {
    expect((await refused(upstream().url, { paths })).message).toContain("a sparse pattern");
  });
});

describe("what git cannot do is a diagnostic", () => {
  test("a repository that does not exist", async () => {
    const problem = await refused(`file://${join(temporaryFolder(), "missing")}`);
    expect(problem.message).toMatch(/^git could not fetch HEAD: fatal: /);
  });

  test("a ref that does not exist", async () => {
    expect((await refused(upstream().url, { ref: "nowhere" })).message).toMatch(/^git could not fetch nowhere: fatal: .*nowhere/);
  });

  test("a folder that cannot be made", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const result = await fetchRepository(upstream().url, { cacheDir: join(file, "cache") });
    expect(result).toMatchObject({ code: "PEC1012" });
  });

  test("no git at all", async () => {
    const { url } = upstream();
    vi.stubEnv("PATH", temporaryFolder());
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await refused(url)).message).toContain("git is not installed");
  });

  test("passwords in the address are not repeated", async () => {
    const { message } = await refused("https://user:secret@localhost:1/specs.git");
    expect(message).toContain("git could not fetch HEAD");
    expect(message).not.toContain("secret");
  });
});

describe("describing a checkout", () => {
  function checkout(origin: string | null): string {
    const { dir } = upstream();
    if (origin !== null) git(dir, "remote", "add", "origin", origin);
    return dir;
  }

  test.each([
    ["https://github.com/Azure/azure-rest-api-specs.git", "https://github.com/Azure/azure-rest-api-specs.git"],
    ["https://user:token@github.com/Azure/specs", "https://github.com/Azure/specs"],
    ["https://token@github.com/Azure/specs?token=secret#secret", "https://github.com/Azure/specs"],
    ["git@github.com:Azure/specs.git", "git@github.com:Azure/specs.git"],
    ["ssh://git@github.com:22/Azure/specs", "ssh://git@github.com:22/Azure/specs"],
    ["ssh://git:secret@github.com/Azure/specs", "ssh://git@github.com/Azure/specs"],
  ])("origin %s is %s", async (remote, origin) => {
    expect((await describeCheckout(checkout(remote))).origin).toBe(origin);
  });

  test.each([null, "/home/somebody/specs", "file:///home/somebody/specs", "../specs", "C:\\specs", "host:specs", "ext::sh -c x"])(
    "origin %s is the name of the folder",
    async (remote) => {
      const dir = checkout(remote);
      expect((await describeCheckout(dir)).origin).toBe(basename(dir));
    },
  );

  test("the commit is that of the folder itself", async () => {
    const { dir, second } = upstream();
    expect((await describeCheckout(dir)).commit).toBe(second);
  });

  test("a folder within a repository has neither its commit nor its origin", async () => {
    const dir = join(checkout("https://github.com/Azure/specs"), "specification");
    expect(await describeCheckout(dir)).toEqual({ origin: "specification", commit: null, license: null });
  });

  test("a folder without git, a repository without commits, no folder", async () => {
    const plain = temporaryFolder();
    expect(await describeCheckout(plain)).toEqual({ origin: basename(plain), commit: null, license: null });
    git(plain, "init", "--quiet");
    expect((await describeCheckout(plain)).commit).toBeNull();
    expect(await describeCheckout(join(plain, "missing"))).toEqual({ origin: "missing", commit: null, license: null });
  });
});

describe("the licence", () => {
  async function licenseOf(files: Record<string, string>): Promise<unknown> {
    const dir = temporaryFolder();
    for (const [name, text] of Object.entries(files)) put(dir, name, text);
    return (await describeCheckout(dir)).license;
  }

  test.each<[string | null, string]>([
    ["MIT", mit],
    ["Apache-2.0", "Apache License\nVersion 2.0, January 2004\nTERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"],
    ["BSD-3-Clause", "Redistribution and use in source and binary forms\n* Neither the name of"],
    ["BSD-2-Clause", "Redistribution and use in source and binary forms"],
    ["CC-BY-4.0", "Attribution 4.0 International"],
    [null, "All rights reserved."],
    [null, "Permission is hereby granted, free of charge, to nobody."],
  ])("%s is recognised", async (name, text) => {
    expect(await licenseOf({ LICENSE: text })).toEqual({ name, file: "LICENSE", sha256: sha256(text) });
  });

  test.each(["LICENSE.txt", "LICENSE.md", "License", "LICENCE"])("in %s", async (file) => {
    expect(await licenseOf({ [file]: mit })).toMatchObject({ name: "MIT", file });
  });

  test("is the first one by name", async () => {
    expect(await licenseOf({ "LICENSE.txt": "x", LICENSE: mit, "LICENSE-docs": "y" })).toMatchObject({ file: "LICENSE" });
  });

  test("is not read through a link", async () => {
    const dir = temporaryFolder();
    symlinkSync("/etc/hostname", join(dir, "LICENSE"));
    expect((await describeCheckout(dir)).license).toBeNull();
  });
});
