/**
 * sync → generate → drift: makes a commit on a branch of its own and the body of its pull request. Nothing leaves this
 * machine, so it needs no rights.
 *
 *     node scripts/regenerate/prepare.ts --from <checkout or git address> --out <folder>
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadConfig, type Settings } from "../../generator/config.ts";
import { pullRequestBody } from "./body.ts";
import { branch, files, git, pecgen, root, type Result } from "./run.ts";

const { values } = parseArgs({ options: { from: { type: "string", multiple: true }, out: { type: "string" } } });
const { from = [], out } = values;
if (from.length === 0 || out === undefined) throw new Error("Give --from <checkout or git address> and --out <folder>");
if (git("status", "--porcelain") !== "")
  throw new Error("Commit or stash your changes first: everything that differs afterwards is committed");
if (git("branch", "--show-current") === branch)
  throw new Error(`Check out the branch that is to be regenerated first: ${branch} is made anew from it`);
const { specs, output } = await settings();

const target = resolve(out);
mkdirSync(target, { recursive: true });
const finish = (result: Result): void => writeFileSync(join(target, files.result), JSON.stringify(result));

pecgen([0], "sync", ...from.flatMap((each) => ["--from", each]));
pecgen([0], "generate");
pecgen([0], "api");
if (git("status", "--porcelain") === "") {
  finish({ changed: false, title: "" });
  console.log("Nothing changed.");
} else {
  const body = join(target, files.body);
  // Findings are what the pull request is for, and what cannot be compared is named in it.
  pecgen([0, 1, 3], "drift", "--base", "HEAD", "--format", "markdown", "--out", body);
  const plan = pecgen([0], "release-plan", "--since", "HEAD");
  writeFileSync(body, pullRequestBody(readFileSync(body, "utf8"), plan));

  const title = `Regenerate from ${upstream()}`;
  const base = git("rev-parse", "HEAD");
  git("checkout", "--quiet", "-B", branch);
  git("add", "--", specs, output, "api");
  git("commit", "--quiet", "-m", title);
  git("bundle", "create", "--quiet", join(target, files.bundle), `${base}..${branch}`);
  git("checkout", "--quiet", "-");
  finish({ changed: true, title });
  console.log(`${title}\n${git("show", "--shortstat", "--format=", branch)}`);
}

async function settings(): Promise<Settings> {
  const config = await loadConfig(root);
  if ("code" in config) throw new Error(config.message);
  return config;
}

/** The commits that the definitions were read from. */
function upstream(): string {
  const { sources } = JSON.parse(readFileSync(join(root, specs, "manifest.json"), "utf8")) as {
    sources: Array<{ commit: string | null }>;
  };
  const commits = sources.flatMap(({ commit }) => (commit !== null && /^[0-9a-f]{40}$/.test(commit) ? [commit.slice(0, 12)] : []));
  return commits.length === 0 ? "the definitions" : commits.join(", ");
}
