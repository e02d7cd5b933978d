// Signing in at Cognito's hosted pages: authorization code with PKCE (RFC 7636). Tokens are
// kept in memory alone; a reload asks the hosted pages again, which know who is there.

import { Problem } from "./problem.js";
import { t } from "./words.js";

/** What is remembered on the way to the hosted pages and back: no token. */
const AWAY = "resumate.signing-in";
/** Whether this tab was signed in before a reload. */
const HERE = "resumate.signed-in";
/** Seconds before it expires that a token is renewed. */
const EARLY = 60;

/**
 * The person who comes back from the hosted pages, or null.
 * @param {SignIn} settings
 * @returns {Promise<Identity | null>}
 */
export async function remembered(settings) {
  const query = new URLSearchParams(location.search);
  const away = JSON.parse(sessionStorage.getItem(AWAY) ?? "null");
  sessionStorage.removeItem(AWAY);
  const here = sessionStorage.getItem(HERE);
  sessionStorage.removeItem(HERE);
  if (!query.has("state")) return here ? signIn(settings) : null;
  history.replaceState(null, "", location.pathname + (away?.hash ?? ""));
  // An answer that nobody here asked for may be somebody else's account.
  if (!away || query.get("state") !== away.state) throw new Problem(t("signInForeign"), "signed_out");
  const code = query.get("code");
  if (!code) throw new Problem(t("signInRefused"), "signed_out");
  const identity = new CognitoIdentity(settings);
  await identity.take({ grant_type: "authorization_code", code, code_verifier: away.verifier, redirect_uri: homeUrl() });
  sessionStorage.setItem(HERE, "yes");
  return identity;
}

/**
 * Go to the hosted pages; never resolves.
 * @param {SignIn} settings
 * @returns {Promise<never>}
 */
export async function signIn({ domain, client_id }) {
  const [verifier, state] = [secret(), secret()];
  sessionStorage.setItem(AWAY, JSON.stringify({ verifier, state, hash: location.hash }));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const asked = {
    response_type: "code",
    client_id,
    redirect_uri: homeUrl(),
    scope: "openid email",
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: "S256",
  };
  location.assign(`${domain}/oauth2/authorize?${new URLSearchParams(asked)}`);
  return new Promise(() => {});
}

class CognitoIdentity {
  /** @type {SignIn} */
  #settings;
  #access = "";
  #refresh = "";
  #expires = 0;
  /** @type {Promise<void> | null} */
  #renewing = null;
  name = "";

  /** @param {SignIn} settings */
  constructor(settings) {
    this.#settings = settings;
  }

  /** An access token that is good for a while; a Problem if the person has to sign in. */
  async token() {
    if (this.#access && Date.now() < this.#expires) return this.#access;
    const asked = { grant_type: "refresh_token", refresh_token: this.#refresh };
    this.#renewing ??= this.take(asked).finally(() => (this.#renewing = null));
    await this.#renewing;
    return this.#access;
  }

  /** The token was refused: the next one is another. */
  renew() {
    this.#expires = 0;
  }

  /**
   * Keep what the hosted pages give for *grant*.
   * @param {Record<string, string>} grant
   */
  async take(grant) {
    const answer = await this.#post("token", grant);
    const tokens = await answer.json().catch(() => ({}));
    if (answer.status >= 500) throw new Problem(t("away"));
    if (!answer.ok) throw new Problem(t("signInEnded"), "signed_out");
    this.#access = tokens.access_token;
    this.#refresh = tokens.refresh_token ?? this.#refresh;
    this.#expires = Date.now() + 1000 * (tokens.expires_in - EARLY);
    if (tokens.id_token) this.name = claims(tokens.id_token).email ?? "";
  }

  /**
   * Nobody can use the tokens any more, here or at the hosted pages.
   * @returns {Promise<void>}
   */
  async signOut() {
    sessionStorage.removeItem(HERE);
    await this.#post("revoke", { token: this.#refresh }).catch(() => {});
    const { domain, client_id } = this.#settings;
    location.assign(`${domain}/logout?${new URLSearchParams({ client_id, logout_uri: homeUrl() })}`);
    return new Promise(() => {});
  }

  /** @param {string} path @param {Record<string, string>} fields */
  #post(path, fields) {
    const { domain, client_id } = this.#settings;
    const body = new URLSearchParams({ client_id, ...fields });
    return fetch(`${domain}/oauth2/${path}`, { method: "POST", body }).catch(() => {
      throw new Problem(t("away"));
    });
  }
}

function homeUrl() {
  return new URL(".", location.href).href;
}

function secret() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * What a token says; it comes from its issuer, so nothing is verified here.
 * @param {string} token
 * @returns {{ email?: string }}
 */
function claims(token) {
  const text = atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/"));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0))));
}
