import { ArmError, type PrivateEndpointConnections } from "@pecgen/client";
import type { ConnectionOperation, PagedAsyncIterableIterator } from "@pecgen/core/codegen/v1";
import { expect } from "vitest";
import { isObject, type Json, own } from "../../../generator/lib/json.ts";
import { failureOf } from "../../facade/support/client.ts";
import { isConnection, isFinal, settled } from "./call.ts";
import { expectedConnection, expectedLinkResource } from "./canonical.ts";
import { addressOf, type Example, type Response } from "./examples.ts";
import { itemsOf } from "./violations.ts";

type Page = unknown[] & { readonly continuationToken: string | undefined };

/** What a typed client makes of an answer has to be what the example shows, with nothing lost and nothing added. */
export async function checkTyped(example: Example, code: string, response: Response, result: unknown): Promise<void> {
  const { body } = response;
  if (!code.startsWith("2") && !(example.kind === "delete" && code === "404"))
    return checkError(code, body, result as PromiseLike<unknown>);
  switch (example.kind) {
    case "list":
    case "listPrivateLinkResources": {
      const pages = (result as PagedAsyncIterableIterator<unknown, Page>).byPage();
      const { value } = (await pages.next()) as { value: Page };
      expect([...value]).toEqual(itemsOf(body));
      expect(value.continuationToken).toEqual(own(body, "nextLink") || undefined);
      return;
    }
    case "get":
    case "getPrivateLinkResource":
      if (code === "204") return checkError(code, undefined, result as PromiseLike<unknown>);
      expect(await (result as Promise<unknown>)).toEqual(body);
      return;
    case "update": {
      const operation = result as ConnectionOperation<unknown>;
      expect((await operation.poll()).resource).toEqual(isConnection(body) ? body : undefined);
      expect(await operation).toEqual(isFinal(example, code, response) ? body : settled(example));
      return;
    }
    case "delete":
      expect(await (result as ConnectionOperation<void>)).toBeUndefined();
  }
}

async function checkError(code: string, body: Json | undefined, result: PromiseLike<unknown>): Promise<void> {
  const iterated = Symbol.asyncIterator in result ? (result as unknown as AsyncIterator<unknown>).next() : result;
  const error = await failureOf<ArmError>(iterated);
  expect(error).toBeInstanceOf(ArmError);
  expect(error.statusCode).toBe(code === "default" ? 403 : Number(code));
  const said = own(body, "error");
  if (isObject(said)) expect({ code: error.code, message: error.message }).toEqual({ code: said["code"], message: said["message"] });
}

/** What the facade makes of a body has to say what a reader of the example would say. */
export async function checkFacade(facade: PrivateEndpointConnections, example: Example, { body }: Response): Promise<void> {
  const { resourceType, apiVersion } = example.version.model;
  const { target, id } = addressOf(example);
  const connection = (wire: Json, at: string): object => ({ ...expectedConnection(wire, at), resourceType, apiVersion });
  switch (example.kind) {
    case "get":
    case "update":
      expect(await facade.get(id)).toEqual(connection(body as Json, id));
      return;
    case "list": {
      const { value } = await facade.list(target).byPage().next();
      expect([...(value as Page)]).toEqual(
        itemsOf(body).map((wire) => connection(wire, `${target}/privateEndpointConnections/${nameIn(wire)}`)),
      );
      return;
    }
    case "listPrivateLinkResources":
      expect(await facade.privateLinkResources(target)).toEqual(itemsOf(body).map(expectedLinkResource));
      return;
    case "getPrivateLinkResource":
    case "delete":
      throw new Error(`The facade does not read the answer to ${example.kind}`);
  }
}

function nameIn(wire: Json): string {
  return (
    String(own(wire, "id") ?? own(wire, "name"))
      .split("/")
      .at(-1) ?? ""
  );
}
