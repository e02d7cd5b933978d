"""
Brings a database to the present schema.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.resources import files

from psycopg import Connection, connect, errors, sql

from resumate.adapters.postgres.errors import translating
from resumate.adapters.postgres.pool import APP_ROLE
from resumate.adapters.postgres.queries import query
from resumate.ports.errors import PermanentPortError

_MIGRATIONS = files(__package__) / "migrations"
_OLDEST = 16
_TRIES = 5


def migrate(
    dsn: str, *, app_password: str | None = None, app_user: str | None = None
) -> list[str]:
    """
    Apply the migrations that the database lacks, all or none; their names, in order.

    Several processes may do so at once. *dsn* is the owner's: it makes the
    application's role where there is none (and may), with *app_password* where the
    server asks for one, and grants it its rights. Without a password, on a server that
    is Amazon RDS, the role may sign in by IAM. *app_user*, who connects afterwards, may
    act as that role then. Whoever owns nothing of a database that is up to date has
    nothing to do; PermanentPortError, with what to run, where something is missing.
    """
    with translating(), connect(dsn, connect_timeout=5) as conn, conn.transaction():
        _require_version(conn)
        if conn.execute(query("others_own_it")).fetchone():
            _require_acting(conn, conn.info.user)
            _require_current(conn)
            return []
        conn.execute(query("lock_migrations"))
        _ensure_vector(conn)
        _ensure_app_role(conn, app_password)
        with _told_who_may():
            conn.execute(query("create_schema_migration"))
            applied = _apply(conn)
            _grant_app_rights(conn)
        _let_act(conn, conn.info.user)
        if app_user:
            _let_act(conn, app_user)
            _require_acting(conn, app_user)
        return applied


def require_entry(dsn: str) -> None:
    """
    PermanentPortError if the server does not let in whoever comes by *dsn*: a pool
    would take that for silence.
    """
    with translating():
        connect(dsn, connect_timeout=5).close()


def _require_version(conn: Connection) -> None:
    found = conn.info.server_version // 10_000
    if found < _OLDEST:
        raise PermanentPortError(
            f"ResuMate needs PostgreSQL {_OLDEST} or newer, and this server is {found}."
        )


def _require_current(conn: Connection) -> None:
    """
    For a role that may only look.
    """
    with _told_who_may():
        conn.execute(query("act_as_app"))
        if _missing(conn):
            raise errors.InsufficientPrivilege


def _require_acting(conn: Connection, user: str) -> None:
    if not conn.execute(query("may_act_as_app"), {"user": user}).fetchone():
        raise PermanentPortError(
            f"The role {user} may not act as {APP_ROLE}: run `grant {APP_ROLE} to "
            f'"{user}" with inherit false, set true` as an administrator.'
        )


@contextmanager
def _told_who_may() -> Iterator[None]:
    try:
        yield
    except errors.InsufficientPrivilege as error:
        raise PermanentPortError(
            "The database is not up to date, and this role may not change it: run "
            "`resumate migrate` with RESUMATE_DATABASE_ADMIN_URL, as the role that "
            "owns the database."
        ) from error


def _apply(conn: Connection) -> list[str]:
    missing = _missing(conn)
    for name in missing:
        conn.execute((_MIGRATIONS / f"{name}.sql").read_bytes())
        conn.execute(query("record_migration"), {"name": name})
    return missing


def _missing(conn: Connection) -> list[str]:
    known = {name for (name,) in conn.execute(query("applied_migrations"))}
    found = {file.name.removesuffix(".sql") for file in _MIGRATIONS.iterdir()}
    return sorted(found - known)


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
        change = sql.SQL("alter role {} password {}")
        # Of a role that an administrator made, they may have set it themselves.
        with suppress(errors.InsufficientPrivilege):
            _change_role(conn, change.format(role, sql.Literal(password)))
    elif conn.execute(query("find_iam_role")).fetchone():
        _change_role(conn, sql.SQL("grant rds_iam to {}").format(role))


def _grant_app_rights(conn: Connection) -> None:
    role = sql.Identifier(APP_ROLE)
    for (schema,) in conn.execute(query("barred_schema")):
        enter = sql.SQL("grant usage on schema {} to {}")
        conn.execute(enter.format(sql.Identifier(schema), role))
    conn.execute(query("grant_app_rights"))
    conn.execute(query("grant_knowing"))


def _let_act(conn: Connection, user: str) -> None:
    """
    *user*'s own connections can act as the application, where that may be granted.
    """
    if conn.execute(query("may_act_as_app"), {"user": user}).fetchone():
        return
    # Whoever inherits its rights has rds_iam, too, and may not use a password any more.
    acting = sql.SQL("grant {} to {} with inherit false, set true")
    with suppress(errors.InsufficientPrivilege):
        roles = sql.Identifier(APP_ROLE), sql.Identifier(user)
        _change_role(conn, acting.format(*roles))


def _change_role(conn: Connection, statement: sql.Composed) -> None:
    # Roles are the whole server's and the lock is this database's: whoever changes the
    # role at the same moment makes PostgreSQL say "tuple concurrently updated".
    for _ in range(_TRIES):
        with suppress(errors.InternalError_), conn.transaction():
            conn.execute(statement)
            return
    conn.execute(statement)
