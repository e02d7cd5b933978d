// What went wrong, in words for the person and a code for the page.

import { said } from "./said.js";

export class Problem extends Error {
  /** @param {string} detail @param {string} code @param {string | null} field */
  constructor(detail, code = "unreachable", field = null) {
    super(said(detail));
    this.code = code;
    /** What of what was asked is wrong, where one field is. */
    this.field = field;
  }
}
