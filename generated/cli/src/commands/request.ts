import type { CanonicalPrivateEndpoint } from "@pecgen/core";
import { ExitCode } from "../exit-codes.ts";
import type { RequestFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { endpointsOf } from "../private-endpoints.ts";
import { planRequest, type RequestPlan } from "../request/plan.ts";
import { openSession, type Session } from "../session.ts";
import { facts } from "../views/details.ts";

/** `pec request`: creates a private endpoint, and with it a connection to a resource. */
export async function request(io: Io, target: string | undefined, flags: RequestFlags): Promise<ExitCode> {
  const session = await openSession(io, flags);
  const plan = await planRequest(session, target, flags);
  if (flags.dryRun === true) {
    session.progress.clear();
    await session.print.print({ json: { outcome: "planned", ...plan }, text: async (printer) => facts(printer, planned(plan)) });
    return ExitCode.ok;
  }
  const { client, call } = await endpointsOf(session);
  session.progress.show("Creating the private endpoint …");
  const operation = client.create(plan.id, plan.request, call);
  operation.onProgress(({ phase, polls }) =>
    session.progress.show(`Creating the private endpoint: ${phase ?? "accepted"} (asked ${polls} times) …`),
  );
  if (!flags.wait) {
    // Only this: any other use of the operation would wait for its end.
    await operation.poll();
    session.progress.clear();
    await session.print.print({
      json: { outcome: "accepted", id: plan.id },
      text: async () => `The service has accepted to create ${plan.id}.\n`,
    });
    return ExitCode.ok;
  }
  await printEndpoint(session, await operation);
  return ExitCode.ok;
}

function planned({
  id,
  request: { location, subnetId, target, approval, customNetworkInterfaceName },
}: RequestPlan): [string, string | undefined][] {
  return [
    ["Would create", id],
    ["Location", location],
    ["Subnet", subnetId],
    ["Resource", target.id],
    ["Groups", target.groupIds?.join(", ")],
    ["Approval", approval.kind],
    ["Message", approval.requestMessage],
    ["Network interface", customNetworkInterfaceName],
  ];
}

async function printEndpoint({ print, progress }: Session, endpoint: CanonicalPrivateEndpoint<unknown>): Promise<void> {
  const { wire: _, connections, ...members } = endpoint;
  progress.clear();
  await print.print({
    json: { outcome: "changed", ...members, connections: connections.map(({ wire: __, ...connection }) => connection) },
    text: async (printer) =>
      facts(printer, [
        ["Private endpoint", endpoint.id],
        ["Location", endpoint.location],
        ["Network interface", endpoint.customNetworkInterfaceName],
        ...connections.map(({ targetId, status, approval }): [string, string] => [
          "Connection",
          `${status} (${approval}), ${targetId ?? ""}`,
        ]),
      ]),
  });
}
