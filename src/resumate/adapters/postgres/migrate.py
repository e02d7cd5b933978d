"""
Brings a database to the present schema.
"""

from contextlib import suppress
from importlib.resources import files

from psycopg import Connection, connect, errors, sql

from resumate.adapters.postgres.errors import translating
from resumate.adapters.postgres.pool import APP_ROLE
from resumate.adapters.postgres.queries import query
from resumate.ports.errors import PermanentPortError

_TRIES = 5


def migrate(dsn: str, *, app_password: str | None = None) -> list[str]:
    """
    Apply the migrations that the database lacks, all or none; their names, in order.

    Several processes may do so at once. *dsn* is the owner's: it makes the
    application's role where there is none (and may), with *app_password* where the
    server asks for one, and grants it its rights. Without a password, on a server that
    is Amazon RDS, the role may sign in by IAM.
    """
    with translating(), connect(dsn, connect_timeout=5) as conn, conn.transaction():
        conn.execute(query("lock_migrations"))
        _ensure_vector(conn)
        _ensure_app_role(conn, app_password)
        conn.execute(query("create_schema_migration"))
        applied = _apply(conn)
        conn.execute(query("grant_app_rights"))
        return applied


def _apply(conn: Connection) -> list[str]:
    known = {name for (name,) in conn.execute(query("applied_migrations"))}
    folder = files(__package__) / "migrations"
    found = {x.name.removesuffix(".sql"): x for x in folder.iterdir()}
    missing = sorted(found.keys() - known)
    for name in missing:
        conn.execute(found[name].read_bytes())
        conn.execute(query("record_migration"), {"name": name})
    return missing


def _ensure_vector(conn: Connection) -> None:
    try:
        with conn.transaction():
            conn.execute(query("create_vector"))
    except errors.InsufficientPrivilege as error:
        raise PermanentPortError(
            "The database lacks the extension pgvector, and this role may not add it: "
            "run `create extension vector` as an administrator."
        ) from error
    except (errors.FeatureNotSupported, errors.UndefinedFile) as error:
        raise PermanentPortError(
            "The database server has no pgvector: install version 0.8 or newer on it."
        ) from error


def _ensure_app_role(conn: Connection, password: str | None) -> None:
    role = sql.Identifier(APP_ROLE)
    if conn.execute(query("find_app_role")).fetchone() is None:
        try:
            with conn.transaction():
                conn.execute(sql.SQL("create role {} login").format(role))
        except errors.InsufficientPrivilege as error:
            raise PermanentPortError(
                f"There is no role {APP_ROLE}, and this role may not create it: run "
                f"`create role {APP_ROLE} login` as an administrator."
            ) from error
        except (errors.DuplicateObject, errors.UniqueViolation):
            pass  # roles are the whole server's: another database was faster
    if password is not None:
        _change_role(
            conn,
            sql.SQL("alter role {} password {}").format(role, sql.Literal(password)),
        )
    elif conn.execute(query("find_iam_role")).fetchone():
        _change_role(conn, sql.SQL("grant rds_iam to {}").format(role))
    if not conn.execute(query("may_act_as_app")).fetchone():
        # So that this role's own connections can act as the application. Whoever
        # inherits its rights has rds_iam, too, and may not use a password any more.
        acting = sql.SQL("grant {} to current_user with inherit false, set true")
        try:
            with conn.transaction():
                conn.execute(acting.format(role))
        except errors.InsufficientPrivilege:
            pass


def _change_role(conn: Connection, statement: sql.Composed) -> None:
    # Roles are the whole server's and the lock is this database's: whoever changes the
    # role at the same moment makes PostgreSQL say "tuple concurrently updated".
    for _ in range(_TRIES):
        with suppress(errors.InternalError_), conn.transaction():
            conn.execute(statement)
            return
    conn.execute(statement)
