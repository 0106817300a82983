import type { CanonicalStatus, Connection } from "@pecgen/client";
import { relativeTime } from "../output/relative-time.ts";
import type { Style } from "../output/style.ts";
import type { Column } from "../output/table.ts";

/** A connection as programs get it: every member is always there, `null` where the service does not say. */
export interface ConnectionJson {
  readonly id: string;
  readonly name: string;
  readonly resourceId: string;
  readonly resourceType: string;
  readonly apiVersion: string;
  readonly status: CanonicalStatus;
  readonly phase: Connection["phase"];
  readonly description: string | null;
  readonly actionsRequired: string | null;
  readonly privateEndpointId: string | null;
  readonly groupIds: readonly string[];
  readonly etag: string | null;
  /** What the service has sent, with `--wire`. */
  readonly wire?: Connection["wire"];
}

export function connectionJson(connection: Connection, { wire }: { readonly wire?: boolean }): ConnectionJson {
  return {
    id: connection.id,
    name: connection.name,
    resourceId: resourceIdOf(connection),
    resourceType: connection.resourceType,
    apiVersion: connection.apiVersion,
    status: connection.status,
    phase: connection.phase,
    description: connection.description ?? null,
    actionsRequired: connection.actionsRequired ?? null,
    privateEndpointId: connection.privateEndpointId ?? null,
    groupIds: connection.groupIds,
    etag: connection.etag ?? null,
    ...(wire === true && { wire: connection.wire }),
  };
}

/** Id of the resource that a connection belongs to. */
export function resourceIdOf({ id }: Pick<Connection, "id">): string {
  return id.split("/").slice(0, -2).join("/");
}

/** The type without its namespace, and the names: `vaults/kv`, `sites/a/slots/b`. */
export function shortName(resourceId: string): string {
  const segments = resourceId.split("/");
  return segments.slice(segments.findLastIndex((segment) => segment.toLowerCase() === "providers") + 2).join("/");
}

const styles: Readonly<Record<CanonicalStatus, Style>> = {
  Pending: "yellow",
  Approved: "green",
  Rejected: "red",
  Disconnected: "dim",
  Unrecognized: "magenta",
};

export function statusStyle(status: CanonicalStatus): Style {
  return styles[status];
}

/** The status, and the phase where the connection is not settled. */
export function statusText({ status, phase }: Pick<Connection, "status" | "phase">): string {
  return phase === "Succeeded" ? status : `${status} (${phase})`;
}

/** The columns that a list of connections is shown in. */
export function connectionColumns(now: number): ReadonlyArray<Column<Connection>> {
  return [
    { title: "RESOURCE", cell: (connection) => shortName(resourceIdOf(connection)), shrinks: ["last", 18] },
    { title: "CONNECTION", cell: ({ name }) => name, shrinks: ["last", 14] },
    { title: "STATUS", cell: statusText, style: ({ status }) => statusStyle(status) },
    { title: "PRIVATE ENDPOINT", cell: ({ privateEndpointId }) => privateEndpointId?.split("/").at(-1), shrinks: ["last", 16], drops: 1 },
    { title: "SUBSCRIPTION", cell: ({ privateEndpointId }) => privateEndpointId?.split("/")[2], shrinks: 9, drops: 3 },
    { title: "GROUPS", cell: ({ groupIds }) => groupIds.join(","), shrinks: 8, drops: 4 },
    { title: "MESSAGE", cell: ({ description }) => description, shrinks: 12, drops: 2 },
    { title: "CREATED", cell: (connection) => relativeTime(createdAt(connection), now), drops: 5 },
  ];
}

/** Some services say when the connection was requested. */
export function createdAt({ wire }: Connection): string | undefined {
  const data = wire["systemData"] as { readonly createdAt?: unknown } | undefined;
  return typeof data?.createdAt === "string" ? data.createdAt : undefined;
}
