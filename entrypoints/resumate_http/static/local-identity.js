// Who is signed in on this machine: a name is enough.

import { Problem } from "./problem.js";
import { t } from "./words.js";

const NAME = "resumate.name";

/**
 * The person of the last visit, or null.
 * @returns {Promise<Identity | null>}
 */
export async function remembered() {
  const name = localStorage.getItem(NAME);
  return name ? new LocalIdentity(name) : null;
}

export class LocalIdentity {
  #token = "";

  /** @param {string} name */
  constructor(name) {
    this.name = name;
  }

  /** A token, from the server of this page. */
  async token() {
    if (this.#token) return this.#token;
    const request = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ name: this.name }) };
    const answer = await fetch("api/v1/session", request).catch(() => {
      throw new Problem(t("away"));
    });
    const body = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Problem(body.detail ?? t("away"), body.code);
    this.name = body.name;
    localStorage.setItem(NAME, this.name);
    this.#token = body.access_token;
    return this.#token;
  }

  /** The token was refused: the next one is another. */
  renew() {
    this.#token = "";
  }

  /** Forget who was here. */
  async signOut() {
    localStorage.removeItem(NAME);
  }
}
