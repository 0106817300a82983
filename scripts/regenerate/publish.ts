/**
 * Pushes the branch that was prepared and opens its pull request, or brings an open one up to date. The only step that
 * needs rights; it reads no definitions and runs nothing of what was prepared.
 *
 *     node scripts/regenerate/publish.ts --in <folder> [--base main] [--remote origin] [--print]
 *
 * `--print` pushes, and prints what `gh` would be called with instead of calling it.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { branch, files, git, run, type Result } from "./run.ts";

const { values } = parseArgs({
  options: {
    in: { type: "string" },
    base: { type: "string", default: "main" },
    remote: { type: "string", default: "origin" },
    print: { type: "boolean", default: false },
  },
});
if (values.in === undefined) throw new Error("Give --in <folder>");
const folder = resolve(values.in);
const { changed, title } = JSON.parse(readFileSync(join(folder, files.result), "utf8")) as Result;

if (!changed) console.log("Nothing changed: there is nothing to publish.");
else {
  const prepared = `refs/pecgen/${branch}`;
  git("fetch", "--quiet", join(folder, files.bundle), `+refs/heads/${branch}:${prepared}`);
  // The branch is nobody's to work on: it is made anew from the base each time.
  git("push", "--quiet", "--force", values.remote, `${prepared}:refs/heads/${branch}`);
  const words = ["--title", title, "--body-file", join(folder, files.body)];
  const create = ["pr", "create", "--base", values.base, "--head", branch, ...words];
  if (values.print) {
    console.log(JSON.stringify(["gh", ...create]));
    console.log(readFileSync(join(folder, files.body), "utf8"));
  } else {
    const list = ["pr", "list", "--base", values.base, "--head", branch, "--state", "open", "--json", "number,isCrossRepository"];
    const open = JSON.parse(run("gh", ...list)) as Array<{ number: number; isCrossRepository: boolean }>;
    // A fork can have a branch of the same name.
    const known = open.find(({ isCrossRepository }) => !isCrossRepository);
    console.log(run("gh", ...(known === undefined ? create : ["pr", "edit", String(known.number), ...words])).trim());
  }
}
