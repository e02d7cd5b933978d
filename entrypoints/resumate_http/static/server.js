// The one place that talks to the server.

import { t } from "./words.js";

/** A problem document (RFC 9457), or what stands for one when nothing answered. */
export class Problem extends Error {
  /** @param {string} detail @param {string} code @param {number} status */
  constructor(detail, code = "unreachable", status = 0) {
    super(detail);
    this.code = code;
    this.status = status;
  }
}

/**
 * @param {string} path
 * @param {{ method?: string, body?: unknown, token?: string }} options
 */
async function call(path, { method = "GET", body, token } = {}) {
  /** @type {Record<string, string>} */
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(path, { method, headers, body: body ? JSON.stringify(body) : null });
  } catch {
    throw new Problem(t("away"));
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Problem(problem.detail ?? answer.statusText, problem.code, answer.status);
  }
  return answer;
}

/** Everything one signed-in person can ask; events come to the handlers given to `on`. */
export class Server {
  #token = "";
  #name = "";
  /** @type {Map<string, Set<(frame: any) => void>>} */
  #handlers = new Map();
  /** @type {Map<string, string[]>} */
  #parts = new Map();
  /** @type {WebSocket | null} */
  #socket = null;
  #retry = 0;

  /** Whether events come at the moment. */
  connected = false;

  /**
   * Sign in with a name and open the event stream.
   * @param {string} name
   */
  async signIn(name) {
    this.#name = name;
    const answer = await call("api/v1/session", { method: "POST", body: { name } });
    this.#token = (await answer.json()).access_token;
    this.#connect();
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

  /** @param {string} path */
  async get(path) {
    return (await this.#ask(path)).json();
  }

  /** @param {string} path @param {unknown} body */
  async post(path, body) {
    return (await this.#ask(path, { method: "POST", body })).json();
  }

  /** @param {string} path @param {unknown} body */
  async put(path, body) {
    return (await this.#ask(path, { method: "PUT", body })).json();
  }

  /**
   * What the server says of the removal: a receipt, or nothing.
   * @param {string} path
   */
  async remove(path) {
    const answer = await this.#ask(path, { method: "DELETE" });
    return answer.status === 204 ? null : answer.json();
  }

  /** Stop hearing events. */
  close() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  /**
   * A file, with the name the server gives it.
   * @param {string} path
   * @returns {Promise<NamedFile>}
   */
  async download(path) {
    const answer = await this.#ask(path);
    const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition") ?? "");
    return { blob: await answer.blob(), name: named ? decodeURIComponent(named[1] ?? "") : "letter" };
  }

  /**
   * Upload one file by its ticket; resolves to the id of the resume that will be read.
   * @param {File} file
   * @returns {Promise<string>}
   */
  async upload(file) {
    const media_type = file.type || "application/octet-stream";
    /** @type {UploadTicket} */
    const ticket = await this.post("uploads", { filename: file.name, media_type });
    if (file.size > ticket.max_bytes) {
      throw new Problem(t("tooLarge", { mb: Math.round(ticket.max_bytes / 1e6) }), "too_large");
    }
    const form = new FormData();
    for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value);
    form.append("file", file);
    let answer;
    try {
      answer = await fetch(ticket.url, { method: "POST", body: form });
    } catch {
      throw new Problem(t("away"));
    }
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      throw new Problem(problem.detail ?? t("uploadRefused"), problem.code);
    }
    return ticket.resume_id;
  }

  /** @param {string} path @param {{ method?: string, body?: unknown }} options */
  async #ask(path, options = {}) {
    try {
      return await call(`api/v1/${path}`, { ...options, token: this.#token });
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 401) throw problem;
      // The token ran out: sign in again with the same name, once.
      await this.signIn(this.#name);
      return call(`api/v1/${path}`, { ...options, token: this.#token });
    }
  }

  #connect() {
    this.close();
    const url = new URL("ws", location.href);
    url.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(url, ["resumate", this.#token]);
    this.#socket = socket;
    let opened = false;
    socket.onopen = () => {
      opened = this.connected = true;
      this.#retry = 0;
      this.#tell({ event: "connected" });
    };
    socket.onmessage = (message) => this.#hear(JSON.parse(message.data));
    socket.onclose = () => {
      if (socket !== this.#socket) return;
      this.connected = false;
      this.#tell({ event: "disconnected" });
      this.#retry = Math.min(this.#retry + 1, 5);
      setTimeout(() => socket === this.#socket && this.#again(opened), 250 * 2 ** this.#retry);
    };
  }

  /**
   * A connection that never opened may have had a token that ran out.
   * @param {boolean} opened
   */
  async #again(opened) {
    if (opened) return this.#connect();
    await this.signIn(this.#name).catch(() => this.#connect());
  }

  /** @param {Frame} frame */
  #hear(frame) {
    if (!frame.parts || !frame.part) return this.#tell(frame);
    const key = `${frame.event} ${frame.request_id}`;
    const parts = this.#parts.get(key) ?? [];
    parts[frame.part - 1] = frame.json ?? "";
    this.#parts.set(key, parts);
    if (parts.filter((part) => part !== undefined).length === frame.parts) {
      this.#parts.delete(key);
      this.#tell(JSON.parse(parts.join("")));
    }
  }

  /** @param {Frame} body */
  #tell(body) {
    for (const handler of this.#handlers.get(body.event) ?? []) handler(body);
  }
}
