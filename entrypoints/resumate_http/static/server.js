// The one place that talks to the server: everything is asked over the WebSocket, but for
// the file that is posted to its ticket's address. docs/websocket.md says what there is.

import { Problem } from "./problem.js";
import { t } from "./words.js";

/** Seconds that an answer may take. */
const PATIENCE = 70;
/** @type {Record<string, number>} */
const PATIENT = { refineLetter: 300 };
/** What is heard of a letter while it is being made is no answer yet. */
const ON_THE_WAY = new Set(["letter.delta", "letter.checking", "letter.revising"]);
/** Milliseconds until the first try to connect again; each further one waits longer. */
const SOON = 250;
/** Milliseconds after which a connection that ends is no sign of trouble. */
const LASTING = 5000;

/** Everything one signed-in person can ask; events come to the handlers given to `on`. */
export class Server {
  /** @type {URL} */
  #url;
  /** Bytes that one message may have. */
  #largest;
  /** @type {Identity} */
  #identity;
  /** @type {Map<string, Set<(frame: any) => void>>} */
  #handlers = new Map();
  /** @type {Map<string, string[]>} */
  #parts = new Map();
  /** @type {Map<string, { resolve: (body: any) => void, reject: (why: Problem) => void, timer: number }>} */
  #asked = new Map();
  /** @type {WebSocket | null} */
  #socket = null;
  /** @type {Promise<void> | null} */
  #opening = null;
  #tries = 0;
  /** Whether it was closed by who may ask again. */
  #resting = false;

  /**
   * *identity* knows the token; *socket* is where to connect, seen from this page.
   * @param {Configuration} configuration
   * @param {Identity} identity
   */
  constructor({ socket, message_bytes }, identity) {
    this.#largest = message_bytes;
    this.#url = new URL(socket, location.href);
    this.#url.protocol = this.#url.protocol.replace("http", "ws");
    this.#identity = identity;
  }

  /** Connect; resolves once events come. From then on a lost connection is made anew. */
  async open() {
    try {
      await this.#opened();
    } catch (problem) {
      this.close();
      throw problem;
    }
  }

  /** Stop hearing events until something is asked again. */
  rest() {
    this.close();
    this.#resting = true;
  }

  /** Stop hearing events. */
  close() {
    this.#resting = false;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    this.#giveUp();
  }

  /**
   * Call *handler* with the body of each event called *event*; returns what ends that.
   * @param {string} event
   * @param {(frame: any) => void} handler
   * @returns {() => void}
   */
  on(event, handler) {
    const heard = this.#handlers.get(event) ?? new Set();
    this.#handlers.set(event, heard.add(handler));
    return () => void heard.delete(handler);
  }

  /**
   * What answers *action*; a Problem if it is refused, or nothing answers.
   * @template {keyof Answers} A
   * @param {A} action
   * @param {Record<string, unknown>} fields
   * @returns {Promise<Answers[A]>}
   */
  async ask(action, fields = {}) {
    const request_id = unique();
    const message = JSON.stringify({ action, request_id, ...fields });
    if (new TextEncoder().encode(message).length > this.#largest) throw new Problem(t("tooLong"), "request.too_large");
    if (this.#resting) {
      this.#resting = false;
      await this.open();
    }
    // A connection that only just ended is opened anew first.
    if (this.#opening) await this.#opening.catch(() => {});
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) throw new Problem(t("away"));
    return new Promise((resolve, reject) => {
      const late = () => this.#settle(request_id, (asked) => asked.reject(new Problem(t("late"))));
      const timer = setTimeout(late, 1000 * (PATIENT[action] ?? PATIENCE));
      this.#asked.set(request_id, { resolve, reject, timer });
      socket.send(message);
    });
  }

  /**
   * Upload one file by its ticket; resolves to the id of the resume that will be read.
   * @param {File} file
   * @returns {Promise<string>}
   */
  async upload(file) {
    const media_type = file.type || "application/octet-stream";
    const ticket = await this.ask("userDocUpload", { filename: file.name, media_type });
    if (file.size > ticket.max_bytes) {
      throw new Problem(t("tooLarge", { mb: Math.round(ticket.max_bytes / 1e6) }), "too_large");
    }
    const form = new FormData();
    for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value);
    form.append("file", file);
    const answer = await fetch(ticket.url, { method: "POST", body: form }).catch(() => {
      throw new Problem(t("away"));
    });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      throw new Problem(problem.detail ?? t("uploadRefused"), problem.code);
    }
    return ticket.resume_id;
  }

  /**
   * A letter, or the resume that goes with it, as a file.
   * @param {"exportLetter" | "exportResume"} action
   * @param {{ letter_id: string, format: string, version?: number }} fields
   * @returns {Promise<NamedFile>}
   */
  async file(action, fields) {
    const { filename, media_type, content } = await this.ask(action, fields);
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    return { blob: new Blob([bytes], { type: media_type }), name: filename };
  }

  #opened() {
    this.#opening ??= this.#connect().finally(() => (this.#opening = null));
    return this.#opening;
  }

  /** Resolves when a new connection is open; a Problem if it cannot be. */
  async #connect() {
    const token = await this.#identity.token();
    const socket = new WebSocket(this.#url, ["resumate", token]);
    this.#socket = socket;
    let since = 0;
    socket.onmessage = (message) => this.#hear(JSON.parse(message.data));
    socket.onclose = () => socket === this.#socket && this.#lost(since);
    await new Promise((resolve, reject) => {
      socket.onopen = () => resolve(undefined);
      socket.onerror = () => reject(new Problem(t("away")));
    });
    since = Date.now();
    this.#tell({ event: "connected" });
  }

  /**
   * The connection that was open *since* then ended; 0 if it never was.
   * @param {number} since
   * @returns {unknown}
   */
  #lost(since) {
    this.#giveUp();
    // Gateways end connections now and then: only who cannot connect again is told.
    if (Date.now() - since < LASTING && since) this.#tries += 1;
    else if (since) this.#tries = 0;
    if (since && !this.#tries) return this.#again();
    // A token that was refused looks like a server that is away: get another one.
    if (!since) this.#identity.renew();
    this.#tell({ event: "disconnected" });
    const socket = this.#socket;
    setTimeout(() => socket === this.#socket && this.#again(), SOON * 2 ** Math.min(this.#tries++, 5));
  }

  async #again() {
    const before = this.#socket;
    try {
      await this.#opened();
    } catch (problem) {
      if (problem instanceof Problem && problem.code === "signed_out") this.#tell({ event: "signed-out" });
      // Nobody was reached to give a token, so no connection was tried that could end.
      else if (this.#socket === before && before) this.#lost(0);
    }
  }

  /** Who waits for an answer on a connection that is gone waits in vain. */
  #giveUp() {
    for (const id of [...this.#asked.keys()]) this.#settle(id, (asked) => asked.reject(new Problem(t("away"))));
    this.#parts.clear();
  }

  /**
   * Do *how* with who waits for that answer, if anybody does.
   * @param {string} id
   * @param {(asked: { resolve: (body: any) => void, reject: (why: Problem) => void }) => void} how
   */
  #settle(id, how) {
    const asked = this.#asked.get(id);
    if (!asked) return;
    clearTimeout(asked.timer);
    this.#asked.delete(id);
    how(asked);
  }

  /** @param {Frame} frame */
  #hear(frame) {
    if (!frame.parts || !frame.part || !frame.json) return this.#take(frame);
    const key = `${frame.event} ${frame.request_id}`;
    const parts = this.#parts.get(key) ?? [];
    parts[frame.part - 1] = frame.json;
    this.#parts.set(key, parts);
    if (parts.filter((part) => part !== undefined).length === frame.parts) {
      this.#parts.delete(key);
      this.#take(JSON.parse(parts.join("")));
    }
  }

  /** @param {Frame} body */
  #take(body) {
    const { event, request_id = "", problem } = body;
    if (!ON_THE_WAY.has(event)) {
      this.#settle(request_id, ({ resolve, reject }) =>
        problem ? reject(new Problem(problem.detail, problem.code, problem.field)) : resolve(body),
      );
    }
    this.#tell(body);
  }

  /** @param {Frame} body */
  #tell(body) {
    for (const handler of this.#handlers.get(body.event) ?? []) handler(body);
  }
}

/** An id that no other tab gives: what is announced goes to all of them. */
function unique() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
