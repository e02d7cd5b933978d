// What is heard of letters while they are written: also of one whose view is not shown yet,
// or was left for a while.

import { notice } from "./dom.js";
import { said } from "./said.js";
import { state } from "./state.js";
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

  #server;

  /** @param {Server} server */
  constructor(server) {
    this.#server = server;
    server.on("letter.ready", (frame) => this.written(frame.letter_id).catch(notice));
    server.on("letter.delta", (frame) => this.of(frame.letter_id).write(frame));
    server.on("letter.checking", (frame) => (this.of(frame.letter_id).stage = t("checking")));
    server.on("letter.revising", (frame) => this.of(frame.letter_id).restart(frame));
    for (const end of ["letter.ready", "letter.failed"]) server.on(end, (frame) => this.#drafts.delete(frame.letter_id));
    // What was said while the connection was lost is not said again.
    server.on("disconnected", () => this.#drafts.clear());
  }

  /** Which letters go when another is written. @returns {Record<string, string>} */
  get #replaced() {
    return JSON.parse(state.kept("replaced", "{}"));
  }

  /**
   * The letter *older* is deleted when that called *id* is written.
   * @param {string} id
   * @param {string} older
   */
  replace(id, older) {
    state.keep("replaced", JSON.stringify({ ...this.#replaced, [id]: older }));
  }

  /** That letter is written: what it replaces goes. @param {string} id */
  async written(id) {
    const { [id]: older, ...others } = this.#replaced;
    if (!older) return;
    state.keep("replaced", JSON.stringify(others));
    await this.#server.ask("eraseLetter", { letter_id: older });
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
