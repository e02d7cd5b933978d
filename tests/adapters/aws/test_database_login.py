"""
Signing in to PostgreSQL on RDS.
"""

import json
import subprocess
import sys
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import boto3
import pytest
from botocore.session import Session
from psycopg.conninfo import conninfo_to_dict

from databases import APP_PASSWORD
from resumate.adapters.aws.database_login import IamPassword, SecretPassword
from resumate.adapters.postgres.pool import acting_as_worker, make_pool
from resumate.ports.errors import PermanentPortError, TransientPortError
from serving import python_environment

DSN = "postgresql://resumate_app@db.example:5433/resumate"


def test_the_token_is_for_this_user_of_this_server():
    """
    The password is a token for user, host and port, signed without a call, good for 15
    minutes.
    """
    session = Session()
    session.set_credentials("AKIAEXAMPLE", "secret")
    session.set_config_variable("region", "eu-west-1")

    token = IamPassword(session, DSN)()
    theirs = boto3.Session("AKIAEXAMPLE", "secret", region_name="eu-west-1").client(
        "rds"
    )
    other = theirs.generate_db_auth_token("db.example", 5433, "resumate_app")

    asked = urlsplit(f"https://{token}")
    query = parse_qs(asked.query)
    assert asked.netloc == "db.example:5433"
    assert (query["Action"], query["DBUser"]) == (["connect"], ["resumate_app"])
    assert query["X-Amz-Expires"] == ["900"]
    assert query.keys() == parse_qs(urlsplit(f"https://{other}").query).keys()


def test_a_signature_needs_no_client():
    """
    Who signs in with a role loads neither boto3 nor the description of a service.
    """
    program = (
        "import sys\n"
        "from botocore.session import Session\n"
        "from resumate.adapters.aws.database_login import IamPassword\n"
        f"IamPassword(Session(), {DSN!r})()\n"
        "assert 'boto3' not in sys.modules"
    )
    role = {
        "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "eu-west-1",
    }

    done = subprocess.run(
        [sys.executable, "-c", program],
        env=python_environment(**role),
        capture_output=True,
        check=False,
    )

    assert 0 == done.returncode, done.stderr


def test_a_token_needs_a_role(monkeypatch):
    """
    Without credentials, or a region, the function says so as for any other service.
    """
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "nowhere")

    with pytest.raises(PermanentPortError):
        IamPassword(Session(), DSN)()


@pytest.fixture
def secret(aws):
    def keep(text: str) -> SecretPassword:
        client, name = aws.client("secretsmanager"), f"database-{uuid4()}"
        client.create_secret(Name=name, SecretString=text)
        return SecretPassword(client, name)

    return keep


@pytest.mark.emulator
@pytest.mark.parametrize("text", ["no json", "[]", '{"username": "x"}'])
def test_a_secret_without_password_is_named(secret, text):
    """
    A secret that holds none is a mistake to be mended; what it holds is not told.
    """
    with pytest.raises(PermanentPortError, match="RESUMATE_DATABASE_SECRET"):
        secret(text)()


@pytest.mark.emulator
def test_a_missing_secret_is_a_mistake(aws):
    """
    A secret that does not exist is refused, not waited for.
    """
    with pytest.raises(PermanentPortError):
        SecretPassword(aws.client("secretsmanager"), f"nothing-{uuid4()}")()


@pytest.mark.emulator
@pytest.mark.postgres
def test_each_new_connection_asks_for_the_password(secret, migrated_database):
    """
    The pool signs in with what the secret holds, and asks again for the next one.
    """
    known = conninfo_to_dict(migrated_database.app_dsn)
    password = secret(json.dumps({"password": known.pop("password", APP_PASSWORD)}))
    asked = []

    def ask() -> str:
        asked.append(1)
        return password()

    dsn = " ".join(f"{key}='{value}'" for key, value in known.items())
    with make_pool(dsn, min_size=0, max_size=1, password=ask) as pool:
        for _ in range(2):
            with acting_as_worker(pool) as conn:
                conn.execute("select 1")
            with pool.connection() as conn:
                conn.close()

    assert len(asked) == 2


@pytest.mark.postgres
def test_a_password_that_cannot_be_had_is_transient(migrated_database):
    """
    While the secret cannot be read, the database is away: the queue tries again.
    """

    def ask() -> str:
        raise TransientPortError

    dsn = migrated_database.app_dsn
    with (
        make_pool(dsn, min_size=0, max_size=1, timeout=1, password=ask) as pool,
        pytest.raises(TransientPortError),
        acting_as_worker(pool),
    ):
        pytest.fail("nobody signed in")
