import type { Capability, ListModel, OperationModel, ParameterModel, SurfaceModel, UpdateModel } from "../model/types.ts";
import type { HostNames } from "../naming/types.ts";
import { options, parameter, type Parameter } from "./signature.ts";
import { codeSpan } from "./text.ts";
import { constraintText } from "./wire-types.ts";

/** One method of a client class, as the template shows it. */
export interface MethodView {
  readonly name: string;
  /** Lines of its documentation. */
  readonly doc: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly result: string;
  /** What the runtime's method has to be told of the types, if anything. */
  readonly typeArgument: string | null;
}

/** The methods that the resource type can do; what it cannot do is not part of its type. */
export function methodsOf(surface: SurfaceModel, names: HostNames): MethodView[] {
  const { list, get, update, delete: remove, listPrivateLinkResources, getPrivateLinkResource } = surface.operations;
  const target = parameter("target", names.target);
  const connection = parameter("connectionName", "string");
  const of = <T extends OperationModel>(capability: Capability<T>, view: (operation: T) => MethodView[]): MethodView[] =>
    capability.kind === "present" ? view(capability.operation) : [];
  const connectionType = surface.connection === null ? "unknown" : names.connection;
  const linkType = surface.privateLinkResource === null ? "unknown" : names.privateLinkResource;

  return [
    ...of(list, (operation) => [
      {
        name: "list",
        doc: methodDoc("Lists the connections of a resource.", operation, pagesText(operation)),
        parameters: [target, options("ListOptions")],
        result: `PagedAsyncIterableIterator<${connectionType}>`,
        typeArgument: connectionType,
      },
    ]),
    ...of(get, (operation) => [
      {
        name: "get",
        doc: methodDoc("Reads a connection.", operation),
        parameters: [target, connection, options("CallOptions")],
        result: `Promise<${connectionType}>`,
        typeArgument: connectionType,
      },
    ]),
    ...of(update, (operation) => updateMethods(operation, names, connectionType)),
    ...of(remove, (operation) => [
      {
        name: "delete",
        doc: methodDoc("Removes a connection; for the consumer it becomes Disconnected.", operation, completionText(operation)),
        parameters: [target, connection, options("UpdateOptions")],
        result: "ConnectionOperation<void>",
        typeArgument: null,
      },
    ]),
    ...of(listPrivateLinkResources, (operation) => [
      {
        name: "listPrivateLinkResources",
        doc: methodDoc("Lists the group ids to connect to.", operation, pagesText(operation)),
        parameters: [target, options("ListOptions")],
        result: `PagedAsyncIterableIterator<${linkType}>`,
        typeArgument: linkType,
      },
    ]),
    ...of(getPrivateLinkResource, (operation) => [
      {
        name: "getPrivateLinkResource",
        doc: methodDoc("Reads a private link resource by its name, usually its group id.", operation),
        parameters: [target, parameter("name", "string"), options("CallOptions")],
        result: `Promise<${linkType}>`,
        typeArgument: linkType,
      },
    ]),
    ...(update.kind === "present" || remove.kind === "present" ? [resumeMethod(connectionType, connectionType)] : []),
  ];
}

/** @param result - what the operation gives, where it is not a deletion */
export function resumeMethod(wire: string, result: string): MethodView {
  return {
    name: "resumeOperation",
    doc: ["Goes on with a serialized operation at its api-version; a deletion gives `undefined`."],
    parameters: [parameter("serialized", "string"), options("OperationOptions")],
    result: `ConnectionOperation<${result} | undefined>`,
    typeArgument: wire,
  };
}

function updateMethods(operation: UpdateModel, names: HostNames, connectionType: string): MethodView[] {
  const connection = [parameter("target", names.target), parameter("connectionName", "string")];
  const result = `ConnectionOperation<${connectionType}>`;
  const decision = (name: "approve" | "reject", says: string): MethodView => ({
    name,
    doc: [`${says}${decisionText(operation)}`],
    parameters: [...connection, decisionOptions(operation)],
    result,
    typeArgument: connectionType,
  });
  return [
    {
      name: "update",
      doc: methodDoc("Changes a connection; the body is sent as it is.", operation, completionText(operation)),
      parameters: [...connection, parameter("body", names.update), options("UpdateOptions")],
      result,
      typeArgument: connectionType,
    },
    decision("approve", "Approves a connection with the operation of `update`."),
    decision("reject", "Rejects a connection with the operation of `update`; it cannot be approved again."),
  ];
}

function decisionOptions({ description }: UpdateModel): Parameter {
  switch (description) {
    case "optional":
      return options("DecisionOptions");
    case "required":
      return parameter("options", "DecisionOptions & { description: string }");
    case "forbidden":
      return options('Omit<DecisionOptions, "description">');
  }
}

function decisionText({ description }: UpdateModel): string {
  switch (description) {
    case "optional":
      return "";
    case "required":
      return " The service asks for a description.";
    case "forbidden":
      return " The definition does not let a description be sent.";
  }
}

/** What a method does, the operation that it comes from, and what is special about that. */
export function methodDoc(says: string, operation: OperationModel, special = ""): string[] {
  const { operationId, method, tail, inferred, query, headers } = operation;
  const extra = [...query, ...headers].map(({ name }) => codeSpan(name));
  const id = operationId === null ? "" : `${codeSpan(operationId)}, `;
  return [
    `${says} ${id}${codeSpan(`${method} …${tail}`)}${inferred ? " (of another api-version)" : ""}`,
    ...(special === "" ? [] : [special]),
    ...(extra.length === 0 ? [] : [`Also takes ${extra.join(", ")}, as \`query\` and \`headers\`.`]),
  ];
}

export function pagesText({ paging }: ListModel): string {
  switch (paging.kind) {
    case "array":
      return "The service answers with a bare array.";
    case "single":
      return "In one page; a next link is followed if one comes.";
    case "nextLink":
      return "";
  }
}

export function completionText({ success, completion }: OperationModel): string {
  const codes = success.length === 0 ? "no success code" : success.join(", ");
  if (completion.kind === "sync") return `Complete with its response; declared: ${codes}.`;
  const via = completion.finalStateVia === null ? "" : `, final state via ${codeSpan(completion.finalStateVia)}`;
  return `Can go on after its response; declared: ${codes}${via}.`;
}

export function errorsText({ errors }: Pick<SurfaceModel, "errors">): string {
  switch (errors) {
    case "arm":
      return "Calls reject with `RestError`.";
    case "flat":
      return "Calls reject with `RestError`; its errors are declared without an envelope.";
    case "undeclared":
      return "Calls reject with `RestError`; no error body is declared.";
  }
}

/** What is declared of a name in the path, for readers. */
export function nameText({ constraints, format }: Pick<ParameterModel, "constraints" | "format">): string {
  const texts = [constraints === null ? "" : constraintText(constraints), format === null ? "" : `format ${codeSpan(format)}`];
  return texts.filter((text) => text !== "").join(", ");
}
