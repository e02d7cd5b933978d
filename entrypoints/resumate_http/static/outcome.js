// What became of an application: sent, interview, offer, no.

import { $, notice, select } from "./dom.js";
import { t } from "./words.js";

const OUTCOMES = ["", "sent", "interview", "offer", "no"];

/** What may become of one, as pairs of a value and its label. */
export function outcomes() {
  return OUTCOMES.map((state) => [state, t(`outcome.${state || "none"}`)]);
}

/**
 * A choice that notes what became of the letter with that id; so far it is *state*.
 * @param {Server} server
 * @param {string} id
 * @param {string | undefined} state
 * @param {Record<string, Attribute>} attributes
 */
export function outcomeField(server, id, state, attributes) {
  const field = select(outcomes(), state ?? "", attributes);
  field.addEventListener("change", () => note(server, id, field.value).catch(notice));
  return field;
}

/** @param {Server} server @param {string} id @param {string} state */
async function note(server, id, state) {
  if (state) await server.ask("noteOutcome", { letter_id: id, state });
  else await server.ask("forgetOutcome", { letter_id: id });
  $("said").textContent = t("noted");
}
