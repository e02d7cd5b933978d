"""
Both stages, synthesized once.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import aws_cdk as cdk
import pytest
from cdk_nag import AwsSolutionsChecks

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "infra"))

import nag
from deployment import Deployment
from stacks.functions import Packages
from stage import SMALL, STAGES, Domain

OWN = replace(
    SMALL,
    name="own",
    writer="sagemaker",
    judge_clears="activities",
    retention_days=365,
    sign_up_domains=("example.org", "example.com"),
    sender="letters@example.org",
    domain=Domain(
        page="letters.example.org",
        page_certificate="arn:aws:acm:us-east-1:111122223333:certificate/page",
        socket="socket.example.org",
        socket_certificate="arn:aws:acm:eu-west-1:111122223333:certificate/socket",
    ),
)
"""
Names of one's own, and a language model that scales to zero and judges: what no stage
has.
"""
TRIED = STAGES | {OWN.name: OWN}


@dataclass(frozen=True)
class Synthesized:
    """
    The templates of one stage, and what the validators said of them.
    """

    name: str
    templates: dict[str, dict]
    remarks: list[tuple[str, str]]
    """Validator, rule."""

    def resources(self, kind: str) -> dict[str, dict]:
        """
        The properties of all resources of that type, by stack and logical id.
        """
        return {
            f"{stack}/{name}": resource.get("Properties", {})
            for stack, template in self.templates.items()
            for name, resource in template.get("Resources", {}).items()
            if resource["Type"] == kind
        }

    def statements(self) -> Iterator[tuple[str, dict]]:
        """
        Every IAM statement with the resource that carries it.
        """
        for kind in ("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"):
            for name, properties in self.resources(kind).items():
                for statement in properties["PolicyDocument"]["Statement"]:
                    yield name, statement

    @property
    def functions(self) -> dict[str, dict]:
        """
        The functions of the application, by the name of their module.
        """
        found = {}
        for properties in self.resources("AWS::Lambda::Function").values():
            handler = properties.get("Handler", "")
            if handler.startswith("resumate_lambda."):
                found[handler.split(".")[1]] = properties
        return found


def as_list(value):
    """
    What stands alone in a template where there is one of it.
    """
    return value if isinstance(value, list) else [value]


def synthesize(name: str, folder: Path, *, acknowledged: bool = True) -> Synthesized:
    """
    Synthesize a stage offline, validators included.
    """
    packages = folder / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    for source in (ROOT / "entrypoints" / "resumate_lambda").glob("*.py"):
        # What is in a package does not matter here; that a function has one does.
        (packages / f"{source.stem}.zip").write_bytes(source.read_bytes())
    app = cdk.App(outdir=str(folder / "out"))
    deployment = Deployment(app, TRIED[name], Packages(packages))
    cdk.Validations.of(app).add_plugins(AwsSolutionsChecks(app))
    if acknowledged:
        nag.acknowledge(name, deployment)
    try:
        app.synth()
    except RuntimeError as error:
        if "ValidationFailed" not in str(error):
            raise
    templates = {
        path.name.removesuffix(".template.json"): json.loads(path.read_text("utf-8"))
        for path in (folder / "out").glob("assembly-*/*.template.json")
    }
    return Synthesized(name, templates, _remarks(folder / "out"))


def _remarks(out: Path) -> list[tuple[str, str]]:
    report = json.loads((out / "validation-report.json").read_text("utf-8"))
    return [
        (plugin["pluginName"], violation["ruleName"])
        for plugin in report["pluginReports"]
        for violation in plugin["violations"]
    ]


@pytest.fixture(scope="session", params=sorted(TRIED))
def stage(request, tmp_path_factory) -> Synthesized:
    """
    Each stage in turn.
    """
    return synthesize(request.param, tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="session")
def unacknowledged(tmp_path_factory) -> dict[str, Synthesized]:
    """
    Each stage, with every remark of the validators left in.
    """
    return {
        name: synthesize(name, tmp_path_factory.mktemp(name), acknowledged=False)
        for name in STAGES
    }
