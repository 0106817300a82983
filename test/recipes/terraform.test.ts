import { parse } from "@cdktn/hcl2json";
import { expect, test } from "vitest";
import { endpointId, group, type Place, place, recipe, stranger } from "./support/recipes.ts";

interface Action {
  readonly type: string;
  readonly resource_id: string;
  readonly method: string;
  readonly body: object;
}

interface Configuration {
  readonly variable: Readonly<Record<string, object>>;
  readonly data: { readonly external: { readonly connection: readonly [{ readonly program: readonly string[] }] } };
  readonly resource: {
    readonly azapi_resource_action: { readonly approve: readonly [Action] };
    readonly terraform_data: {
      readonly approve: readonly [
        {
          readonly triggers_replace: readonly string[];
          readonly provisioner: {
            readonly "local-exec": readonly [{ readonly command: string; readonly environment: Readonly<Record<string, string>> }];
          };
        },
      ];
    };
  };
}

const page = recipe("terraform.md");
/** The page as one configuration, read by Terraform's own parser. Expressions stay texts in `${…}`. */
const configuration = (await parse("recipe.tf", page.map(({ text }) => text).join("\n"))) as unknown as Configuration;
const [external] = configuration.data.external.connection;
const [action] = configuration.resource.azapi_resource_action.approve;
const [terraformData] = configuration.resource.terraform_data.approve;

/** Puts values in for references, as Terraform does. One that is not declared on the page is a mistake of the page. */
function evaluated<T>(value: T, references: Readonly<Record<string, string>>): T {
  const text = JSON.stringify(value).replace(/\$\{([^}]*)\}/g, (_, reference: string) => {
    if (!Object.hasOwn(references, reference)) throw new Error(`${reference} is not declared.`);
    return JSON.stringify(references[reference]).slice(1, -1);
  });
  return JSON.parse(text) as T;
}

const account = `${group}/providers/Microsoft.Storage/storageAccounts/data`;
const variables = { "var.resource_id": account, "var.private_endpoint": "*.to-data" };
const asked = `${account}/privateEndpointConnections/asked`;

const start = (): Promise<Place> =>
  place({
    resources: [
      {
        id: account,
        connections: [
          { name: "foreign", privateEndpoint: endpointId("factory.to-database", stranger) },
          { name: "asked", privateEndpoint: endpointId("factory.to-data"), description: "Requested by Data Factory" },
        ],
      },
    ],
  });

/** Runs the program of the data source by the protocol: a JSON object on the standard input, an object of texts on the output. */
async function lookUp(here: Place, references: Readonly<Record<string, string>> = variables): Promise<Record<string, string>> {
  const { code, out, err } = await here.run(evaluated(external.program, references), { input: "{}" });
  if (code !== 0) throw new Error(err);
  const result = JSON.parse(out) as Record<string, unknown>;
  expect(Object.values(result).every((value) => typeof value === "string")).toBe(true);
  return result as Record<string, string>;
}

/** Sends what `azapi_resource_action` sends: one request to the resource, at the api-version of the type. */
function send(here: Place, { type, resource_id: id, method, body }: Action): Promise<Response> {
  const [resourceType = "", apiVersion = ""] = type.split("@");
  const types = [...id.matchAll(/\/(?!subscriptions|resourceGroups|providers)([A-Za-z]+)\/[^/]+/g)].map(([, name]) => name);
  // The provider refuses an id that is not one of the type.
  expect(resourceType.split("/").slice(1)).toEqual(types.slice(-2));
  return fetch(`${here.endpoint}${id}?api-version=${apiVersion}`, {
    method,
    body: JSON.stringify(body),
    headers: { authorization: "Bearer any", "content-type": "application/json" },
  });
}

test("the page declares its variables, and every block of it is Terraform's language", () => {
  expect(page.map(({ language }) => language)).toEqual(["hcl", "hcl", "hcl"]);
  expect(Object.keys(configuration.variable).toSorted()).toEqual(["private_endpoint", "resource_id"]);
  expect(Object.keys(action).toSorted()).toEqual(["body", "method", "resource_id", "type"]);
  // Types of variables are words of the language, not references.
  const { data, resource } = configuration;
  expect(() => evaluated({ data, resource }, { ...variables, "data.external.connection.result.id": asked })).not.toThrow();
});

test("external finds the connection, and azapi_resource_action approves it", async () => {
  const here = await start();
  const found = await lookUp(here);
  expect(found).toEqual({ id: asked, name: "asked", status: "Pending" });
  expect(here.changes()).toBe(0);

  const references = { ...variables, "data.external.connection.result.id": found["id"] ?? "" };
  const { status } = await send(here, evaluated(action, references));
  expect([200, 201, 202]).toContain(status);
  expect(here.simulator.state.connection(asked)).toMatchObject({ status: "Approved", description: "Approved by Terraform" });
  expect(here.named("Pending")).toEqual(["foreign"]);
  // The next plan reads it again.
  expect(await lookUp(here)).toEqual({ id: asked, name: "asked", status: "Approved" });
});

test("external ends with an error, told on stderr, where none or several match", async () => {
  const here = await start();
  await expect(lookUp(here, { ...variables, "var.private_endpoint": "*.other" })).rejects.toThrow("matches");
  await expect(lookUp(here, { ...variables, "var.private_endpoint": "factory*" })).rejects.toThrow("2 private endpoint connections");
  await expect(lookUp(here, { ...variables, "var.resource_id": "" })).rejects.toThrow("No resource id was given");
});

test("local-exec approves it, also twice, and fails where there is nothing to approve", async () => {
  const here = await start();
  const [{ command, environment }] = terraformData.provisioner["local-exec"];
  expect(terraformData.triggers_replace.toSorted()).toEqual(Object.values(environment).toSorted());
  for (const changes of [1, 0]) {
    // As Terraform runs it.
    const ended = await here.run(["/bin/sh", "-c", command], { env: evaluated(environment, variables) });
    expect(ended).toMatchObject({ code: 0 });
    expect(here.changes()).toBe(changes);
  }
  expect(here.named("Approved")).toEqual(["asked"]);
  const missing = evaluated(environment, { ...variables, "var.private_endpoint": "*.other" });
  expect(await here.run(["/bin/sh", "-c", command], { env: missing })).toMatchObject({ code: 3 });
});
