import Tinypool from "tinypool";
import { read, type TextDocument } from "../text/index.ts";
import { sentError, type Sent } from "./worker-error.ts";
import type { WorkerSetup } from "./read-in-workers.ts";

const { parties, topics } = Tinypool.workerData as WorkerSetup;

/** Reads one document in a worker thread. */
export default function readHere({ id, text, date }: TextDocument): Sent {
  try {
    return {
      status: "read",
      reading: read(text, { parties, topics, document: id, ...(date !== undefined && { date }) }),
    };
  } catch (error) {
    return sentError(error);
  }
}
