import { type PipelineResponse, RestError } from "@azure/core-rest-pipeline";

/** The code of the error for a body over the limit. It is not one of those that are retried. */
export const responseTooLarge = "RESPONSE_TOO_LARGE";

/**
 * The body of a response as text, of at most `maxBytes` bytes.
 *
 * @throws RestError with the code `RESPONSE_TOO_LARGE`, or the error of the stream
 */
export async function readText(response: PipelineResponse, maxBytes: number): Promise<string> {
  const chunks = chunksOf(response);
  if (chunks === undefined) return bounded(response, response.bodyAsText ?? "", maxBytes);
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  // Leaving the loop by throwing ends the stream, and with it the connection.
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(response, maxBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function chunksOf(response: PipelineResponse): AsyncIterable<Uint8Array> | undefined {
  // Node's stream of a response yields buffers; its type belongs to Node, which this package does without.
  const stream = response.readableStreamBody as unknown as AsyncIterable<Uint8Array> | undefined;
  if (stream !== undefined) return stream;
  return response.browserStreamBody === undefined ? undefined : readAll(response.browserStreamBody);
}

/** Not every browser can iterate over a stream. */
async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
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
