// Who is signed in, by the word of the proxy that this page came through.

import { LocalIdentity } from "./local-identity.js";

/**
 * Whoever the proxy let in.
 * @returns {Promise<Identity>}
 */
export async function remembered() {
  const who = new LocalIdentity("?");
  await who.token();
  return who;
}
