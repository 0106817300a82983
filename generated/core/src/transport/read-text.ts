import { type PipelineResponse, RestError } from "@azure/core-rest-pipeline";

/** The code of the error for a body over the limit. It is not one of those that are retried. */
export const responseTooLarge = "RESPONSE_TOO_LARGE";

/**
 * The body of a response as text, of at most `maxBytes` bytes.
 *
 * @throws RestError with the code `RESPONSE_TOO_LARGE`, or the error of the stream
 */
export async function readText(response: PipelineResponse, maxBytes: number): Promise<string> {
  const add = collector(response, maxBytes);
  if (response.readableStreamBody !== undefined) return textOf(await fromNode(response.readableStreamBody as unknown as NodeStream, add));
  if (response.browserStreamBody !== undefined) return textOf(await fromBrowser(response.browserStreamBody, add));
  return bounded(response, response.bodyAsText ?? "", maxBytes);
}

/** Takes a chunk; gives all chunks up to now. */
type Collector = (chunk?: Uint8Array) => readonly Uint8Array[];

function collector(response: PipelineResponse, maxBytes: number): Collector {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return (chunk) => {
    if (chunk === undefined) return chunks;
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(response, maxBytes);
    chunks.push(chunk);
    return chunks;
  };
}

/** What is used of Node's stream of a response; its type belongs to Node, which this package does without. */
interface NodeStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "end" | "close", listener: () => void): this;
  destroy(): void;
}

/** Listens, because iterating over a stream takes longer than all else that is done with an answer. */
function fromNode(stream: NodeStream, add: Collector): Promise<readonly Uint8Array[]> {
  return new Promise((resolve, reject) => {
    let ended = false;
    stream
      .on("data", (chunk) => {
        try {
          add(chunk);
        } catch (error) {
          reject(error as Error);
          // And with the stream its connection.
          stream.destroy();
        }
      })
      .on("end", () => {
        ended = true;
        resolve(add());
      })
      .on("error", reject)
      .on("close", () => {
        if (!ended) reject(new Error("it was closed before its end"));
      });
  });
}

/** Not every browser can iterate over a stream. */
async function fromBrowser(stream: ReadableStream<Uint8Array>, add: Collector): Promise<readonly Uint8Array[]> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) add(read.value);
    return add();
  } finally {
    await reader.cancel();
  }
}

const decoder = new TextDecoder();

function textOf(chunks: readonly Uint8Array[]): string {
  const [first, ...others] = chunks;
  if (first === undefined || others.length === 0) return decoder.decode(first);
  const all = new Uint8Array(chunks.reduce((bytes, chunk) => bytes + chunk.byteLength, 0));
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.byteLength;
  }
  return decoder.decode(all);
}

/** An injected client may hand over text. Its length in UTF-16 code units never exceeds its length in bytes. */
function bounded(response: PipelineResponse, text: string, maxBytes: number): string {
  if (text.length > maxBytes) throw tooLarge(response, maxBytes);
  return text;
}

function tooLarge(response: PipelineResponse, maxBytes: number): RestError {
  return new RestError(`The response is larger than ${maxBytes} bytes.`, {
    code: responseTooLarge,
    statusCode: response.status,
    request: response.request,
  });
}
