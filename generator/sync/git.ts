import { execFile } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { printable } from "../diagnostics/render.ts";
import { byCodeUnit } from "../lib/compare.ts";
import { sha256 } from "../lib/hash.ts";

export interface FetchOptions {
  /** Branch, tag or commit; the remote's HEAD if left out. */
  readonly ref?: string;
  /** Sparse patterns in git's own notation. */
  readonly paths?: readonly string[];
  /** Folder in which the fresh folder of the checkout is made. */
  readonly cacheDir: string;
  /** What git says meanwhile, line by line. */
  readonly onProgress?: (line: string) => void;
}

export interface FetchedRepository {
  readonly dir: string;
  readonly commit: string;
  /** Removes the folder. */
  dispose(): void;
}

/** Definitions and the licence they come under; examples are most of the bytes and, like the data plane, never read. */
const definitions = ["/LICENSE*", "*.json", "!**/examples/**", "!**/data-plane/**"];

/** Fetches one commit, without history and without the files that the patterns leave out. */
export async function fetchRepository(url: string, options: FetchOptions): Promise<FetchedRepository | Diagnostic> {
  const { ref = "HEAD", paths = definitions, cacheDir, onProgress = () => undefined } = options;
  const problem = urlProblem(url) ?? refProblem(ref) ?? pathsProblem(paths);
  if (problem !== null) return diagnostic("PEC1012", { action: "fetch the definitions", reason: problem });

  let dir: string | null = null;
  let action = "make a folder for the checkout";
  try {
    mkdirSync(cacheDir, { recursive: true });
    const fresh = mkdtempSync(join(cacheDir, "checkout-"));
    dir = fresh;
    const git = (...args: readonly string[]): Promise<string> => runGit(fresh, args, { onProgress });
    action = "prepare the checkout";
    await git("init", "--quiet", "--template=");
    await git("remote", "add", "--", "origin", url);
    await git("sparse-checkout", "set", "--no-cone", ...paths);
    action = `fetch ${ref}`;
    // A remote that cannot filter sends all blobs of the commit instead, and says so.
    await git("fetch", "--progress", "--no-tags", "--depth=1", "--filter=blob:none", "--", "origin", ref);
    action = `check out ${ref}`;
    await git("checkout", "--progress", "--detach", "FETCH_HEAD");
    const commit = (await git("rev-parse", "HEAD")).trim();
    return { dir: fresh, commit, dispose: () => rmSync(fresh, { recursive: true, force: true }) };
  } catch (error) {
    if (dir !== null) rmSync(dir, { recursive: true, force: true });
    return diagnostic("PEC1012", { action, reason: error instanceof Error ? error.message : String(error) });
  }
}

function urlProblem(url: string): string | null {
  const scp = /^git@[a-z0-9][a-z0-9.-]*:(?!-)[^\s\p{Cc}]+$/iu;
  const known = /^(https|ssh|file):\/\/(?!-)[^\s\p{Cc}]+$/iu;
  if (!scp.test(url) && !known.test(url)) return "the address is none of https://, ssh://, file:// and git@host:path";
  return /^ssh:\/\/([^/]*@)?-/i.test(url) ? "the host name starts with a dash" : null;
}

/** Anything that git could take for an option or for more than one name is no ref. */
function refProblem(ref: string): string | null {
  return /^[^-+:^~?*[\\\s\p{Cc}][^:^~?*[\\\s\p{Cc}]*$/u.test(ref) && !ref.includes("..")
    ? null
    : "the ref is not the name of a branch, tag or commit";
}

function pathsProblem(paths: readonly string[]): string | null {
  return paths.every((path) => /^[^-\p{Cc}][^\p{Cc}]*$/u.test(path))
    ? null
    : "a sparse pattern is empty, starts with a dash or has control characters";
}

/** What is set in a git hook and would point every command at that hook's repository. */
const repositoryVariables =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT)$/;

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !repositoryVariables.test(name));
  return {
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
    ...Object.fromEntries(inherited),
    // Never wait for somebody to type a password.
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_ALLOW_PROTOCOL: "https:ssh:file",
    LC_ALL: "C",
  };
}

/** The bytes as they are upstream, no hooks of the user's, nothing left running, no endless wait on a dead connection. */
const settings = {
  "core.autocrlf": "false",
  "core.hooksPath": "/dev/null",
  "gc.auto": "0",
  "maintenance.auto": "false",
  "advice.detachedHead": "false",
  "http.lowSpeedLimit": "1000",
  "http.lowSpeedTime": "60",
};

export interface GitOptions {
  readonly onProgress?: ((line: string) => void) | undefined;
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What git reads from its standard input. */
  readonly input?: string;
}

/** Runs git in a folder, without a shell; rejects with what git said, as one line without credentials. */
export function runGit(
  dir: string,
  args: readonly string[],
  { onProgress, environment: added = {}, input }: GitOptions = {},
): Promise<string> {
  const configured = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  return new Promise((done, fail) => {
    const options = { cwd: dir, env: { ...environment(), ...added }, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    const child = execFile("git", [...configured, ...args], options, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new Error(error.code === "ENOENT" ? "git is not installed" : saidBy(stderr)));
    });
    // Git can end before it has read everything; what it says then is the reason.
    child.stdin?.on("error", () => undefined).end(input ?? "");
    let rest = "";
    child.stderr?.on("data", (chunk: string) => {
      const lines = `${rest}${chunk}`.split(/[\r\n]+/);
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.trim() !== "") onProgress?.(harmless(line));
    });
  });
}

function saidBy(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  return harmless(lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? "it gave no reason");
}

function harmless(line: string): string {
  return printable(line)
    .replace(/\/\/[^/@\s]*@/g, "//")
    .trim();
}

export interface CheckoutDescription {
  /** Address of the remote, or the name of the folder; never a path of this machine. */
  readonly origin: string;
  readonly commit: string | null;
  readonly license: CheckoutLicense | null;
}

export interface CheckoutLicense {
  /** SPDX identifier; `null` when the text is not a well-known one. */
  readonly name: string | null;
  readonly file: string;
  readonly sha256: string;
}

/** What is known of a folder of definitions. A folder inside a repository of something else has no commit of its own. */
export async function describeCheckout(dir: string): Promise<CheckoutDescription> {
  const ask = async (...args: readonly string[]): Promise<string> => (await runGit(dir, args).catch(() => "")).trim();
  const isTop = (await ask("rev-parse", "--is-inside-work-tree", "--show-prefix")) === "true";
  const remote = isTop ? publicAddress(await ask("config", "--local", "--get", "remote.origin.url")) : null;
  // Only the name is asked for: looking for an object can make git fetch it from where that repository says.
  const commit = isTop ? await ask("rev-parse", "--verify", "--quiet", "HEAD") : "";
  return { origin: remote ?? basename(resolve(dir)), commit: commit === "" ? null : commit, license: licenseOf(dir) };
}

function publicAddress(url: string): string | null {
  if (/^git@[^\s/:]+:[^\s]+$/.test(url)) return url;
  if (!/^(https?|ssh|git):\/\//i.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.password = "";
  // Over ssh the name says which account of the host answers; over https it can be a token.
  if (address.protocol !== "ssh:") address.username = "";
  address.search = "";
  address.hash = "";
  return address.href;
}

/** What only this licence says, in lower case and with single spaces. */
const licenses: ReadonlyArray<readonly [name: string, words: readonly string[]]> = [
  ["MIT", ["permission is hereby granted, free of charge", "the above copyright notice and this permission notice shall be included"]],
  ["Apache-2.0", ["apache license version 2.0", "terms and conditions for use, reproduction, and distribution"]],
  ["BSD-3-Clause", ["redistribution and use in source and binary forms", "neither the name of"]],
  ["BSD-2-Clause", ["redistribution and use in source and binary forms"]],
  ["CC-BY-4.0", ["attribution 4.0 international"]],
];

function licenseOf(dir: string): CheckoutLicense | null {
  try {
    const named = readdirSync(dir).filter((name) => /^licen[cs]e(\.(txt|md))?$/i.test(name));
    const file = named.sort(byCodeUnit).find((name) => lstatSync(join(dir, name)).isFile());
    if (file === undefined) return null;
    const bytes = readFileSync(join(dir, file));
    const text = bytes.toString("utf8").toLowerCase().replace(/\s+/g, " ");
    const name = licenses.find(([, words]) => words.every((word) => text.includes(word)))?.[0] ?? null;
    return { name, file, sha256: sha256(bytes) };
  } catch {
    return null;
  }
}
