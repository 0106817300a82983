import type { ObjectModel } from "../model/types.ts";
import type { NamedSurface } from "../naming/types.ts";
import { addressType, clientFile, inOrder, sourcesOf, versionsType, wireUnion } from "./client-file.ts";
import { descriptorOf } from "./descriptor.ts";
import { errorsText, methodsOf, nameText } from "./methods.ts";
import type { ShareTypes } from "./shared-types.ts";
import { alias, type TypeStatement } from "./statements.ts";
import type { Render } from "./templates.ts";
import { codeSpan, docText } from "./text.ts";
import { hostNaming } from "./type-naming.ts";
import { typeDeclarations, type TakeName } from "./wire-types.ts";

/** The file of a resource type that has connections. */
export function hostFile(render: Render, surface: NamedSurface, takeName: TakeName, share: ShareTypes): string {
  const { hash, model, names, versions } = surface;
  const apiVersions = inOrder(model, versions);
  return clientFile(render, {
    resourceType: model.resourceType,
    apiVersions,
    hash,
    types: share(names.file, typesOf(surface, takeName)),
    descriptor: descriptorOf(model, apiVersions),
    summary: classDoc(surface),
    names,
    methods: methodsOf(model, names),
    runtime: { client: "HostClient", descriptor: "HostDescriptor", field: "host" },
  });
}

function classDoc({ model, versions }: NamedSurface): string[] {
  const connectionNames = model.connectionName === null ? "" : nameText(model.connectionName);
  const deviations = model.deviations.map(({ text }) => `- ${docText(text)}`);
  return [
    `Private endpoint connections of ${codeSpan(model.resourceType)}.`,
    "",
    `Targets are ${codeSpan(model.target.template)}.`,
    `Api-version ${inOrder(model, versions).map(codeSpan).join(", ")}; read from ${sourcesOf(model.operations).map(codeSpan).join(", ")}.`,
    errorsText(model),
    ...(connectionNames === "" ? [] : [`Names of connections are declared as ${connectionNames}; not enforced.`]),
    ...(deviations.length === 0 ? [] : ["", "Differs from the common shape:", ...deviations]),
  ];
}

function typesOf({ model, versions, names }: NamedSurface, takeName: TakeName): TypeStatement[] {
  const type = codeSpan(model.resourceType);
  const statements: TypeStatement[] = [
    versionsType(names.apiVersion, inOrder(model, versions)),
    addressType(names.target, model.target, `A resource of type ${type}: its id, or its names, which are not checked.`),
  ];
  if (model.status !== null)
    statements.push(alias(names.status, wireUnion(model.status), ["Status of a connection as the service spells it."]));
  if (model.provisioning !== null) {
    statements.push(
      alias(names.provisioningState, wireUnion(model.provisioning), ["Provisioning state of a connection as the service spells it."]),
    );
  }
  const enumName = (path: string): string | null => {
    if (path === "properties.privateLinkServiceConnectionState.status" && model.status !== null) return names.status;
    return path === "properties.provisioningState" && model.provisioning !== null ? names.provisioningState : null;
  };
  const declarations = typeDeclarations(hostNaming(names), enumName, takeName);
  const declare = (name: string, object: ObjectModel | null, doc: string): void => {
    if (object !== null) declarations.declare(name, object, [doc]);
  };
  declare(names.connection, model.connection, `A private endpoint connection of ${type}, as the service answers it.`);
  const { update } = model.operations;
  declare(names.update, update.kind === "present" ? update.operation.body : null, "What an update of a connection may carry.");
  declare(names.privateLinkResource, model.privateLinkResource, "A private link resource: a group id with its members and zones.");
  return [...statements, ...declarations.statements];
}
