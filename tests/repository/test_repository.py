"""
What holds for the files of the repository itself.
"""

import ast
import importlib
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import grimp
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resumate.containers.lazily import extra_for

ROOT = Path(__file__).resolve().parents[2]
PINNED = ("local.txt", "dev.txt")

# Put together from halves, so that this file does not hold what it looks for.
REGISTRIES = ["py" + "pi.org", "python" + "hosted.org", "registry.npm" + "js.org"]
INDEXES = ["--index" + "-url", "--extra-index" + "-url", "--find" + "-links"]
MACHINE = ["/wo" + "rk/", "/ro" + "ot/", "/op" + "t/pypi", "/op" + "t/wheels"]
SCANNED = 1_000_000
THROUGH_OTHERS = {"python-multipart"}
"""Packages that no code of ours names: Starlette reads forms with it."""


@cache
def committed() -> list[Path]:
    """
    The files that are or would be committed.
    """
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.fail("these tests want a git checkout: git ls-files failed")
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


@cache
def contents() -> dict[Path, bytes]:
    return {path: path.read_bytes()[:SCANNED] for path in committed()}


@cache
def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def readme() -> str:
    return (ROOT / "README.md").read_text("utf-8")


def pins(name: str) -> list[tuple[Requirement, int]]:
    """
    Each pin of a file, with the number of hashes behind it.
    """
    text = (ROOT / "requirements" / name).read_text("utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found = [line.strip() for line in lines if not line.strip().startswith("#")]
    return [
        (Requirement(line.split("--hash", 1)[0].strip()), line.count("--hash=sha256:"))
        for line in found
    ]


@pytest.mark.parametrize("forbidden", [*REGISTRIES, *INDEXES, *MACHINE])
def test_no_file_names_a_registry_or_a_machine(forbidden):
    """
    No committed file names the host of a registry or a path of somebody's machine.
    """
    # The compiler of the pins names the option that keeps such addresses out.
    exempt = {ROOT / "requirements" / "compile.py"} if forbidden in INDEXES else set()
    wanted = forbidden.encode()

    naming = [
        str(path.relative_to(ROOT))
        for path, content in contents().items()
        if path not in exempt and wanted in content
    ]

    assert naming == []


def test_nobody_is_told_to_install_a_stranger():
    """
    No index has a package of ours: whoever owns the name there is a stranger. What is
    installed is the folder: ``pip install '.[client]'``.
    """
    # Put together from halves, as above; an extra may name others of its own project.
    named = re.compile(rb"resu" + rb"mate(?:\[|%5B)")
    fetched = re.compile(
        rb"\b(?:pip3?|pipx|uv|uvx)\b[^\n`]{0,60}\b(?:install|add|download|run|wheel)\b"
        rb"[^\n`]{0,80}?(?<![\w./$-])resu" + rb"mate(?![\w./-])"
    )
    extras = {ROOT / "pyproject.toml"}

    telling = [
        str(path.relative_to(ROOT))
        for path, content in contents().items()
        if fetched.search(content) or (path not in extras and named.search(content))
    ]

    assert fetched.search(b"pip install --quiet 'resu" + b"mate'")
    assert telling == []


def needed_by_folders() -> set[tuple[str, str]]:
    """
    Each package that the adapters of a technology lead to, with their folder.
    """
    graph = grimp.build_graph(
        "resumate", include_external_packages=True, cache_dir=None
    )
    folder = ROOT / "src" / "resumate" / "adapters"
    found = set()
    for name in {file.parent.name for file in folder.glob("*/__init__.py")}:
        theirs = f"resumate.adapters.{name}"
        ours = {theirs, *graph.find_descendants(theirs)}
        reached = set().union(*map(graph.find_upstream_modules, ours))
        roots = {module.partition(".")[0] for module in reached} - {"resumate"}
        found |= {(root, name) for root in roots - sys.stdlib_module_names}
    return found


def test_who_lacks_a_package_is_told_an_extra_that_brings_it():
    """
    Whatever the adapters of a folder need, the extra that is named for it brings.
    """
    always = {Requirement(text).name for text in project()["project"]["dependencies"]}
    wrong = []
    for missing, folder in needed_by_folders():
        extra = extra_for(missing, folder)
        names = {name for text in wanted(extra) for name in distributions(text)}
        if missing not in always.union(*map(provided, names)):
            wrong.append((missing, folder, extra))

    assert wrong == []


@pytest.mark.parametrize("name", [*PINNED, "emulator.txt"])
def test_every_pin_is_exact_and_has_hashes(name):
    """
    Each requirement is one exact version from a registry, with its hashes.
    """
    loose = [
        str(pin)
        for pin, hashes in pins(name)
        if not hashes or pin.url or [s.operator for s in pin.specifier] != ["=="]
    ]

    assert len(pins(name)) > 15
    assert loose == []


def test_development_pins_agree_with_the_products():
    """
    What is tested is what runs: the product's pins are all among the development ones.
    """
    assert {str(pin) for pin, _ in pins("local.txt")} <= {
        str(pin) for pin, _ in pins("dev.txt")
    }


def wanted(extra: str) -> set[str]:
    """
    The requirements of an extra, its own extras resolved.
    """
    found = set()
    for text in project()["project"]["optional-dependencies"][extra]:
        requirement = Requirement(text)
        if requirement.name == "resumate":
            found.update(*(wanted(inner) for inner in requirement.extras))
        else:
            found.add(text)
    return found


def groups(name: str) -> set[str]:
    """
    The requirements of a dependency group, its own groups resolved.
    """
    found = set()
    for item in project()["dependency-groups"][name]:
        found |= groups(item["include-group"]) if isinstance(item, dict) else {item}
    return found


def asked_for(name: str) -> set[str]:
    if name == "emulator.txt":
        return groups("emulator")
    product = set(project()["project"]["dependencies"]) | wanted("local")
    return (
        product if name == "local.txt" else product | wanted("emulated") | groups("dev")
    )


@pytest.mark.parametrize("name", [*PINNED, "emulator.txt"])
def test_pins_satisfy_what_the_project_asks_for(name):
    """
    Everything pyproject.toml asks for is pinned to a version that it allows.
    """
    pinned: dict[str, list[str]] = {}
    for pin, _ in pins(name):
        versions = [specifier.version for specifier in pin.specifier]
        pinned.setdefault(canonicalize_name(pin.name), []).extend(versions)

    stale = []
    for text in asked_for(name):
        requirement = Requirement(text)
        versions = pinned.get(canonicalize_name(requirement.name), [])
        if not versions or not all(v in requirement.specifier for v in versions):
            stale.append(text)

    assert stale == [], "run `make lock ARGS=--keep`"


def imported() -> set[str]:
    """
    The top-level names that the product's modules import.
    """
    packages = project()["tool"]["importlinter"]["root_packages"]
    # What import-linter itself reads with, which is ten times faster than ast.
    graph = grimp.build_graph(*packages, include_external_packages=True, cache_dir=None)
    return {module.split(".")[0] for module in graph.modules}


def provided(distribution: str) -> set[str]:
    """
    The top-level names that *distribution* installs.
    """
    try:
        return {file.parts[0].split(".")[0] for file in files(distribution) or []}
    except PackageNotFoundError:
        # Compiled where it is wanted, so it is not installed here.
        return {"llama_cpp"} & {distribution.replace("-python", "").replace("-", "_")}


def distributions(text: str) -> set[str]:
    """
    What the requirement *text* installs for our own use.
    """
    requirement = Requirement(text)
    asked = {canonicalize_name(requirement.name)}
    asked |= {"cryptography"} if "crypto" in requirement.extras else set()
    asked |= {"psycopg-pool"} if "pool" in requirement.extras else set()
    return asked


def test_everything_imported_is_asked_for():
    """
    The product imports only what pyproject.toml asks for by name.
    """
    # Starlette is FastAPI's own ground, and comes in the version that FastAPI wants.
    asked = {"starlette"}
    extras = wanted("emulated") | wanted("local-llm") | wanted("mcp")
    for text in asked_for("local.txt") | extras:
        asked |= distributions(text)
    # Only those are looked into: to look into all that is installed takes seconds.
    names = set().union(*map(provided, asked))

    unasked = {
        name
        for name in imported() - names
        if name not in sys.stdlib_module_names and not name.startswith("resumate")
    }
    assert unasked == set()


def test_everything_asked_for_is_used():
    """
    Each package that an installation brings by name is named in the product's code.
    """
    # Each word once: to search all of the code for each name took two seconds.
    words = {
        word
        for folder in ("src", "entrypoints")
        for path in (ROOT / folder).rglob("*.py")
        for told in re.findall(r"[\w-]+", path.read_text("utf-8"))
        for word in (told, *told.split("-"))
    }
    asked = {Requirement(text).name for text in asked_for("local.txt")}
    asked |= {Requirement(text).name for text in wanted("emulated") | wanted("mcp")}

    def modules(name: str) -> set[str]:
        return set(filter(str.isidentifier, provided(name)))

    unused = {
        name for name in asked - THROUGH_OTHERS if not words & {name, *modules(name)}
    }
    assert unused == set()


def test_readme_prints_the_import_contracts():
    """
    The README lists the import contracts under the names that the linter prints.
    """
    section = re.search(
        r"<!-- contracts.*?-->(.*?)<!-- /contracts -->", readme(), re.DOTALL
    )
    contracts = project()["tool"]["importlinter"]["contracts"]

    assert re.findall(r"^- (.+)$", section.group(1), re.MULTILINE) == [
        contract["name"] for contract in contracts
    ]


def test_readme_names_only_files_that_exist():
    """
    Every path that the README points at is there.
    """
    paths = re.findall(r"`((?:src|entrypoints|tests|docs)/[^`\s]*)`", readme())
    links = re.findall(r"\]\(([^)#:]+)\)", readme())

    assert len(paths) > 10
    assert [path for path in paths + links if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("guide", ["CONTRIBUTING.md", "docs/letter.md"])
def test_guides_name_only_files_that_exist(guide):
    """
    Every path of a guide is there, from the root, the package, its domain, a part of
    that or a language, and so is every module that it calls by its name alone.
    """
    told = (ROOT / guide).read_text("utf-8")
    package = ROOT / "src" / "resumate"
    domain = package / "domain"
    parts = (domain / name for name in ("grounding", "composing", "reading"))
    languages = (domain / "composing" / name for name in ("english", "german"))
    bases = (ROOT, package, domain, *parts, *languages)
    modules = {path.name for path in ROOT.glob("[!.]*/**/*.py")}

    paths = re.findall(r"`([a-z_]+/[a-z0-9_./-]*)`", told)
    named = re.findall(r"`([a-z_]+\.py)`", told)

    assert len(paths) > 10
    assert [p for p in paths if not any((base / p).exists() for base in bases)] == []
    assert [name for name in named if name not in modules] == []


def test_runbooks_name_only_what_the_log_has():
    """
    Each event and code that an operator is told to look for is one of the program's.
    """
    code = "".join(
        path.read_text("utf-8")
        for folder in ("src", "entrypoints")
        for path in (ROOT / folder).rglob("*.py")
    )
    told = "".join(
        (ROOT / "docs" / name).read_text("utf-8")
        for name in ("operations.md", "hosting.md")
    )
    names = set(re.findall(r"`([a-z]+\.[a-z_]+)`", told)) - {"compose.yaml"}

    assert len(names) > 5
    assert [name for name in sorted(names) if f'"{name}"' not in code] == []


def test_every_technology_is_kept_apart():
    """
    Each folder of adapters is named in the contract that they do not know each other,
    but for those that several of them share.
    """
    [apart] = [
        contract["modules"]
        for contract in project()["tool"]["importlinter"]["contracts"]
        if contract["id"] == "adapters-apart"
    ]
    folder = ROOT / "src" / "resumate" / "adapters"
    folders = {file.parent.name for file in folder.glob("*/__init__.py")}

    shared = {"identity", "inference"}
    assert {module.rpartition(".")[2] for module in apart} == folders - shared


def test_functions_and_modules_are_as_long_as_is_said():
    """
    CONTRIBUTING says how many are short at least, and what none exceeds.
    """
    said = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    functions, modules = [], []
    for folder in ("src", "entrypoints"):
        for path in (ROOT / folder).rglob("*.py"):
            text = path.read_text("utf-8")
            modules.append(len(text.splitlines()))
            functions += [
                node.end_lineno - node.lineno + 1
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            ]

    told = re.findall(r"about (\d+)\D+(\d+) in (\d+) are\D+more than (\d+)", said)
    assert len(told) == 2
    for lengths, numbers in zip((functions, modules), told, strict=True):
        usual, some, of, most = map(int, numbers)
        short = sum(length <= usual for length in lengths) / len(lengths)
        assert short > some / of
        assert max(lengths) <= most


def test_every_port_has_its_contract():
    """
    What a port promises is asked of each of its adapters.
    """
    ports = {path.stem for path in (ROOT / "src/resumate/ports").glob("[a-z]*.py")}
    contracts = (ROOT / "tests" / "contracts").glob("test_*.py")
    # Dead letters are of a queue, and asked with it.
    asked = {path.stem.removeprefix("test_") for path in contracts} | {"dead_letters"}

    assert ports - {"errors"} == asked


def test_readme_names_only_targets_that_exist():
    """
    Every `make` command of the README and CONTRIBUTING is a target of the Makefile.
    """
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    told = readme() + (ROOT / "CONTRIBUTING.md").read_text("utf-8")

    assert set(re.findall(r"`make ([a-z-]+)", told)) <= targets
    assert {"run", "test", "install", "check", "lock"} <= targets


def test_readme_tells_every_setting():
    """
    The README's table of settings is what the program reads, no more and no less.
    """
    read = set()
    for folder in ("src", "entrypoints"):
        for path in (ROOT / folder).rglob("*.py"):
            read |= set(
                re.findall(r"\bRESUMATE_[A-Z_]*[A-Z]\b", path.read_text("utf-8"))
            )

    told = set(re.findall(r"^\| `(RESUMATE_[A-Z_]+)`", readme(), re.MULTILINE))
    assert told - {"RESUMATE_TEST_DSN"} == read


def test_readme_tells_every_command():
    """
    The README's table of commands is what the command line offers.
    """
    told = set(re.findall(r"^\| `resumate ([a-z]+)", readme(), re.MULTILINE))

    assert told == set(commands())


def test_readme_tells_what_an_option_takes():
    """
    Where the table of commands lists what an option takes, it is what the parser takes.
    """
    rows = re.findall(r"^\| `resumate ([a-z]+)(.*)", readme(), re.MULTILINE)
    told = {
        (command, option): set(values.split("\\|"))
        for command, row in rows
        for option, values in re.findall(r"`(--[a-z]+) ([a-z]+(?:\\\|[a-z]+)+)`", row)
    }
    taken = {
        (command, option): set(action.choices)
        for command, parser in commands().items()
        for action in parser._actions
        for option in action.option_strings
        if (command, option) in told and action.choices
    }

    assert ("letter", "--writer") in told
    assert told == taken


def commands():
    parser = importlib.import_module("resumate_cli.main")._parser()
    (choices,) = [action.choices for action in parser._actions if action.choices]
    return choices


def test_every_function_is_weighed():
    """
    The page on the functions is what the program that weighs them makes: what its head
    says of any machine, and a row for each function, in their order.
    """
    program = importlib.import_module("benchmarks.lambdas")
    page = (ROOT / "docs" / "lambda-functions.md").read_text("utf-8").splitlines()
    rows = page[len(program.head()) :]

    of_a_machine = slice(3, 5)
    told, made = page[: len(program.head())], program.head()
    del told[of_a_machine], made[of_a_machine]
    assert made == told
    assert [f"`{function.name}`" for function in program.FUNCTIONS] == [
        row.split()[1] for row in rows
    ]
    assert {row.count("|") for row in rows} == {
        page[len(program.head()) - 1].count("|")
    }


def test_version_has_a_place_in_the_changelog():
    """
    The changelog has a section for the version at hand, or one for what is to come.
    """
    version = importlib.import_module("resumate").__version__
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")

    assert f"## [{version}]" in changelog or "## [Unreleased]" in changelog


def test_every_test_states_its_rule():
    """
    Each test has a docstring that says in a sentence what is true.
    """
    silent = []
    for path in (ROOT / "tests").rglob("test_*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            named = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            if named and node.name.startswith("test_") and not ast.get_docstring(node):
                silent.append(f"{path.relative_to(ROOT)}::{node.name}")

    assert silent == []


def test_no_test_patches():
    """
    Tests pass doubles in; none replaces names of a module behind its back.
    """
    forbidden = re.compile(
        r"\bmock\.patch|import (?:patch|mock)\b|unittest\.mock"
        r"|monkeypatch\.(?:set|del)(?:attr|item)|monkeypatch\.syspath"
    )

    patching = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob("*.py")
        if path.name != "test_repository.py"
        if forbidden.search(path.read_text("utf-8"))
    ]
    assert patching == []


def test_no_module_gives_a_name_twice():
    """
    The second would stand for the first, too, where that was meant.
    """
    twice = []
    for path in (ROOT / "src").rglob("*.py"):
        given: set[str] = set()
        for node in ast.parse(path.read_text("utf-8")).body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            names = {one.id for one in targets if isinstance(one, ast.Name)}
            twice += [f"{path.relative_to(ROOT)}: {name}" for name in names & given]
            given |= names

    assert twice == []


def test_decisions_are_numbered_one_by_one():
    """
    No number is taken twice or left out; each page bears that of its name, a date, and
    whether it still holds.
    """
    pages = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    numbers = [page.name[:4] for page in pages]

    assert numbers == [f"{n:04}" for n in range(1, len(pages) + 1)]
    for page, number in zip(pages, numbers, strict=True):
        title, _, dated, *_ = page.read_text("utf-8").splitlines()
        assert title.startswith(f"# {number}: ")
        assert re.match(r"Date: 20\d\d-\d\d-\d\d\. Status: (accepted|replaced)", dated)
