import { printable } from "../../diagnostics/render.ts";
import { by } from "../../lib/compare.ts";
import type { PackageApi } from "../../declarations/types.ts";
import { levelOf } from "../report/words.ts";
import { bumped, bumpOf, largest } from "./bump.ts";
import { comparePackages } from "./compare.ts";
import type { Bump, PackageFinding } from "./finding.ts";

/** A package as it was or is released, with a hash of all that it ships beside its manifest. */
export interface Release {
  readonly api: PackageApi;
  readonly content: string;
}

export interface PlannedPackage {
  readonly name: string;
  /** `first`: nobody has it yet; `retired`: it is not generated any more. */
  readonly bump: Bump | "first" | "retired";
  readonly from: string | null;
  readonly findings: readonly PackageFinding[];
}

export interface ReleasePlan {
  /** The tag that everything was held against; `null` where nothing was released yet. */
  readonly since: string | null;
  /** All packages are released together, under one version. */
  readonly version: string;
  readonly packages: readonly PlannedPackage[];
}

/** What each package asks of the next version, and the version that serves them all. */
export function planRelease(since: string | null, before: readonly Release[], after: readonly Release[], current: string): ReleasePlan {
  const old = new Map(before.map((release) => [release.api.manifest.name, release]));
  const names = new Set(after.map(({ api }) => api.manifest.name));
  const kept = after.map(({ api, content }): PlannedPackage => {
    const { name } = api.manifest;
    const was = old.get(name);
    if (was === undefined) return { name, bump: "first", from: null, findings: [] };
    const { from, findings } = comparePackages(was.api, api);
    return { name, bump: bumpOf(findings, was.content !== content), from, findings };
  });
  const retired = before
    .filter(({ api }) => !names.has(api.manifest.name))
    .map(({ api: { manifest } }): PlannedPackage => {
      return { name: manifest.name, bump: "retired", from: manifest.version, findings: [] };
    });
  const packages = [...kept, ...retired].sort(by(({ name }) => name));
  const last = before[0]?.api.manifest.version;
  return { since, version: last === undefined ? current : bumped(last, largest(packages.map(askedOf))), packages };
}

/** What a package asks of the version of all. */
export function askedOf({ bump }: PlannedPackage): Bump {
  return bump === "first" ? "minor" : bump === "retired" ? "major" : bump;
}

export function releaseText({ since, version, packages }: ReleasePlan): string {
  const width = Math.max(0, ...packages.map(({ name }) => name.length));
  const lines = packages
    .filter(({ bump }) => bump !== "none")
    .map(({ name, bump, findings }) => {
      const counts = (["breaking", "additive", "neutral"] as const)
        .map((level) => [findings.filter((finding) => levelOf(finding) === level).length, level] as const)
        .filter(([count]) => count > 0)
        .map(([count, level]) => `${count} ${level}`);
      return printable(`${name.padEnd(width)}  ${bump.padEnd(7)}  ${counts.join(", ")}`).trimEnd();
    });
  const same = packages.length - lines.length;
  const compared = since === null ? "nothing was released yet" : `since ${since}`;
  return `${[...lines, `${packages.length} packages, ${same} unchanged, ${compared}; next version: ${version}`].join("\n")}\n`;
}
