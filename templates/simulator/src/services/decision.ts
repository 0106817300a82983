import type { ConnectionStatus, SurfaceData, UpdateData } from "../catalog/types.ts";
import { statusMeaning } from "../catalog/words.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { invalidContent } from "../http/refusals.ts";
import { problemWith } from "../http/shape-check.ts";
import { fold, type JsonObject, stringAt } from "../json.ts";
import type { Behaviour } from "../options.ts";
import type { ConnectionDocument, ResourceDocument } from "../state/documents.ts";

/** What a decision is held against. */
export interface DecisionContext {
  readonly before: ConnectionDocument;
  readonly surface: SurfaceData;
  readonly update: UpdateData;
  readonly target: ResourceDocument;
  readonly behaviour: Behaviour;
}

/** What a body asks to be changed. */
export interface Decision {
  readonly status: ConnectionStatus;
  readonly description: string;
}

/** The decision that the body of an update holds. @throws ArmFailure for one that the service does not take */
export function decisionIn(body: JsonObject, context: DecisionContext): Decision {
  checkBody(body, context);
  const { before, surface, update } = context;
  const wire = stringAt(body, "properties", "privateLinkServiceConnectionState", "status");
  const description = stringAt(body, "properties", "privateLinkServiceConnectionState", "description");
  if (wire === undefined)
    throw invalidContent("Required property 'status' not found in JSON. Path 'properties.privateLinkServiceConnectionState'");
  if (update.description === "required" && (description ?? "").trim() === "") {
    throw invalidContent("Required property 'description' not found in JSON. Path 'properties.privateLinkServiceConnectionState'");
  }
  const status = statusMeaning(surface, wire);
  if (status === undefined)
    throw invalidContent(`Error converting value "${wire}" of 'properties.privateLinkServiceConnectionState.status'`);
  checkTransition(status, context);
  return { status, description: description ?? before.description };
}

function checkBody(body: JsonObject, { before, update, behaviour }: DecisionContext): void {
  const problem = problemWith(body, update.body, behaviour.bodies);
  if (problem !== undefined) throw invalidContent(problem);
  if (update.id !== true) return;
  const id = stringAt(body, "id");
  if (id === undefined) throw invalidContent("Required property 'id' not found in JSON. Path ''");
  if (fold(id) !== before.key) throw invalidContent(`The id '${id}' is not the one of the private endpoint connection`);
}

/** Pending can be approved and rejected, approved can be rejected. Everything else stays what it is. */
function checkTransition(wanted: ConnectionStatus, { before, target, behaviour }: DecisionContext): void {
  if (wanted === before.status) {
    if (wanted === "Approved" && refusesAgain(target, behaviour)) {
      throw refused("PrivateEndpointConnectionAlreadyApproved", `The private endpoint connection '${before.name}' is already approved.`);
    }
    return;
  }
  const possible =
    (wanted === "Approved" && before.status === "Pending") ||
    (wanted === "Rejected" && (before.status === "Pending" || before.status === "Approved"));
  if (possible) return;
  throw refused(
    "InvalidPrivateEndpointConnectionState",
    `The private endpoint connection '${before.name}' is ${before.status.toLowerCase()} and cannot become ${wanted.toLowerCase()}.`,
  );
}

function refusesAgain({ rules, resourceType }: ResourceDocument, { approveApproved }: Behaviour): boolean {
  const rule = rules?.approveApproved ?? approveApproved;
  return typeof rule === "string" ? rule === "refuse" : rule.some((type) => fold(type) === fold(resourceType));
}

function refused(code: string, message: string): ArmFailure {
  return new ArmFailure(400, code, message, { from: "provider" });
}
