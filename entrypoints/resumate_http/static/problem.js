// What went wrong, in words for the person and a code for the page.

import { said } from "./said.js";

export class Problem extends Error {
  /** @param {string} detail @param {string} code */
  constructor(detail, code = "unreachable") {
    super(said(detail));
    this.code = code;
  }
}
