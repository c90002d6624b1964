import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** The body of a request in the chat interface. */
interface ChatBody {
  readonly model: string;
  readonly temperature: number;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: {
    readonly type: string;
    readonly json_schema?: { readonly strict: boolean; readonly schema: object };
  };
}

/** One request as the endpoint saw it. */
export interface Received {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: ChatBody;
  readonly at: number;
}

/** Answers one request; `turn` counts from 0. */
export type Behaviour = (response: ServerResponse, request: Received, turn: number) => void;

export interface Endpoint {
  readonly url: string;
  readonly received: readonly Received[];
  /** How many requests were open at once, at most. */
  readonly mostOpen: () => number;
  close(): Promise<void>;
}

/** A real server on this machine that plays an endpoint of the OpenAI chat interface. */
export async function endpoint(behaviour: Behaviour): Promise<Endpoint> {
  const received: Received[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => (open -= 1));
    void text(request).then((body) => {
      const { authorization } = request.headers;
      const parsed = JSON.parse(body) as ChatBody;
      const seen = { path: request.url ?? "", authorization, body: parsed, at: performance.now() };
      received.push(seen);
      behaviour(response, seen, received.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    mostOpen: () => most,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What the endpoint was asked about. */
export const dataOf = ({ body }: Received) =>
  JSON.parse(body.messages[1]!.content) as { passage: string; holder: string };

/** Sends a chat completion whose message is the given content. */
export function complete(response: ServerResponse, content: unknown, usage?: object): void {
  const words = typeof content === "string" ? content : JSON.stringify(content);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content: words } }], usage }));
}
