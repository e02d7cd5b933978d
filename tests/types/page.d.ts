// The words of the page's types: what the server sends, made from its OpenAPI document,
// and the few shapes of the page's own that several of its files share.

import type * as wire from "./openapi";
import type { Server as TheServer } from "../../entrypoints/resumate_http/static/server.js";
import type { LetterView as TheLetterView } from "../../entrypoints/resumate_http/static/letter.js";

declare global {
  type Resume = wire.ResumeOut & { id: string };
  type Line = wire.LineOut;
  type Role = wire.RoleOut;
  type Letter = wire.LetterOut;
  type Sentence = wire.SentenceOut;
  type Finding = wire.FindingOut;
  type Posting = wire.PostingOut;
  type Requirement = wire.RequirementOut;
  type LetterDocument = Omit<wire.LetterDocument, "resume"> & { resume: Resume | null };
  type LetterSummary = wire.LetterSummary;
  type Turn = wire.TurnOut;
  type TurnDocument = LetterDocument & { turn: Turn };
  type Change = wire.ChangeOut;
  type Option = wire.OptionOut;
  type Version = wire.VersionOut;
  type InterviewQuestion = wire.InterviewQuestionOut;
  type CheckedLetter = wire.CheckDocument;
  type Receipt = wire.ReceiptOut;
  type UploadTicket = wire.TicketOut;
  type ProblemDocument = wire.ProblemOut;

  type Server = TheServer;
  type LetterView = TheLetterView;

  /** An event as it comes over the socket; which fields it has depends on its name. */
  interface Frame {
    event: string;
    request_id?: string;
    letter_id?: string;
    seq?: number;
    text?: string;
    reasons?: string[];
    problem?: ProblemDocument;
    resume?: Resume;
    resume_id?: string;
    letter?: Letter;
    part?: number;
    parts?: number;
    json?: string;
  }

  /** A file with the name it is to have. */
  interface NamedFile {
    blob: Blob;
    name: string;
  }

  /** A sentence changed by hand, or locked. */
  interface Edit {
    index: number;
    text?: string;
    locked?: boolean;
  }

  /** What each view is shown with. */
  interface Page {
    server: Server;
    start: (name: string) => Promise<void>;
    signOut: () => void;
    id: string;
  }

  type Attribute = string | number | boolean | null | undefined | ((event: any) => void);
  type Child = Node | string | null | undefined | false;
}
