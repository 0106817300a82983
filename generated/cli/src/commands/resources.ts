import { type PrivateLinkResource, UnsupportedActionError } from "@pecgen/client";
import { ExitCode } from "../exit-codes.ts";
import type { ListFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { openSession } from "../session.ts";
import { expand } from "../targets/expand.ts";
import { readEach } from "../targets/read-all.ts";
import { whereOf } from "../targets/where.ts";
import { shortName } from "../views/connection.ts";
import { failuresCode, reportFailures } from "./failures.ts";

interface Row {
  readonly resourceId: string;
  readonly resource: PrivateLinkResource;
}

/** `pec resources`: what private endpoints of resources can be made for. */
export async function linkResources(io: Io, ids: readonly string[], flags: ListFlags): Promise<ExitCode> {
  const session = await openSession(io, flags);
  const where = await whereOf(io, ids, flags, "resource");
  const targets = await expand(session, where);
  const { items: rows, failures } = await readEach(session, targets, async (target): Promise<readonly Row[]> => {
    try {
      const found = await session.connections.privateLinkResources(target, session.call);
      return found.map((resource) => ({ resourceId: target, resource }));
    } catch (error) {
      // Nobody has asked for these in particular.
      if (where.kind === "scope" && error instanceof UnsupportedActionError) return [];
      throw error;
    }
  });
  if (failures.length === 0 || failures.length < targets.length) {
    await session.print.print({
      json: rows.map((row) => rowJson(row, flags)),
      text: (printer) =>
        printer.table<Row>(
          [
            { title: "RESOURCE", cell: ({ resourceId }) => shortName(resourceId), shrinks: ["last", 12] },
            { title: "GROUP ID", cell: ({ resource }) => resource.groupId ?? resource.name, style: () => "cyan" },
            { title: "MEMBERS", cell: ({ resource }) => resource.requiredMembers.join(", "), shrinks: 10 },
            { title: "DNS ZONES", cell: ({ resource }) => resource.zoneNames.join(", "), shrinks: 10 },
          ],
          rows,
        ),
    });
  }
  await reportFailures(session, flags, failures);
  return failuresCode(failures, targets.length);
}

function rowJson({ resourceId, resource }: Row, { wire }: ListFlags): object {
  const { id = null, name = null, groupId = null, requiredMembers, zoneNames } = resource;
  return { id, name, resourceId, groupId, requiredMembers, requiredZoneNames: zoneNames, ...(wire === true && { wire: resource.wire }) };
}
