// Check a letter from elsewhere: what does the resume not support?

import { $, apart, busy, make, present, select } from "./dom.js";
import { whereabouts } from "./lines.js";
import { judged, said } from "./said.js";
import { remembering, state } from "./state.js";
import { t } from "./words.js";

/** @param {HTMLElement} place @param {Page} page */
export async function show(place, { server }) {
  const { resumes } = await server.ask("fetchResumes");
  state.resumes = new Map(resumes.map((resume) => [resume.id, resume]));
  place.append(make("h2", {}, t("checkTitle")), make("p", { class: "lead" }, t("checkHint")));
  if (!state.ready.length) {
    place.append(make("p", { class: "card" }, t("noResume"), " ", make("a", { href: "#" }, t("uploadOne"))));
    return;
  }
  const letter = area("check-letter", 12, { required: true });
  const posting = area("check-posting", 6);
  const against = select(state.ready.map((one) => [one.id, one.filename]), state.chosen, { id: "check-resume" });
  const go = make("button", { class: "primary" }, t("checkIt"));
  const result = make("section", { id: "check-result" });
  const form = make(
    "form",
    { class: "card fields" },
    make("label", { for: "check-letter" }, t("letterText")),
    letter,
    make("label", { for: "check-resume" }, t("against")),
    against,
    make("details", { class: "paste" }, make("summary", {}, t("postingToo")), make("label", { for: "check-posting" }, t("posting")), posting),
    go,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    busy(go, async () => {
      const body = { letter: letter.value, resume_id: against.value, posting: posting.value.trim() || null };
      result.replaceChildren(...report(await server.ask("checkLetter", body), state.resumes.get(against.value)));
      // On a phone the report begins below what is seen.
      $("check-summary").focus();
    });
  });
  place.append(make("div", { class: "columns wide even" }, form, result));
}

/** @param {string} id @param {number} rows @param {Record<string, Attribute>} more */
function area(id, rows, more = {}) {
  return remembering(make("textarea", { id, rows, ...more }), id);
}

/** @param {CheckedLetter} found @param {Resume | undefined} resume */
function report(found, resume) {
  const lines = new Map((resume?.lines ?? []).map((line) => [line.id, line]));
  const rows = found.sentences.map((sentence) => {
    const kind = sentence.findings.length ? "finding" : sentence.citations.length ? "supported" : "plain";
    const why = sentence.findings.map((finding) => make("small", { class: "problem" }, said(finding.message)));
    const cited = sentence.findings.length ? [] : sentence.citations.flatMap((id) => lines.get(id) ?? []);
    const rests = cited.map((line) => make("small", {}, `${line.id} · ${apart(whereabouts(resume?.roles ?? [], line))}: ${line.text}`));
    const opinion = judged(sentence.opinion);
    const verdict = make("span", { class: "said" }, t(`check.${kind}`));
    return make("li", { class: `checked ${kind}` }, verdict, make("p", {}, sentence.text), ...why, ...rests, ...(opinion ? [make("small", {}, opinion)] : []));
  });
  const remarks = found.remarks.map((remark) => make("li", {}, said(remark.message)));
  const summary = found.unsupported ? t("unsupported", { n: found.unsupported }) : t("allSupported");
  return present([
    make("h3", { id: "check-summary", tabindex: -1 }, summary),
    make("p", { class: "hint" }, t("supportedCount", { n: found.supported })),
    remarks.length ? make("ul", { class: "warning" }, ...remarks) : null,
    make("ol", { class: "list" }, ...rows),
  ]);
}
