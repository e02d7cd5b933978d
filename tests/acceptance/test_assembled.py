"""
The application as it is assembled, on PostgreSQL, without its edges: what models cost,
and what lies for too long.
"""

from contextlib import contextmanager
from datetime import timedelta

import psycopg
import pytest

import stories
from openai_server import openai_server, streamed
from resumate.bootstrap import application
from resumate.config import Settings
from resumate.domain.errors import NotFoundError
from resumate.domain.ids import OwnerId
from resumate.domain.letter import LetterStatus, LetterWishes
from resumate.domain.spending import Cap, Prices

pytestmark = pytest.mark.postgres

ADA = OwnerId("ada")
DRAFT = (
    "Dear Northlight team,\n\nI rebuilt the register allocator in Rust.\n\nKind "
    "regards,\n\nAda Quist"
)


@pytest.fixture
def _no_rows(pool):
    """
    The database as it is when nobody was there.
    """


@pytest.fixture
def assembled(_no_rows, migrated_database, tmp_path):
    """
    An application with those settings, and Ada's resume in it.
    """

    @contextmanager
    def assemble(**settings):
        own = Settings(
            data_dir=tmp_path,
            database_url=migrated_database.app_dsn,
            database_admin_url=migrated_database.admin_dsn,
            **settings,
        )
        app = application(own)
        try:
            bring = app.use_cases.import_resume()
            yield app, bring(ADA, "ada.txt", stories.RESUME.encode()).id
        finally:
            app.close()

    return assemble


def written(app, resume, writer="openai"):
    """
    Her letter by that writer.
    """
    wishes = LetterWishes(writer=writer)
    asked = app.use_cases.request_letter()(ADA, resume, stories.POSTING, wishes)
    assert app.use_cases.work_queue().once()
    return app.use_cases.get_letter()(ADA, asked.id).letter


def test_a_model_is_paid_for_until_the_day_is_over(assembled):
    """
    The first letter costs what its tokens cost; when the day's cap is reached the next
    is the composer's.
    """
    with openai_server() as server:
        server.will(streamed(DRAFT))
        settings = {
            "llm_url": server.url,
            "llm_model": "keeper:70b",
            "prices": Prices(1000.0, 1000.0),
        }
        with assembled(**settings) as (app, resume):
            first = written(app, resume)
        capped = settings | {"cap_per_day": Cap(cost=first.usage.cost)}
        with assembled(**capped) as (app, resume):
            second = written(app, resume)

    tokens = first.usage.input_tokens + first.usage.output_tokens
    assert first.usage.cost == pytest.approx(tokens / 1000)
    assert second.status is LetterStatus.READY
    assert second.writer == "composer"
    assert any("used up" in note for note in second.notes)


def test_what_lies_for_too_long_goes_with_its_file(assembled, migrated_database):
    """
    After the days that are set, resume, lines, vectors, letter and file are gone; a day
    before, all of it is there.
    """
    with assembled(retention_days=30) as (app, resume):
        letter = written(app, resume, "composer")
        for days, there in ((29, 1), (2, 0)):
            with psycopg.connect(migrated_database.admin_dsn) as conn:
                lain = timedelta(days=days)
                conn.execute("update touched set touched_at = touched_at - %s", [lain])

            app.use_cases.sweep_letters()()

            assert len(app.use_cases.list_resumes()(ADA)) == there
            assert len(app.use_cases.list_letters()(ADA)) == there
            assert len(app.adapters.document_store().list(ADA)) == there
        with pytest.raises(NotFoundError):
            app.use_cases.get_letter()(ADA, letter.id)
        assert 'kind="resume"' in app.use_cases.metrics()()
