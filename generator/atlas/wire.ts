import type { HttpClient, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";
import type { HostDescriptor } from "../../templates/runtime/src/descriptor.ts";
import { HostClient } from "../../templates/runtime/src/host-client.ts";
import { Catalog } from "../../templates/simulator/src/catalog/catalog.ts";
import type { ProviderData } from "../../templates/simulator/src/catalog/types.ts";
import { ManualClock } from "../../templates/simulator/src/clock.ts";
import { everyType } from "../../templates/simulator/src/seed/seed-all.ts";
import { assemble } from "../../templates/simulator/src/simulator.ts";
import { descriptorOf } from "../emit/descriptor.ts";
import { providerData } from "../emit/simulator.ts";
import type { NamedProvider, NamedSurface } from "../naming/types.ts";
import type { Exchange, Scene } from "./types.ts";

/** The connection that all examples are about; the simulator has one of this name at every resource. */
export const connection = "pending";

/** Any resource of a type, as the simulator seeds it. */
export function exampleTarget(resourceType: string): string {
  return everyType([resourceType], {}).resources[0]?.id ?? "";
}

/** A client of ours with a simulator in this process, which answers what it would answer anybody. */
export async function scenesOf(provider: NamedProvider, { model }: NamedSurface): Promise<Scene[]> {
  const data = providerData(provider) as unknown as ProviderData;
  const resourceTypes = data.types.map(({ resourceType }) => resourceType);
  const catalog = new Catalog({ [data.namespace]: { resourceTypes, load: async () => ({ provider: data }) } });
  const clock = new ManualClock();
  const { simulator } = assemble({ clock }, catalog);
  const { resourceType, apiVersion, operations, listFromTarget } = model;
  await simulator.seed(everyType([resourceType], {}));

  const heard: Exchange[] = [];
  const httpClient = listening(simulator.httpClient, heard);
  const client = new HostClient(anybody, descriptorOf(model, [apiVersion]) as unknown as HostDescriptor, { httpClient, clock });
  const target = exampleTarget(resourceType);
  const scene = async (title: string, play: () => Promise<unknown>): Promise<Scene> => {
    heard.length = 0;
    const refused = await play().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    return { title, exchanges: [...heard], refused };
  };
  const first = (pages: AsyncIterable<unknown>) => async (): Promise<unknown> => {
    for await (const item of pages) return item;
    return undefined;
  };
  const has = (name: keyof typeof operations): boolean => operations[name].kind === "present";
  const scenes: Scene[] = [];
  if (has("list")) scenes.push(await scene("List connections", first(client.list(target))));
  else if (listFromTarget !== null) {
    const options = listFromTarget.apiVersion === null ? {} : { apiVersion: listFromTarget.apiVersion };
    scenes.push(await scene("Read connections from the resource", () => client.getTarget(target, options)));
  }
  if (has("get")) scenes.push(await scene("Read one connection", () => client.get(target, connection)));
  if (has("update")) {
    const described = operations.update.kind === "present" && operations.update.operation.description !== "forbidden";
    const decision = described ? { description: "For the data team" } : {};
    scenes.push(await scene("Approve it, and wait", async () => client.approve(target, connection, decision)));
  }
  if (has("listPrivateLinkResources")) scenes.push(await scene("List group ids", first(client.listPrivateLinkResources(target))));
  if (has("delete")) scenes.push(await scene("Remove it, and wait", async () => client.delete(target, connection)));
  await simulator.close();
  return scenes;
}

const anybody = { getToken: async () => ({ token: "any", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };

function listening(inner: HttpClient, heard: Exchange[]): HttpClient {
  return {
    async sendRequest(request) {
      const response = await inner.sendRequest(request);
      heard.push(exchangeOf(request, response));
      return response;
    },
  };
}

/** Headers that say how an operation goes on; the others are the same everywhere or new with every request. */
const telling = ["azure-asyncoperation", "location", "retry-after"];

function exchangeOf({ method, url, body }: PipelineRequest, { status, headers, bodyAsText }: PipelineResponse): Exchange {
  const told = [...headers].filter(([name]) => telling.includes(name.toLowerCase()));
  return {
    method,
    path: withoutOrigin(url),
    request: typeof body === "string" ? JSON.parse(body) : null,
    status,
    headers: Object.fromEntries(told.map(([name, value]) => [name, withoutOrigin(value)])),
    body: bodyAsText ? JSON.parse(bodyAsText) : null,
  };
}

function withoutOrigin(address: string): string {
  return address.replace(/^https:\/\/[^/]+/, "");
}
