import { membersOf, only } from "../catalog/members.ts";
import type { SurfaceData } from "../catalog/types.ts";
import { phaseWord, statusWord, type Activity } from "../catalog/words.ts";
import { type JsonObject, present } from "../json.ts";
import { hash32 } from "../random.ts";
import type { ConnectionDocument, OperationDocument } from "./documents.ts";

/** A connection as a service answers it: the members that its model has, spelled as it spells them. */
export function connectionWire(connection: ConnectionDocument, surface: SurfaceData, running: OperationDocument | undefined): JsonObject {
  const top = membersOf(surface.connection);
  const bag = membersOf(top["properties"]?.type);
  return {
    ...only(top, {
      id: connection.id,
      name: connection.name,
      type: `${connection.resourceType}/privateEndpointConnections`,
      etag: etagOf(connection),
      eTag: etagOf(connection),
      systemData: systemData(connection),
    }),
    properties: only(bag, {
      privateEndpoint: { id: connection.privateEndpointId },
      groupIds: connection.groupIds,
      groupId: connection.groupIds[0],
      linkIdentifier: String(hash32(connection.key)),
      ipAddresses: [],
      privateLinkServiceConnectionState: stateWire(connection, surface, running),
      provisioningState: phaseWord(surface, connection.phase, activityOf(running)),
    }),
  };
}

/** The ETag of a connection, quotes included. */
export function etagOf({ revision, createdAt }: Pick<ConnectionDocument, "revision" | "createdAt">): string {
  return `"${createdAt.toString(16)}-${revision}"`;
}

/** The member of a connection that holds its ETag; `undefined` for types without one. */
export function etagMember({ connection }: SurfaceData): "etag" | "eTag" | undefined {
  const members = membersOf(connection);
  return (["etag", "eTag"] as const).find((name) => Object.hasOwn(members, name));
}

/**
 * Services with a provisioning state show what is wanted at once, and that it is not settled; the others show what was
 * until it is done.
 */
function stateWire(connection: ConnectionDocument, surface: SurfaceData, running: OperationDocument | undefined): JsonObject {
  const shown = running?.change.kind === "decide" && surface.provisioning !== undefined ? running.change : connection;
  return present({
    status: statusWord(surface, shown.status),
    description: shown.description,
    ...(surface.actionsRequired === undefined ? {} : { [surface.actionsRequired]: connection.actionsRequired }),
  });
}

function activityOf(running: OperationDocument | undefined): Activity | undefined {
  if (running === undefined) return undefined;
  if (running.change.kind !== "decide") return "remove";
  return running.change.status === "Approved" ? "approve" : running.change.status === "Rejected" ? "reject" : "change";
}

function systemData({ createdAt, changedAt }: ConnectionDocument): JsonObject {
  return {
    createdBy: "simulator",
    createdByType: "Application",
    createdAt: new Date(createdAt).toISOString(),
    lastModifiedBy: "simulator",
    lastModifiedByType: "Application",
    lastModifiedAt: new Date(changedAt).toISOString(),
  };
}
