import { levelOf } from "../report/words.ts";
import type { Bump, PackageFinding } from "./finding.ts";

const ranks = ["none", "patch", "minor", "major"] as const satisfies readonly Bump[];

/** How much a change of a package asks for, by semantic versioning alone. `changed`: its files are not what they were. */
export function bumpOf(findings: readonly PackageFinding[], changed: boolean): Bump {
  const levels = findings.map(levelOf);
  if (levels.includes("breaking")) return "major";
  if (levels.includes("additive")) return "minor";
  return changed || levels.length > 0 ? "patch" : "none";
}

export function largest(bumps: readonly Bump[]): Bump {
  return bumps.reduce<Bump>((a, b) => (ranks.indexOf(b) > ranks.indexOf(a) ? b : a), "none");
}

/** The part of a version that a bump raises. Below 1.0.0 a minor version may break: `^0.1.0` does not let in 0.2.0. */
export function released(version: string, bump: Bump): Bump {
  return version.startsWith("0.") && bump !== "none" ? ({ major: "minor", minor: "patch", patch: "patch" } as const)[bump] : bump;
}

/** The version after a bump. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number);
  switch (released(version, bump)) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}
