"""
The functions: what each is told, how long it may take, what bounds it.
"""

import json
import re

from conftest import ROOT

LEFT_TO_PEOPLE = {
    f"RESUMATE_{name}"
    for name in (
        "DATA_DIR",
        "EMBEDDER_API_KEY",
        "EMBEDDER_URL",
        "ENTAILMENT_API_KEY",
        "ENTAILMENT_CLEARS",
        "ENTAILMENT_MODEL",
        "ENTAILMENT_URL",
        "LETTERS_AT_ONCE",
        "LLM_API_KEY",
        "LLM_FILE",
        "LLM_MODEL",
        "LLM_STYLE",
        "LLM_URL",
        "MAX_COST_PER_DAY",
        "MAX_COST_PER_LETTER",
        "MAX_SECONDS_PER_LETTER",
        "PRICE_INPUT",
        "PRICE_OUTPUT",
        "PUBLIC_URL",
        "RETENTION_DAYS",
        "SAGEMAKER_JUDGE",
        "SIGN_UP_DOMAINS",
        "SIGN_UP_TRUSTING",
        "TOKEN_KEYS_URL",
        "USER",
        "USER_HEADER",
    )
}
"""What one machine, an emulator or another model server needs; what models may cost and
how long data is kept, which whoever runs a stage decides."""


def test_each_worker_is_told_of_its_own_queue(stage):
    """
    What reads may hide messages of uploads, what writes those of jobs.
    """
    told = {
        module: json.dumps(
            stage.functions[module]["Environment"]["Variables"]["RESUMATE_QUEUE_URL"]
        )
        for module in ("user_init", "process_and_respond")
    }

    assert "Uploaded" in told["user_init"]
    assert "Jobs" in told["process_and_respond"]


def test_a_sweep_that_failed_is_not_swept_again(stage):
    """
    Lambda tries what a clock invoked twice more, and keeps what found no room for
    hours; the next minute's sweep is there by then.
    """
    (told,) = stage.resources("AWS::Lambda::EventInvokeConfig").values()

    assert "SweepLetters" in json.dumps(told["FunctionName"])
    assert (0, 60) == (told["MaximumRetryAttempts"], told["MaximumEventAgeInSeconds"])


def test_an_account_has_room_for_all_functions(stage):
    """
    What is reserved, and what the queues may take of the rest, fits into the thousand
    of an account that asked for no more; Lambda wants a hundred of them left free.
    """
    reserved = sum(
        properties.get("ReservedConcurrentExecutions", 0)
        for properties in stage.functions.values()
    )
    queues = sum(
        source["ScalingConfig"]["MaximumConcurrency"]
        for source in stage.resources("AWS::Lambda::EventSourceMapping").values()
    )

    assert reserved + queues <= 900


def test_who_keeps_thousands_of_files_may_erase_them(stage):
    """
    S3 is asked twice for each file, for some 20 ms: an erasure that is killed begins
    anew with looking at all that are left.
    """
    assert stage.functions["user_account"]["Timeout"] >= 5_000 * 2 * 0.02


def told_in(path, pattern):
    """
    The number that the program states there.
    """
    (found,) = re.findall(
        pattern, (ROOT / "src" / "resumate" / path).read_text("utf-8")
    )
    return float(found)


def test_a_function_outlives_its_patience_with_models(stage):
    """
    Who asks an embedder that hangs, or a model that writes slowly, can still say so: a
    function that is killed tells nobody, and its message is hidden for long.
    """
    seconds = {module: f["Timeout"] for module, f in stage.functions.items()}
    patience = "adapters/inference/patience.py"
    attempts = told_in(patience, r"attempts: int = (\d+)")
    longest = told_in("adapters/aws/clients.py", r"INVOCATION_SECONDS = (\d+)") + 5
    embedding = attempts * longest
    writing = (
        told_in("config.py", r"MAX_SECONDS = (\d+)")
        + told_in(patience, r"total: float = ([\d.]+)")
        + told_in("ports/entailment.py", r"LONGEST = ([\d.]+)")
    )

    for module in ("user_init", "user_inference", "edit_letter", "check_letter"):
        assert seconds[module] > embedding, module
    for module in ("process_and_respond", "refine_letter"):
        assert seconds[module] > writing, module


def test_every_function_is_bounded_and_traced(stage):
    """
    arm64, a timeout, tracing, a log that ends, and a role of its own.
    """
    modules = stage.functions
    roles = {json.dumps(properties["Role"]) for properties in modules.values()}

    assert len(roles) == len(modules)
    for module, properties in modules.items():
        assert properties["Architectures"] == ["arm64"], module
        assert 0 < properties["Timeout"] <= 600, module
        assert properties["TracingConfig"] == {"Mode": "Active"}, module
        assert "LogGroup" in properties["LoggingConfig"], module
    for group in stage.resources("AWS::Logs::LogGroup").values():
        assert group["RetentionInDays"] <= 365


def test_the_stack_has_a_function_for_each_file(stage):
    """
    Each function is a file of resumate_lambda, and each file a function.
    """
    folder = ROOT / "entrypoints" / "resumate_lambda"
    files = {
        path.stem
        for path in folder.glob("*.py")
        if re.search(
            r"^(def handler\(|handler = )", path.read_text("utf-8"), re.MULTILINE
        )
    }

    assert stage.functions.keys() == files


def test_functions_are_told_only_what_the_program_reads(stage):
    """
    Each RESUMATE_ variable that the stack sets is one that `config.py` reads, and each
    one that AWS mode needs is set.
    """
    told = {
        name
        for properties in stage.functions.values()
        for name in properties.get("Environment", {}).get("Variables", {})
        if name.startswith("RESUMATE_")
    }
    config = (ROOT / "src" / "resumate" / "config.py").read_text("utf-8")
    read = set(re.findall(r'"(RESUMATE_[A-Z_]+)"', config))
    writer = {"RESUMATE_SAGEMAKER_WRITER", "RESUMATE_BEDROCK_WRITER"}

    assert told - read == set()
    assert len(told & writer) == 1
    assert read - told - writer <= LEFT_TO_PEOPLE
