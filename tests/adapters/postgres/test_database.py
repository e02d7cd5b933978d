"""
A PostgreSQL of one's own: the administrator's address beside the application's.
"""

import psycopg
import pytest

from resumate.config import Settings
from resumate.containers.database import Database

pytestmark = pytest.mark.postgres


def test_the_application_gets_the_password_of_its_address(make_database, tmp_path):
    """
    The administrator migrates, and the application signs in with its own password.
    """
    database = make_database()
    settings = Settings(
        data_dir=tmp_path,
        database_url=database.app_dsn,
        database_admin_url=database.admin_dsn,
    )
    server = Database(settings)

    try:
        with server.pool.connection() as conn:
            user = conn.execute("select current_user").fetchone()
        with psycopg.connect(database.admin_dsn) as conn:
            kept = conn.execute(
                "select rolpassword is not null from pg_authid "
                "where rolname = 'resumate_app'"
            ).fetchone()
    finally:
        server.close()

    assert user == {"current_user": "resumate_app"}
    assert kept == (True,)
