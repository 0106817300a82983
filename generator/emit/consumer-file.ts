import { byApiVersion } from "../facts/versions.ts";
import type { Addition } from "../model/consumer-types.ts";
import type { ConsumerHistory, NamedConsumerSurface } from "../naming/types.ts";
import { addressType, clientFile, inOrder, sourcesOf, versionsType, wireUnion } from "./client-file.ts";
import { consumerDescriptorOf } from "./consumer-descriptor.ts";
import { consumerMethods } from "./consumer-methods.ts";
import { errorsText } from "./methods.ts";
import type { ShareTypes } from "./shared-types.ts";
import { alias, type TypeStatement } from "./statements.ts";
import type { Render } from "./templates.ts";
import { codeSpan, docText, stringLiteral } from "./text.ts";
import { consumerNaming } from "./type-naming.ts";
import { typeDeclarations, type TakeName } from "./wire-types.ts";

/** The file of a resource type of the consumer's side. */
export function consumerFile(
  render: Render,
  surface: NamedConsumerSurface,
  history: ConsumerHistory,
  takeName: TakeName,
  share: ShareTypes,
): string {
  const { hash, model, names, versions } = surface;
  const apiVersions = inOrder(model, versions);
  return clientFile(render, {
    resourceType: model.resourceType,
    apiVersions,
    hash,
    types: share(names.file, typesOf(surface, history, takeName)),
    descriptor: consumerDescriptorOf(model, apiVersions, history),
    summary: classDoc(surface, history),
    names,
    methods: consumerMethods(model, names),
    runtime: { client: "ConsumerClient", descriptor: "ConsumerDescriptor", field: "endpoints" },
  });
}

/** Members that an api-version of the surface is too old for. */
function missing({ model }: NamedConsumerSurface, { additions }: ConsumerHistory): Addition[] {
  return additions.filter(({ after }) => byApiVersion(model.apiVersion, after) <= 0);
}

function classDoc(surface: NamedConsumerSurface, history: ConsumerHistory): string[] {
  const { model, versions } = surface;
  const { createOnly } = model;
  const notes = [
    ...model.deviations.map(({ text }) => docText(text)),
    ...missing(surface, history).map(({ member, by }) => `${codeSpan(member)} came after this api-version; ${codeSpan(by)} has it.`),
  ];
  return [
    `Private endpoints (${codeSpan(model.resourceType)}): the consumer's side of private endpoint connections.`,
    "",
    `Targets are ${codeSpan(model.target.template)}. Private DNS zone groups are not part of it.`,
    `Api-version ${inOrder(model, versions).map(codeSpan).join(", ")}; read from ${sourcesOf(model.operations).map(codeSpan).join(", ")}.`,
    errorsText(model),
    ...(createOnly.length === 0
      ? []
      : [
          `Asked for on a private endpoint that has something else, ${createOnly.map(codeSpan).join(" and ")} are refused with \`CreateOnlyMemberError\`.`,
        ]),
    ...(notes.length === 0 ? [] : ["", "To know:", ...notes.map((note) => `- ${note}`)]),
  ];
}

function typesOf(surface: NamedConsumerSurface, history: ConsumerHistory, takeName: TakeName): TypeStatement[] {
  const { model, versions, names } = surface;
  const { list, listBySubscription, create } = model.operations;
  const type = codeSpan(model.resourceType);
  const statements: TypeStatement[] = [
    versionsType(names.apiVersion, inOrder(model, versions)),
    addressType(names.target, model.target, `A resource of type ${type}: its id, or its names, which are not checked.`),
  ];
  if (list.kind === "present")
    statements.push(addressType(names.resourceGroup, list.operation.scope, "A resource group: its id, or its names."));
  if (listBySubscription.kind === "present")
    statements.push(
      addressType(
        names.subscription,
        listBySubscription.operation.scope,
        "A subscription: its id as a path, or as a member; the client's own unless told.",
      ),
    );
  if (create.kind === "present")
    statements.push(alias(names.request, [requestType(surface, history)], ["What a private endpoint is made from."]));
  if (model.status !== null)
    statements.push(alias(names.status, wireUnion(model.status), ["Status of a connection as the service spells it."]));
  if (model.provisioning !== null)
    statements.push(alias(names.provisioningState, wireUnion(model.provisioning), ["Provisioning state as the service spells it."]));
  const enumName = (path: string): string | null => {
    if (path.endsWith("privateLinkServiceConnectionState.status") && model.status !== null) return names.status;
    return path === "properties.provisioningState" && model.provisioning !== null ? names.provisioningState : null;
  };
  const declarations = typeDeclarations(consumerNaming(names), enumName, takeName);
  if (model.resource !== null)
    declarations.declare(names.resource, model.resource, [`A resource of type ${type}, as the service answers it.`]);
  if (create.kind === "present")
    declarations.declare(names.body, create.operation.body, [`The body that creates or replaces a resource of type ${type}.`]);
  return [...statements, ...declarations.statements];
}

/** What a version does not have cannot be asked of it. */
function requestType(surface: NamedConsumerSurface, history: ConsumerHistory): string {
  const without = missing(surface, history).map(({ member }) => stringLiteral(member));
  return without.length === 0 ? "EndpointRequest" : `Omit<EndpointRequest, ${without.join(" | ")}>`;
}
