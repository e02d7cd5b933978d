// The versions of a letter: each can be read, and used again; none is lost.

import { button, make } from "./dom.js";
import { moment, t } from "./words.js";

/** @param {LetterView} view */
export async function versions(view) {
  const { versions: known } = await view.server.ask("fetchVersions", { letter_id: view.id });
  const newest = known[0]?.version;
  const rows = known.map((one) => {
    const when = one.written_at ? moment(one.written_at) : "";
    const why = one.instruction ? t("askedFor", { what: one.instruction }) : t(`made.${one.made}`);
    const look = async () => {
      view.show(await view.server.ask("fetchLetter", { letter_id: view.id, version: one.version }), true);
      // On a small screen the letter stands far above the list.
      view.look.scrollIntoView();
    };
    const current = one.version === newest;
    return make(
      "li",
      { class: "row spread" },
      make("span", {}, t("version", { n: one.version }), make("small", {}, [when, why, t("words", { n: one.words })].filter(Boolean).join(" · "))),
      current ? make("small", {}, t("newest")) : button(t("look"), look, { "aria-label": t("lookAt", { n: one.version }) }),
    );
  });
  return { list: make("ul", { class: "list" }, ...rows), count: rows.length };
}
