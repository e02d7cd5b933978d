"""
Outcomes as rows.
"""

from collections.abc import Mapping

from resumate.adapters.postgres.pool import Pool, acting_for
from resumate.adapters.postgres.queries import query
from resumate.adapters.postgres.records import storable
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import LetterId, OwnerId
from resumate.domain.outcome import Outcome, OutcomeState
from resumate.ports.outcomes import Outcomes


class PostgresOutcomes(Outcomes):
    """
    The table ``outcome``.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def note(self, owner: OwnerId, letter: LetterId, outcome: Outcome) -> None:
        given = {
            "owner_id": owner,
            "id": letter,
            "state": outcome.state.value,
            "noted_at": outcome.noted_at,
            "note": storable(outcome.note),
        }
        with acting_for(self._pool, owner) as conn:
            if not conn.execute(query("hold_letter"), given).fetchone():
                raise NotFoundError
            conn.execute(query("note_outcome"), given)

    def of(self, owner: OwnerId) -> Mapping[LetterId, Outcome]:
        with acting_for(self._pool, owner) as conn:
            rows = conn.execute(query("outcomes_of"), {"owner_id": owner}).fetchall()
        return {
            LetterId(row["letter_id"]): Outcome(
                OutcomeState(row["state"]), row["noted_at"], row["note"]
            )
            for row in rows
        }

    def forget(self, owner: OwnerId, letter: LetterId) -> None:
        given = {"owner_id": owner, "id": letter}
        with acting_for(self._pool, owner) as conn:
            conn.execute(query("forget_outcome"), given)
