// The words of the page's types: what the server sends, made from its OpenAPI document,
// and the few shapes of the page's own that several of its files share.

import type * as wire from "./openapi";
import type { Server as TheServer } from "../../entrypoints/resumate_http/static/server.js";
import type { LetterView as TheLetterView } from "../../entrypoints/resumate_http/static/letter.js";

declare global {
  type Resume = wire.ResumeOut & { id: string };
  type Line = wire.LineOut;
  type Match = Omit<wire.MatchDocument, "resume"> & { resume: Resume };
  type Role = wire.RoleOut;
  type Contact = wire.ReadContactOut;
  type Letter = wire.LetterOut;
  type Sentence = wire.SentenceOut;
  type Finding = wire.FindingOut;
  type Opinion = wire.OpinionOut;
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
  type ProblemDocument = wire.ProblemOut & { field?: string };

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

  /** What answers each action that the page asks (docs/websocket.md). */
  interface Answers {
    userDocUpload: UploadTicket;
    fetchResumes: { resumes: Resume[] };
    fetchResume: { resume: Resume };
    eraseResume: { resume_id: string };
    correctLine: { line: Line };
    correctRole: { role: Role };
    placeLine: { line: Line };
    addRole: { role: Role };
    correctContact: { contact: Contact };
    confirmFact: { fact: Line };
    removeFact: { fact_id: string };
    matchPosting: Match;
    userInference: { letter_id: string };
    refineLetter: TurnDocument;
    fetchLetters: { letters: LetterSummary[] };
    fetchLetter: LetterDocument;
    editLetter: LetterDocument;
    recheckLetter: LetterDocument;
    fetchVersions: { versions: Version[] };
    chooseVersion: LetterDocument;
    eraseLetter: { letter_id: string };
    checkLetter: CheckedLetter;
    fetchPosting: { text: string };
    exportLetter: { filename: string; media_type: string; content: string };
    exportResume: { filename: string; media_type: string; content: string };
    tailorResume: { difference: LineChange[] };
    prepareInterview: { questions: InterviewQuestion[] };
    noteOutcome: { letter_id: string };
    forgetOutcome: { letter_id: string };
    duplicateLetter: { letter_id: string };
    fetchModels: { models: wire.ModelOut[] };
    exportAccount: { url: string; filename: string; expires_at: string; size: number };
    eraseAccount: { receipt: Receipt };
  }

  /** Where the socket is and what one message takes, and how people sign in: ``config.json``. */
  interface Configuration {
    socket: string;
    message_bytes: number;
    sign_in: SignIn;
  }
  interface SignIn {
    kind: "local" | "proxy" | "cognito";
    domain: string;
    client_id: string;
  }

  /** Who is signed in: knows a token that is good for a while. */
  interface Identity {
    name: string;
    token(): Promise<string>;
    renew(): void;
    signOut(): Promise<void>;
  }

  /** A file to be saved: its bytes and the name it is to have, or where it is fetched. */
  type NamedFile = { blob: Blob; name: string } | { url: string };

  /** A sentence changed by hand, or locked, or put back from an older version. */
  type Edit = Partial<wire.LetterEdit> & { index: number };

  /** A sentence that was left out by hand, and where it stood. */
  interface LeftOut {
    text: string;
    index: number;
    from_version: number;
  }

  /** What became of a line in the tailored resume. */
  interface LineChange {
    id: string;
    text: string;
    change: "kept" | "moved" | "reordered" | "left_out";
  }

  /** What each view is shown with. */
  interface Page {
    server: Server;
    settings: SignIn;
    start: (who: Identity) => Promise<void>;
    signOut: () => void;
    id: string;
    /** Do *act* when the view is left, also one that could not be filled. */
    leaving: (act: () => void) => void;
  }

  type Attribute = string | number | boolean | null | undefined | ((event: any) => void);
  type Child = Node | string | null | undefined | false;
}
