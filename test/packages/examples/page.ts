// For a web page: bundled for the browser, it asks a simulator that knows the origin of the page.
import { PrivateEndpointConnections } from "@pecgen/client";
import { VaultConnectionsClient } from "@pecgen/keyvault";
import { credential } from "./credential.js";

const { endpoint = "", vault = "" } = Object.fromEntries(new URLSearchParams(location.search));
const options = { endpoint, allowInsecureLoopback: true };
const say = (text: string): void => document.body.append(text, document.createElement("br"));

try {
  const connections = new PrivateEndpointConnections(credential, options);
  const { changed, connection } = await connections.ensure({ target: vault, name: "request" }, "Approved");
  say(`changed: ${changed}, now ${connection?.status}`);
  for await (const { name, properties } of new VaultConnectionsClient(credential, options).list(vault)) {
    say(`${name}: ${properties?.privateLinkServiceConnectionState?.status}`);
  }
  await connections.remove(connection?.id ?? "");
  for await (const { name } of connections.list(vault)) say(`left: ${name}`);
} catch (error) {
  say(String(error));
}
document.title = "done";
