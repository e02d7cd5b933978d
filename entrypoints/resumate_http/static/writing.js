// What is heard of letters while they are written: also of one whose view is not shown yet,
// or was left for a while.

import { said } from "./said.js";
import { t } from "./words.js";

/** @type {WeakMap<Server, Ear>} */
const ears = new WeakMap();

/**
 * Hear of letters at *server* from now on.
 * @param {Server} server
 */
export function listening(server) {
  const ear = ears.get(server) ?? new Ear(server);
  ears.set(server, ear);
  return ear;
}

class Ear {
  /** @type {Map<string, Draft>} */
  #drafts = new Map();

  /** @param {Server} server */
  constructor(server) {
    server.on("letter.delta", (frame) => this.of(frame.letter_id).write(frame));
    server.on("letter.checking", (frame) => (this.of(frame.letter_id).stage = t("checking")));
    server.on("letter.revising", (frame) => this.of(frame.letter_id).restart(frame));
    for (const end of ["letter.ready", "letter.failed"]) server.on(end, (frame) => this.#drafts.delete(frame.letter_id));
    // What was said while the connection was lost is not said again.
    server.on("disconnected", () => this.#drafts.clear());
  }

  /**
   * What was heard of the letter with that id.
   * @param {string} id
   */
  of(id) {
    const draft = this.#drafts.get(id) ?? new Draft();
    this.#drafts.set(id, draft);
    return draft;
  }
}

class Draft {
  /** What is being done, as it was last told. */
  stage = "";
  /** @type {Frame[]} */
  #frames = [];
  /** The frame before the first of the text. */
  #before = 0;
  /** What stood there before it was revised. */
  #kept = "";

  /** The text so far; none without its beginning. */
  get text() {
    const frames = [...this.#frames].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
    return frames[0]?.seq === this.#before + 1 ? frames.map((frame) => frame.text).join("") : this.#kept;
  }

  /** @param {Frame} frame */
  write(frame) {
    // The same number again: another worker began the letter anew.
    if (this.#frames.some((known) => known.seq === frame.seq)) [this.#frames, this.#before] = [[], 0];
    this.#frames.push(frame);
    this.stage = t("writing");
  }

  /** @param {Frame} frame */
  restart(frame) {
    this.#kept = this.text;
    [this.#frames, this.#before] = [[], frame.seq ?? 0];
    this.stage = t("revising", { why: said(frame.reasons?.[0] ?? t("onceMore")) });
  }
}
