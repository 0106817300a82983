import { type PipelineResponse, RestError } from "@azure/core-rest-pipeline";

/** The code of the error for a body over the limit. It is not one of those that are retried. */
export const responseTooLarge = "RESPONSE_TOO_LARGE";

/**
 * The body of a response as text, of at most `maxBytes` bytes.
 *
 * @throws RestError with the code `RESPONSE_TOO_LARGE`, or the error of the stream
 */
export async function readText(response: PipelineResponse, maxBytes: number): Promise<string> {
  const { readableStreamBody, browserStreamBody, bodyAsText, status: statusCode, request } = response;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const count = (more: number): void => {
    bytes += more;
    if (bytes > maxBytes)
      throw new RestError(`The response is larger than ${maxBytes} bytes.`, { code: responseTooLarge, statusCode, request });
  };
  const add: Collector = (chunk) => {
    count(chunk.byteLength);
    chunks.push(chunk);
  };
  if (readableStreamBody !== undefined) await fromNode(readableStreamBody as unknown as NodeStream, add);
  else if (browserStreamBody !== undefined) await fromBrowser(browserStreamBody, add);
  else {
    // An injected client may hand over text. Its length in UTF-16 code units never exceeds its length in bytes.
    count(bodyAsText?.length ?? 0);
    return bodyAsText ?? "";
  }
  return textOf(chunks, bytes);
}

/** Takes a chunk; throws where it is too much. */
type Collector = (chunk: Uint8Array) => void;

/** What is used of Node's stream of a response; its type belongs to Node, which this package does without. */
interface NodeStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "end" | "close", listener: () => void): this;
  destroy(): void;
}

/** Listens, because iterating over a stream takes longer than all else that is done with an answer. */
function fromNode(stream: NodeStream, add: Collector): Promise<void> {
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
        resolve();
      })
      .on("error", reject)
      .on("close", () => {
        if (!ended) reject(new Error("it was closed before its end"));
      });
  });
}

/** Not every browser can iterate over a stream. */
async function fromBrowser(stream: ReadableStream<Uint8Array>, add: Collector): Promise<void> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) add(read.value);
  } finally {
    await reader.cancel();
  }
}

const decoder = new TextDecoder();

function textOf(chunks: readonly Uint8Array[], bytes: number): string {
  if (chunks.length < 2) return decoder.decode(chunks[0]);
  const all = new Uint8Array(bytes);
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.byteLength;
  }
  return decoder.decode(all);
}
