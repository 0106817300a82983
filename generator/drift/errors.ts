import type { ErrorContract, OperationContract } from "../model/contract/types.ts";
import type { Notebook } from "./change.ts";
import type { Side } from "./finding.ts";
import type { Traits } from "./rules/rule.ts";
import type { RuleCode } from "./rules/rules.ts";
import { compareShapes } from "./shape.ts";

/** However much of an error body changed, its readers meet one change. */
export function compareErrors(before: OperationContract, after: OperationContract, notebook: Notebook): void {
  const [from, to] = [before.error, after.error];
  const say = (code: RuleCode, was: Side, is: Side, traits: Traits = {}): void =>
    notebook.change({
      code,
      area: "error",
      subject: "error",
      verb: before.verb,
      way: "response",
      at: "",
      before: was,
      after: is,
      traits,
      source: { before: from?.source ?? before.source, after: to?.source ?? after.source },
    });
  if (from === null && to === null) return;
  if (from === null) say("error-added", null, (to as ErrorContract).kind);
  else if (to === null) say("error-removed", from.kind, null);
  else if (from.kind !== to.kind) say("error-changed", from.kind, to.kind, { strictness: "different" });
  else {
    const { lost, gained } = members(from, to);
    const list = (names: readonly string[]): string => [from.kind, ...names].join(" ");
    if (lost.length + gained.length > 0) {
      say("error-changed", list(lost), list(gained), { strictness: lost.length === 0 ? "weaker" : "different" });
    }
  }
}

/** Members that only one of two bodies has, or has as another type. Limits and flags of members mean nothing to a reader. */
function members(from: ErrorContract, to: ErrorContract): { lost: string[]; gained: string[] } {
  const lost: string[] = [];
  const gained: string[] = [];
  compareShapes(from.shape, to.shape, "response", {
    change: ({ code, path, before, after }) => {
      const at = path.join(".");
      if (code === "property-removed" || code === "property-renamed")
        lost.push(code === "property-renamed" ? `${at} as ${String(before)}` : at);
      if (code === "property-added" || code === "property-renamed") gained.push(at);
      if (code !== "type-changed") return;
      lost.push(`${at}: ${String(before)}`);
      gained.push(`${at}: ${String(after)}`);
    },
  });
  return { lost: lost.sort(), gained: gained.sort() };
}
