// What went wrong, in words for the person and a code for the page.

export class Problem extends Error {
  /** @param {string} detail @param {string} code */
  constructor(detail, code = "unreachable") {
    super(detail);
    this.code = code;
  }
}
