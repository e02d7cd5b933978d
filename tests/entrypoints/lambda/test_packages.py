"""
What is deployed: every function has its file, its routes and its own package.
"""

import importlib.util
import re
import ssl
from pathlib import Path

import certifi
import pytest

from resumate.conversation import ACTIONS
from resumate_lambda.functions import FUNCTIONS

ROOT = Path(__file__).resolve().parents[3]
LONGEST = 40
"""Lines of an imports-and-all thin file, give or take what decides nothing."""


@pytest.fixture(scope="module")
def packages():
    """
    The program that builds the zips.
    """
    path = ROOT / "infra" / "packages.py"
    spec = importlib.util.spec_from_file_location("packages", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def function(name):
    return next(f for f in FUNCTIONS if f.name == name)


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_a_function_is_one_thin_file(function):
    """
    Its code, without what it says of itself and imports, is a page at most.
    """
    path = ROOT / f"entrypoints/resumate_lambda/{function.module}.py"
    lines = path.read_text("utf-8").splitlines()

    code = [line for line in lines if line and not line.startswith(("from", "import"))]
    assert len(code) <= LONGEST


def test_every_action_has_one_function():
    """
    What can be asked on the local WebSocket is a route behind API Gateway.
    """
    routes = [action for f in FUNCTIONS for action in f.actions]

    assert {*ACTIONS, "$connect", "$disconnect", "$default"} == set(routes)
    # `$connect` has two: the one that decides, and the one that remembers.
    assert len(routes) == len(set(routes)) + 1


@pytest.mark.parametrize(
    ("name", "carried", "spared"),
    [
        (
            "userAuth",
            {"dependency-injector", "pyjwt"},
            {"boto3", "psycopg", "pydantic"},
        ),
        ("verifyUser", {"pydantic"}, {"boto3", "psycopg", "dependency-injector"}),
        ("userDocUpload", {"boto3"}, {"psycopg", "pypdfium2"}),
        (
            "processAndRespond",
            {"boto3", "psycopg", "httpx"},
            {"pypdfium2", "fastapi"},
        ),
        ("exportLetter", {"psycopg", "python-docx"}, {"pypdfium2", "httpx"}),
        ("userInit", {"pypdfium2", "boto3", "psycopg"}, {"fastapi", "onnxruntime"}),
    ],
)
def test_a_package_carries_what_its_function_needs(packages, name, carried, spared):
    """
    Neither the web server nor a local model is in any of them.
    """
    wanted = packages.requirements(function(name))

    named = {text.split("[")[0].split(">")[0].split("=")[0] for text in wanted}
    assert carried <= named
    assert set() == spared & named


def test_the_same_files_give_the_same_zip(packages, tmp_path):
    """
    A deployment sees a change only where there is one.
    """
    folder = tmp_path / "function"
    folder.mkdir()
    (folder / "a.py").write_text("a = 1\n")
    packages.zipped(folder, tmp_path / "one.zip")
    (folder / "a.py").touch()
    packages.zipped(folder, tmp_path / "two.zip")

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_no_service_is_taken_away_that_is_called(packages):
    """
    The descriptions that botocore keeps are at least those of the adapters' clients.
    """
    source = "".join(
        path.read_text("utf-8") for path in (ROOT / "src").glob("resumate/**/*.py")
    )
    called = set(re.findall(r'client(?:\.call)?\(\s*"([a-z0-9-]+)"', source))

    assert {"s3", "sqs", "cognito-idp"} <= called
    assert called <= packages.SERVICES


def test_functions_trust_who_signs_for_proxies_and_for_instances(packages, tmp_path):
    """
    RDS Proxy shows a certificate of Amazon's own authorities, not of RDS's: both stand
    in the file that functions verify the database by.
    """
    every = ssl.create_default_context(cafile=certifi.where())
    (other,) = (
        ssl.DER_cert_to_PEM_cert(certificate)
        for told, certificate in zip(
            every.get_ca_certs(), every.get_ca_certs(binary_form=True), strict=True
        )
        if "ISRG Root X1" in str(told["subject"])
    )
    path = tmp_path / "trusted.pem"
    path.write_text(packages.authorities(other))

    trusted = ssl.create_default_context(cafile=path).get_ca_certs()

    names = sorted(dict(told["subject"][-1])["commonName"] for told in trusted)
    assert names == [*(f"Amazon Root CA {n}" for n in range(1, 5)), "ISRG Root X1"]
