"""
What can be done, whatever it is done with.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from dependency_injector import containers, providers

from resumate.containers import cases
from resumate.domain.drafting.refinement import RefinementPolicy

if TYPE_CHECKING:
    from resumate.application.accounts.account import Account


def now() -> datetime:
    """
    The time, in UTC.
    """
    return datetime.now(UTC)


def _packed(account: "Account") -> bytes:
    # Imported here: only who takes everything away packs it.
    from resumate.archive import account_archive  # noqa: PLC0415

    return account_archive(account)


class UseCases(containers.DeclarativeContainer):
    """
    Every use case, over some adapters.
    """

    adapters = providers.DependenciesContainer()
    clock = providers.Object(now)
    new_id = providers.Object(uuid4)

    announce = providers.Factory(
        cases.Announce,
        connections=adapters.connections,
        notifier=adapters.notifier,
        telemetry=adapters.telemetry,
    )
    verify_token = adapters.token_verifier.provided.verify
    telemetry = adapters.telemetry
    notifier = adapters.notifier
    job_queue = adapters.job_queue
    diagnose = providers.Factory(cases.Diagnose, probes=adapters.probes)
    check_health = providers.Factory(cases.Diagnose, probes=adapters.needed_probes)
    connect = providers.Factory(
        cases.Connect, connections=adapters.connections, clock=clock
    )
    disconnect = providers.Factory(cases.Disconnect, connections=adapters.connections)

    extract_text = providers.Factory(
        cases.ExtractText, extractor=adapters.text_extractor
    )
    parse_resume = providers.Factory(
        cases.ParseResume, extractor=adapters.text_extractor, clock=clock
    )
    request_upload = providers.Factory(
        cases.RequestUpload, documents=adapters.document_store
    )
    index_resume = providers.Factory(
        cases.IndexResume, embedder=adapters.embedder, index=adapters.chunk_index
    )
    first_upload = providers.Factory(
        cases.FirstUpload,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
        letters=adapters.letter_repository,
    )
    read_resume = providers.Factory(
        cases.ReadResume,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
        first=first_upload,
        parse=parse_resume,
        index=index_resume,
        announce=announce,
        telemetry=adapters.telemetry,
        clock=clock,
    )
    read_upload = providers.Factory(
        cases.ReadUpload, read_resume=read_resume, telemetry=adapters.telemetry
    )
    get_resume = providers.Factory(cases.GetResume, resumes=adapters.resume_repository)
    list_resumes = providers.Factory(
        cases.ListResumes, resumes=adapters.resume_repository
    )
    _changing = {  # noqa: RUF012 - read when the class is made, never after
        "resumes": adapters.resume_repository,
        "index": index_resume,
        "clock": clock,
    }
    confirm_fact = providers.Factory(cases.ConfirmFact, **_changing)
    change_fact = providers.Factory(cases.ChangeFact, **_changing)
    remove_fact = providers.Factory(
        cases.RemoveFact, resumes=adapters.resume_repository, index=index_resume
    )
    correct_line = providers.Factory(cases.CorrectLine, **_changing)
    correct_role = providers.Factory(cases.CorrectRole, **_changing)
    place_line = providers.Factory(cases.PlaceLine, **_changing)
    add_role = providers.Factory(cases.AddRole, **_changing)
    correct_contact = providers.Factory(
        cases.CorrectContact, resumes=adapters.resume_repository, clock=clock
    )
    erase_resume = providers.Factory(
        cases.EraseResume,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
    )

    writers = providers.Factory(cases.Writers, models=adapters.language_models)
    list_models = providers.Factory(
        cases.ListModels,
        models=adapters.language_models,
        elsewhere=providers.Object(list),
        asking=False,
    )
    match_posting = providers.Factory(
        cases.MatchPosting,
        resumes=adapters.resume_repository,
        embedder=adapters.embedder,
        index=adapters.chunk_index,
        index_resume=index_resume,
        clock=clock,
    )
    request_letter = providers.Factory(
        cases.RequestLetter,
        match_posting=match_posting,
        writers=writers,
        letters=adapters.letter_repository,
        outbox=adapters.outbox,
        queue=adapters.job_queue,
        announce=announce,
        telemetry=adapters.telemetry,
        clock=clock,
        new_id=new_id,
    )
    allowance = providers.Factory(
        cases.Allowance,
        ledger=adapters.ledger,
        telemetry=adapters.telemetry,
        day=adapters.settings.provided.cap_per_day,
        prices=adapters.settings.provided.prices,
        new_id=new_id,
    )
    second_look = providers.Factory(
        cases.SecondLook,
        likeness=providers.Factory(cases.SemanticSupport, embedder=adapters.embedder),
        judge=adapters.entailment,
        trust=adapters.settings.provided.entailment_clears,
    )
    write_letter = providers.Factory(
        cases.WriteLetter,
        policy=providers.Factory(
            RefinementPolicy,
            max_seconds=adapters.settings.provided.max_seconds_per_letter,
            caps=providers.List(adapters.settings.provided.cap_per_letter),
        ),
        clock=clock,
        allowance=allowance,
        second_look=second_look,
        examination=providers.Factory(
            cases.Examination, examinations=adapters.examinations, clock=clock
        ),
    )
    draft_letter = providers.Factory(
        cases.DraftLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        writers=writers,
        write=write_letter,
        announce=announce,
        telemetry=adapters.telemetry,
        clock=clock,
    )
    refine_letter = providers.Factory(
        cases.RefineLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        writers=writers,
        write=write_letter,
        announce=announce,
        telemetry=adapters.telemetry,
        clock=clock,
    )
    choose_version = providers.Factory(
        cases.ChooseVersion, letters=adapters.letter_repository, clock=clock
    )
    fail_letter = providers.Factory(
        cases.FailLetter,
        letters=adapters.letter_repository,
        announce=announce,
        telemetry=adapters.telemetry,
    )
    deliver_letter = providers.Factory(
        cases.DeliverLetter,
        draft_letter=draft_letter,
        fail_letter=fail_letter,
        telemetry=adapters.telemetry,
    )
    work_queue = providers.Factory(
        cases.WorkQueue, queue=adapters.job_queue, deliver_letter=deliver_letter
    )
    give_up_letters = providers.Factory(
        cases.GiveUpLetters, dead_letters=adapters.dead_letters, fail_letter=fail_letter
    )
    erase_untouched = providers.Factory(
        cases.EraseUntouched,
        untouched=adapters.untouched,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
        letters=adapters.letter_repository,
        telemetry=adapters.telemetry,
        days=adapters.settings.provided.retention_days,
        clock=clock,
    )
    sweep_letters = providers.Factory(
        cases.SweepLetters,
        outbox=adapters.outbox,
        queue=adapters.job_queue,
        connections=adapters.connections,
        ledger=adapters.ledger,
        give_up=give_up_letters,
        erase_untouched=erase_untouched,
        telemetry=adapters.telemetry,
        clock=clock,
    )
    get_letter = providers.Factory(
        cases.GetLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        outcomes=adapters.outcomes,
    )
    list_letters = providers.Factory(
        cases.ListLetters,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        outcomes=adapters.outcomes,
    )
    prepare_interview = providers.Factory(cases.PrepareInterview, get_letter=get_letter)
    note_outcome = providers.Factory(
        cases.NoteOutcome, outcomes=adapters.outcomes, clock=clock
    )
    forget_outcome = providers.Factory(
        cases.ForgetOutcome,
        letters=adapters.letter_repository,
        outcomes=adapters.outcomes,
    )
    duplicate_letter = providers.Factory(
        cases.DuplicateLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        request_letter=request_letter,
    )
    list_versions = providers.Factory(
        cases.ListVersions, letters=adapters.letter_repository
    )
    erase_letter = providers.Factory(
        cases.EraseLetter, letters=adapters.letter_repository
    )
    check_letter = providers.Factory(cases.CheckLetter, second_look=second_look)
    check_against = providers.Factory(
        cases.CheckAgainst,
        resumes=adapters.resume_repository,
        check_letter=check_letter,
    )
    export_letter = providers.Factory(
        cases.ExportLetter, get_letter=get_letter, exporter=adapters.letter_exporter
    )
    tailor_resume = providers.Factory(cases.TailorResume, match_posting=match_posting)
    tailor_for_letter = providers.Factory(cases.TailorForLetter, get_letter=get_letter)
    export_resume = adapters.resume_exporter.provided.export
    edit_letter = providers.Factory(
        cases.EditLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        clock=clock,
        second_look=second_look,
    )
    recheck_letter = providers.Factory(
        cases.RecheckLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        match_posting=match_posting,
        clock=clock,
        second_look=second_look,
    )

    export_account = providers.Factory(
        cases.ExportAccount,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
        letters=adapters.letter_repository,
        outcomes=adapters.outcomes,
    )
    offer_archive = providers.Factory(
        cases.OfferArchive,
        export_account=export_account,
        pack=providers.Object(_packed),
        downloads=adapters.downloads,
    )
    erase_account = providers.Factory(
        cases.EraseAccount,
        documents=adapters.document_store,
        downloads=adapters.downloads,
        resumes=adapters.resume_repository,
        letters=adapters.letter_repository,
        connections=adapters.connections,
        ledger=adapters.ledger,
        identities=adapters.identities,
        remains=adapters.remains,
        clock=clock,
    )
