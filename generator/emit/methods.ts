import type { Capability, ListModel, OperationModel, ParameterModel, SurfaceModel, UpdateModel } from "../model/types.ts";
import type { HostNames } from "../naming/types.ts";
import { codeSpan } from "./text.ts";
import { constraintText } from "./wire-types.ts";

/** One method of a client class, as the template shows it. */
export interface MethodView {
  readonly name: string;
  readonly doc: readonly string[];
  readonly parameters: string;
  readonly result: string;
  readonly call: string;
}

/** The methods that the resource type can do; what it cannot do is not part of its type. */
export function methodsOf(surface: SurfaceModel, names: HostNames): MethodView[] {
  const { list, get, update, delete: remove, listPrivateLinkResources, getPrivateLinkResource } = surface.operations;
  const target = `target: ${names.target}`;
  const connection = "connectionName: string";
  const of = <T extends OperationModel>(capability: Capability<T>, view: (operation: T) => MethodView[]): MethodView[] =>
    capability.kind === "present" ? view(capability.operation) : [];
  const named = (operation: OperationModel, doc: MethodDoc): readonly string[] => methodDoc(operation, doc);
  const connectionType = surface.connection === null ? "unknown" : names.connection;
  const linkType = surface.privateLinkResource === null ? "unknown" : names.privateLinkResource;

  return [
    ...of(list, (operation) => [
      {
        name: "list",
        doc: named(operation, {
          says: "Lists the private endpoint connections of a resource.",
          parameters: [],
          gives: pagesText(operation),
        }),
        parameters: `${target}, options: ListOptions = {}`,
        result: `PagedAsyncIterableIterator<${connectionType}>`,
        call: `list<${connectionType}>(target, options)`,
      },
    ]),
    ...of(get, (operation) => [
      {
        name: "get",
        doc: named(operation, {
          says: "Reads one private endpoint connection.",
          parameters: connectionDoc(surface),
          gives: "The connection.",
        }),
        parameters: `${target}, ${connection}, options: CallOptions = {}`,
        result: `Promise<${connectionType}>`,
        call: `get<${connectionType}>(target, connectionName, options)`,
      },
    ]),
    ...of(update, (operation) => updateMethods(operation, surface, names)),
    ...of(remove, (operation) => [
      {
        name: "delete",
        doc: named(operation, {
          says: "Removes a private endpoint connection; the consumer's private endpoint becomes Disconnected.",
          parameters: connectionDoc(surface),
          gives: completionText(operation),
        }),
        parameters: `${target}, ${connection}, options: UpdateOptions = {}`,
        result: "ConnectionOperation<void>",
        call: "delete(target, connectionName, options)",
      },
    ]),
    ...of(listPrivateLinkResources, (operation) => [
      {
        name: "listPrivateLinkResources",
        doc: named(operation, {
          says: "Lists the group ids that a private endpoint can connect to.",
          parameters: [],
          gives: pagesText(operation),
        }),
        parameters: `${target}, options: ListOptions = {}`,
        result: `PagedAsyncIterableIterator<${linkType}>`,
        call: `listPrivateLinkResources<${linkType}>(target, options)`,
      },
    ]),
    ...of(getPrivateLinkResource, (operation) => [
      {
        name: "getPrivateLinkResource",
        doc: named(operation, {
          says: "Reads one private link resource.",
          parameters: ["@param name - Name of the private link resource, usually its group id."],
          gives: "The private link resource.",
        }),
        parameters: `${target}, name: string, options: CallOptions = {}`,
        result: `Promise<${linkType}>`,
        call: `getPrivateLinkResource<${linkType}>(target, name, options)`,
      },
    ]),
    ...(update.kind === "present" || remove.kind === "present" ? [resumeMethod(connectionType, connectionType)] : []),
  ];
}

/** @param result - what the operation gives, where it is not a deletion */
export function resumeMethod(wire: string, result: string): MethodView {
  return {
    name: "resumeOperation",
    doc: [
      "Goes on with an operation that was serialized, also in another process, at the api-version that it was begun with.",
      "",
      "@param serialized - What `serialize` of the operation gave.",
      "@returns An operation to await; it gives `undefined` for deletions.",
    ],
    parameters: "serialized: string, options: OperationOptions = {}",
    result: `ConnectionOperation<${result} | undefined>`,
    call: `resumeOperation<${wire}>(serialized, options)`,
  };
}

function updateMethods(operation: UpdateModel, surface: SurfaceModel, names: HostNames): MethodView[] {
  const result = `ConnectionOperation<${names.connection}>`;
  const completion = completionText(operation);
  const connection = connectionDoc(surface);
  const decision = (name: "approve" | "reject", says: string): MethodView => ({
    name,
    doc: methodDoc(operation, { says, parameters: connection, options: decisionOptionsDoc(operation), gives: completion }),
    parameters: `target: ${names.target}, connectionName: string, ${decisionOptions(operation)}`,
    result,
    call: `${name}<${names.connection}>(target, connectionName, options)`,
  });
  return [
    {
      name: "update",
      doc: methodDoc(operation, {
        says: "Changes a private endpoint connection with a body of your own.",
        parameters: [...connection, "@param body - Sent as it is."],
        gives: completion,
      }),
      parameters: `target: ${names.target}, connectionName: string, body: ${names.update}, options: UpdateOptions = {}`,
      result,
      call: `update<${names.connection}>(target, connectionName, body, options)`,
    },
    decision("approve", "Approves a private endpoint connection."),
    decision("reject", "Rejects a private endpoint connection; a rejected one cannot be approved again."),
  ];
}

function decisionOptions({ description }: UpdateModel): string {
  switch (description) {
    case "optional":
      return "options: DecisionOptions = {}";
    case "required":
      return "options: DecisionOptions & { description: string }";
    case "forbidden":
      return 'options: Omit<DecisionOptions, "description"> = {}';
  }
}

function decisionOptionsDoc({ description }: UpdateModel): string {
  switch (description) {
    case "optional":
      return "@param options - `description` is the reason shown to the consumer.";
    case "required":
      return "@param options - `description` is the reason shown to the consumer; the service asks for it.";
    case "forbidden":
      return "@param options - Without a description: the definition does not let one be sent.";
  }
}

/** What the documentation of a method says beside the facts of its operation. */
export interface MethodDoc {
  readonly says: string;
  readonly parameters: readonly string[];
  readonly options?: string;
  readonly gives: string;
}

export function methodDoc(operation: OperationModel, { says, parameters, options, gives }: MethodDoc): string[] {
  const extra = [...operation.query, ...operation.headers].map(({ name }) => codeSpan(name));
  const id = operation.operationId === null ? "" : `${codeSpan(operation.operationId)}, `;
  return [
    says,
    "",
    `${id}${codeSpan(`${operation.method} …${operation.tail}`)}${operation.inferred ? " (carried over from another api-version)" : ""}`,
    "",
    ...parameters,
    ...(options === undefined ? [] : [options]),
    ...(extra.length === 0 ? [] : [`@param options - Also takes ${extra.join(", ")}, as \`query\` and \`headers\`.`]),
    `@returns ${gives}`,
  ];
}

function connectionDoc({ connectionName }: SurfaceModel): string[] {
  const constraints =
    connectionName?.constraints == null ? "" : ` Declared as ${constraintText(connectionName.constraints)}; not enforced.`;
  return constraints === "" ? [] : [`@param connectionName -${constraints}`];
}

export function pagesText({ paging }: ListModel): string {
  switch (paging.kind) {
    case "array":
      return "All of them; the service answers with a bare array.";
    case "single":
      return "All of them, in one page; a next link is followed if one comes.";
    case "nextLink":
      return "All of them, page by page.";
  }
}

export function completionText({ success, completion }: OperationModel): string {
  const codes = success.length === 0 ? "no success code" : success.join(", ");
  if (completion.kind === "sync") return `An operation, complete with the response (${codes} declared).`;
  const via = completion.finalStateVia === null ? "" : `, final state via ${codeSpan(completion.finalStateVia)}`;
  return `An operation to await; it can go on after the response (${codes} declared${via}).`;
}

export function errorsText({ errors }: Pick<SurfaceModel, "errors">): string {
  switch (errors) {
    case "arm":
      return "Calls reject with `RestError`, which carries the code and message of the service.";
    case "flat":
      return "Calls reject with `RestError`, which carries the code and message of the service; its errors are declared without an envelope.";
    case "undeclared":
      return "Calls reject with `RestError`, which carries what the service says; no error body is declared.";
  }
}

/** A parameter of the target in documentation. */
export function targetParameterDoc(parameter: ParameterModel): string {
  const constraints = parameter.constraints === null ? "" : constraintText(parameter.constraints);
  const format = parameter.format === null ? "" : `format ${codeSpan(parameter.format)}`;
  const text = [constraints, format].filter((part) => part !== "").join(", ");
  return text === "" ? "" : `Declared as ${text}.`;
}
