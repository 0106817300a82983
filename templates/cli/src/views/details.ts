import type { Connection } from "@pecgen/client";
import type { Printer } from "../output/print.ts";
import { relativeTime } from "../output/relative-time.ts";
import { safeText } from "../output/safe-text.ts";
import type { Style } from "../output/style.ts";
import { createdAt, resourceIdOf, statusStyle, statusText } from "./connection.ts";

type Fact = readonly [name: string, value: string | undefined, style?: Style];

/** Names and values, one a line. Values that are not there are left out. */
export function facts(printer: Printer, all: readonly Fact[]): string {
  const shown = all.filter(([, value]) => value !== undefined && value !== "");
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  return shown
    .map(([name, value, style]) => `${printer.paint("bold", name.padEnd(width))}  ${printer.paint(style, safeText(value ?? ""))}\n`)
    .join("");
}

/** One connection for people. */
export function connectionDetails(printer: Printer, connection: Connection, now: number): string {
  const { actionsRequired } = connection;
  const created = createdAt(connection);
  return facts(printer, [
    ["Connection", connection.name],
    ["Resource", resourceIdOf(connection)],
    ["Type", `${connection.resourceType} (${connection.apiVersion})`],
    ["Status", statusText(connection), statusStyle(connection.status)],
    ["Message", connection.description],
    ["Actions required", actionsRequired === "None" ? undefined : actionsRequired],
    ["Private endpoint", connection.privateEndpointId],
    ["Groups", connection.groupIds.join(", ")],
    ["Created", created === undefined ? undefined : `${relativeTime(created, now)} (${created})`],
    ["Id", connection.id],
  ]);
}
