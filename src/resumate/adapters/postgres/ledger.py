"""
What language models used, as rows.
"""

from datetime import datetime
from uuid import UUID

from resumate.adapters.postgres.pool import Pool, acting_as_worker, acting_for
from resumate.adapters.postgres.queries import query
from resumate.domain.ids import OwnerId
from resumate.domain.letter import TokenUsage
from resumate.ports.ledger import Ledger


class PostgresLedger(Ledger):
    """
    The table ``spending``.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def record(
        self, owner: OwnerId, entry: UUID, at: datetime, usage: TokenUsage
    ) -> None:
        given = {
            "owner_id": owner,
            "id": entry,
            "at": at,
            "input_tokens": usage.input_tokens,
            "output_tokens": usage.output_tokens,
            "cost": usage.cost,
        }
        with acting_for(self._pool, owner) as conn:
            conn.execute(query("record_spending"), given)

    def since(self, owner: OwnerId, when: datetime) -> TokenUsage:
        given = {"owner_id": owner, "when": when}
        with acting_for(self._pool, owner) as conn:
            row = conn.execute(query("spending_since"), given).fetchone()
        return TokenUsage(**row) if row else TokenUsage()

    def forget(self, before: datetime) -> None:
        with acting_as_worker(self._pool) as conn:
            conn.execute(query("forget_spending"), {"before": before})

    def erase(self, owner: OwnerId) -> None:
        with acting_for(self._pool, owner) as conn:
            conn.execute(query("erase_spending"), {"owner_id": owner})
