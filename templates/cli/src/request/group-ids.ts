import { UnsupportedActionError } from "@pecgen/client";
import { UsageError } from "../errors/usage.ts";
import type { Session } from "../session.ts";

/** The group id of a resource that has one only; none for types that do not list them. @throws UsageError where there are several */
export async function groupIdsOf({ connections, call, progress }: Session, targetId: string): Promise<string[]> {
  if (!targetId.startsWith("/")) return [];
  progress.show("Reading the group ids of the resource …");
  const known = await knownGroups();
  if (known.length > 1) throw new UsageError(`Which part of the resource? Give --group-id: ${known.join(", ")}.`);
  return known;

  async function knownGroups(): Promise<string[]> {
    try {
      const resources = await connections.privateLinkResources(targetId, call);
      return resources.flatMap(({ groupId }) => groupId ?? []);
    } catch (error) {
      if (error instanceof UnsupportedActionError) return [];
      throw error;
    }
  }
}
