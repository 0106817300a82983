import { execFileSync } from "node:child_process";

/** Git without the settings of whoever runs the tests. */
export function git(cwd: string, ...argv: readonly string[]): string {
  const settings = ["user.name=T", "user.email=t@example.com", "init.defaultBranch=main", "commit.gpgsign=false", "tag.gpgsign=false"];
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...argv], {
    cwd,
    encoding: "utf8",
    env: environment,
    stdio: "pipe",
  });
}

export function commitAll(cwd: string, message: string): void {
  git(cwd, "add", "-A");
  git(cwd, "commit", "-qm", message);
}
