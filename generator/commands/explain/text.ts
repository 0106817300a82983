import { printable } from "../../diagnostics/render.ts";
import type { DescribedType, DescribedValue } from "./resource-type.ts";

/** A resource type for a terminal. */
export function asText(type: DescribedType): string {
  const versions = type.apiVersions.map(({ apiVersion, default: isDefault, provenance }) => {
    const notes = [...(isDefault ? ["default"] : []), ...(provenance === "derived" ? ["rebuilt"] : [])];
    return notes.length === 0 ? apiVersion : `${apiVersion} (${notes.join(", ")})`;
  });
  const sections: ReadonlyArray<readonly [title: string, lines: readonly string[]]> = [
    ["Api-versions", versions],
    [
      `Operations at ${type.apiVersion}`,
      [
        ...table(
          type.operations.map(({ name, method, success, longRunning }) => [
            name,
            method,
            success.join(" "),
            longRunning === null ? "" : ["long-running", ...longRunning.headers, longRunning.finalStateVia ?? ""].join(" ").trim(),
          ]),
        ),
        ...type.absent.map(({ because }) => because),
      ],
    ],
    ["Statuses, and what they mean", values(type.statuses, "The definition has no status.")],
    ["Provisioning states, and what they mean", values(type.provisioningStates, "The definition has no provisioning state.")],
    ["Differs from most in this", type.deviations],
    [
      "Quirks, and their evidence",
      type.quirks.flatMap(({ id, evidence, upstream }) => [id, `  ${evidence}`, ...(upstream === null ? [] : [`  ${upstream}`])]),
    ],
    ["To type", type.commands],
  ];
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `\n${title}\n${lines.map((line) => `  ${printable(line)}\n`).join("")}`);
  return `${printable(type.resourceType)}\n  ${type.client} of ${type.package}\n${text.join("")}`;
}

function values(found: readonly DescribedValue[] | null, none: string): string[] {
  if (found === null) return [none];
  if (found.length === 0) return ["Any text; what is known elsewhere is understood."];
  return table(found.map(({ wire, meaning }) => [wire, wire === meaning ? "" : meaning]));
}

/** Columns as wide as their widest cell. */
function table(rows: ReadonlyArray<readonly string[]>): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
