"""
The runtime that the functions are tested in does what Lambda's does.
"""

import textwrap

import pytest

from lambda_runtime import FunctionError, Sandbox

FUNCTION = """
    import time

    seen = []

    def handler(event, context):
        seen.append(event)
        if event == "fail":
            raise KeyError("no")
        if event == "sleep":
            time.sleep(60)
        return {"seen": len(seen), "left": context.get_remaining_time_in_millis()}
"""


@pytest.fixture
def sandbox(tmp_path):
    (tmp_path / "function.py").write_text(textwrap.dedent(FUNCTION))
    (tmp_path / "broken.py").write_text("import nothing_of_that_name\n")
    opened = []

    def make(handler, **more):
        sandbox = Sandbox(handler, code=tmp_path, **more)
        opened.append(sandbox)
        return sandbox

    yield make
    for each in opened:
        each.__exit__()


def test_a_sandbox_keeps_its_modules_between_invocations(sandbox):
    """
    What a function made once is there the next time, also after an error.
    """
    function = sandbox("function.handler")

    assert function.invoke("one")["seen"] == 1
    with pytest.raises(FunctionError, match="KeyError"):
        function.invoke("fail")
    third = function.invoke("three")

    assert third["seen"] == 3
    assert 0 < third["left"] <= 30_000


def test_a_function_that_takes_too_long_is_ended(sandbox):
    """
    The sandbox is thrown away with it: the next invocation starts afresh.
    """
    function = sandbox("function.handler", seconds=2.0)
    function.invoke("one")

    with pytest.raises(FunctionError, match="Timedout"):
        function.invoke("sleep")

    assert function.invoke("again")["seen"] == 1


@pytest.mark.parametrize(
    ("handler", "kind"),
    [
        ("broken.handler", "Runtime.ImportModuleError"),
        ("function.nothing", "Runtime.HandlerNotFound"),
    ],
)
def test_a_function_that_cannot_be_imported_says_so(sandbox, handler, kind):
    """
    A cold start that fails is an error of its own.
    """
    with pytest.raises(FunctionError, match=kind):
        sandbox(handler).start()
