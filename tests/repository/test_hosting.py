"""
What the documentation gives to copy does what the server needs.
"""

import re
from configparser import ConfigParser
from pathlib import Path

from resumate.config import KNOWN, Settings, from_environment
from resumate_cli.main import _parser
from resumate_http.app import BODY_SLACK
from resumate_http.exposure import exposed

ROOT = Path(__file__).parents[2]
HOSTING = (ROOT / "docs/hosting.md").read_text("utf-8")


def example(language):
    """
    The first block of *language* in the page on hosting.
    """
    return re.search(rf"```{language}\n(.*?)```", HOSTING, re.DOTALL)[1]


def directives(config, depth):
    """
    Of an nginx configuration, what stands in so many blocks.
    """
    found, inside = [], 0
    for token in re.findall(r"#[^\n]*|[^;{}#]+[;{]|}", config):
        text = token.strip()
        if text.startswith("#"):
            continue
        if text == "}":
            inside -= 1
        elif text.endswith("{"):
            inside += 1
        elif inside == depth:
            found.append(text.rstrip(";").split())
    return found


def test_nginx_takes_the_largest_upload_in_every_location():
    """
    A location that an auth_request asks at has a limit of its own, 1 MB, unless the
    server around it has one.
    """
    sizes = [d[1] for d in directives(example("nginx"), 1) if "body_size" in d[0]]
    inner = [d for d in directives(example("nginx"), 2) if "body_size" in d[0]]

    [size] = sizes
    assert int(size.removesuffix("m")) << 20 >= Settings().max_upload_bytes + BODY_SLACK
    assert inner == []


def unit():
    """
    What the service's unit says of the service.
    """
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(example("systemd"))
    return parser["Service"]


def environment():
    """
    The settings of the service.
    """
    return dict(row.split("=", 1) for row in example("ini").splitlines())


def test_the_service_runs_the_server_for_its_proxy_alone():
    """
    By a command that there is, with settings that are, and open to nobody.
    """
    command = unit()["ExecStart"].split("resumate_cli ")[1]
    options = _parser().parse_args(command.split())
    set_up = {k: v for k, v in environment().items() if k.startswith("RESUMATE_")}

    settings = from_environment(set_up)
    assert set_up.keys() <= KNOWN
    assert exposed(options.host, settings) == ""
    assert settings.user_header


def test_the_service_stops_in_good_order():
    """
    The server ends first, and its database by its hand; what cannot start is not
    started again and again.
    """
    service = unit()

    assert service["KillMode"] == "mixed"
    assert service["RestartPreventExitStatus"] == "2"
    assert not {"PrivateTmp", "DynamicUser"} & set(service)
    assert environment()["RESUMATE_DATA_DIR"] == f"/var/lib/{service['StateDirectory']}"
