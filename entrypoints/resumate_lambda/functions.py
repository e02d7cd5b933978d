"""
Which functions there are, and what each needs; what builds, measures and deploys them
reads it here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Function:
    """
    One function: its name on AWS, its file here, and what its package carries.
    """

    name: str
    uses: tuple[str, ...] = ()
    """The providers of the use cases that an invocation asks for."""
    extras: tuple[str, ...] = ()
    """Of the project's extras, those that it installs."""
    base: tuple[str, ...] = ("pydantic", "dependency-injector")
    """Of what the project always needs, what it installs."""
    actions: tuple[str, ...] = ()
    """The routes of the WebSocket that it serves."""

    @property
    def module(self) -> str:
        """
        The file's name: ``userAuth`` is in ``user_auth``.
        """
        return "".join(f"_{c.lower()}" if c.isupper() else c for c in self.name)

    @property
    def handler(self) -> str:
        """
        What Lambda calls.
        """
        return f"resumate_lambda.{self.module}.handler"


_ROWS = ("postgres", "aws")
_MODELS = (*_ROWS, "openai")
"""Where a model may be a server that speaks OpenAI's protocol."""

FUNCTIONS = (
    Function(
        "userAuth",
        ("verify_token",),
        ("identity",),
        base=("dependency-injector",),
        actions=("$connect",),
    ),
    Function("userConnect", ("connect",), _ROWS, actions=("$connect",)),
    Function("userDisconnect", ("disconnect",), _ROWS, actions=("$disconnect",)),
    Function(
        "userDocUpload",
        ("request_upload", "notifier"),
        ("aws",),
        actions=("userDocUpload",),
    ),
    Function(
        "fetchUserData",
        ("list_resumes", "list_letters", "get_letter", "prepare_interview", "notifier"),
        _ROWS,
        actions=(
            "fetchUserData",
            "fetchResumes",
            "fetchResume",
            "fetchFacts",
            "fetchLetters",
            "fetchLetter",
            "fetchPosting",
            "fetchVersions",
            "prepareInterview",
            "tailorResume",
            "$default",
        ),
    ),
    Function(
        "userInit", ("read_upload", "telemetry", "job_queue"), (*_MODELS, "documents")
    ),
    Function(
        "userInference",
        ("request_letter", "duplicate_letter", "list_models", "notifier"),
        _MODELS,
        actions=("userInference", "duplicateLetter", "fetchModels"),
    ),
    Function("processAndRespond", ("work_queue", "telemetry"), _MODELS),
    Function(
        "refineLetter",
        ("refine_letter", "notifier"),
        _MODELS,
        actions=("refineLetter",),
    ),
    Function(
        "editLetter",
        ("edit_letter", "choose_version", "note_outcome", "erase_letter", "notifier"),
        _MODELS,
        actions=(
            "editLetter",
            "chooseVersion",
            "noteOutcome",
            "forgetOutcome",
            "eraseLetter",
        ),
    ),
    Function(
        "checkLetter",
        (
            "check_letter",
            "recheck_letter",
            "match_posting",
            "confirm_fact",
            "correct_line",
            "correct_role",
            "place_line",
            "add_role",
            "correct_contact",
            "notifier",
        ),
        _MODELS,
        actions=(
            "checkLetter",
            "recheckLetter",
            "matchPosting",
            "confirmFact",
            "changeFact",
            "removeFact",
            "correctLine",
            "correctRole",
            "placeLine",
            "addRole",
            "correctContact",
        ),
    ),
    Function(
        "exportLetter",
        ("export_letter", "export_resume", "notifier"),
        (*_ROWS, "exports"),
        actions=("exportLetter", "exportResume"),
    ),
    Function(
        "userAccount",
        ("offer_archive", "erase_account", "erase_resume", "notifier"),
        _ROWS,
        actions=("exportAccount", "eraseAccount", "eraseResume"),
    ),
    Function("verifyUser", base=("pydantic",)),
    Function("migrateDatabase", extras=_ROWS),
    Function("sweepLetters", ("sweep_letters",), _ROWS),
)
