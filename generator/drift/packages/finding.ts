import type { ApiPlace } from "../../declarations/types.ts";
import type { Action, Level } from "../finding.ts";
import type { PackageRuleCode } from "./rules.ts";

/** What a change of a package is about. */
export type PackageArea = "entry" | "export" | "member" | "parameter" | "type" | "constant" | "engine" | "dependency" | "command";

/** `input`: what callers hand over; `output`: what they get. */
export type Way = "input" | "output";

/** One change that consumers of a package could meet. */
export interface PackageFinding {
  readonly code: PackageRuleCode;
  readonly area: PackageArea;
  readonly action: Action;
  /** `null` where it makes no difference. */
  readonly direction: Way | "both" | null;
  /**
   * A path to import from, a name, or the path of a member: `VaultConnectionsClient.approve(options).reason`; with the path that it is
   * imported from, where that is not the package itself: `2023-07-01: VaultConnectionsClient.list`.
   */
  readonly at: string;
  readonly before: string | null;
  readonly after: string | null;
  /** For what runs, however it was compiled. */
  readonly wire: Level;
  /** For whoever compiles. */
  readonly consumer: Level;
  readonly source: { readonly before: ApiPlace | null; readonly after: ApiPlace | null };
  readonly fingerprint: string;
}

export type Bump = "major" | "minor" | "patch" | "none";

/** One package, held against what it was. */
export interface PackageDrift {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly findings: readonly PackageFinding[];
}
