import Tinypool from "tinypool";
import { learnedAttribution, read, type TextDocument } from "../text/index.ts";
import { german } from "../text/languages/index.ts";
import { sentError, type Sent } from "./worker-error.ts";
import type { WorkerSetup } from "./read-in-workers.ts";

const { parties, topics, language, attributionModel } = Tinypool.workerData as WorkerSetup;
const search = {
  parties,
  topics,
  ...(language === "de" && { language: german }),
  ...(attributionModel && { steps: { attribution: learnedAttribution(attributionModel) } }),
};

/** Reads one document in a worker thread. */
export default function readHere({ id, text, date }: TextDocument): Sent {
  try {
    return { status: "read", reading: read(text, { ...search, document: id, ...(date !== undefined && { date }) }) };
  } catch (error) {
    return sentError(error);
  }
}
