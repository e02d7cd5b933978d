"""
Who is listening, as rows.
"""

from collections.abc import Callable
from datetime import datetime

from resumate.adapters.postgres.pool import Pool, acting_as_worker, acting_for
from resumate.adapters.postgres.queries import query
from resumate.domain.ids import ConnectionId, OwnerId
from resumate.ports.connections import Connections


class PostgresConnections(Connections):
    """
    Open connections in the table ``connection``.
    """

    def __init__(self, pool: Pool, clock: Callable[[], datetime]) -> None:
        self._pool = pool
        self._clock = clock

    def add(
        self, owner: OwnerId, connection: ConnectionId, expires_at: datetime
    ) -> None:
        # As a worker: an id that the gateway gives out again may be another owner's.
        with acting_as_worker(self._pool) as conn:
            conn.execute(
                query("add_connection"),
                {
                    "id": connection,
                    "owner_id": owner,
                    "now": self._clock(),
                    "expires_at": expires_at,
                },
            )

    def remove(self, connection: ConnectionId) -> None:
        with acting_as_worker(self._pool) as conn:
            conn.execute(query("remove_connection"), {"id": connection})

    def of(self, owner: OwnerId) -> list[ConnectionId]:
        with acting_for(self._pool, owner) as conn:
            given = {"owner_id": owner, "now": self._clock()}
            rows = conn.execute(query("connections_of"), given).fetchall()
        return [ConnectionId(row["id"]) for row in rows]

    def expire(self) -> int:
        with acting_as_worker(self._pool) as conn:
            return conn.execute(
                query("expire_connections"), {"now": self._clock()}
            ).rowcount
