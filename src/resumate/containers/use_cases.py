"""
What can be done, whatever it is done with.
"""

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from dependency_injector import containers, providers

from resumate.containers.lazily import lazily
from resumate.domain.drafting.refinement import RefinementPolicy

case = partial(lazily, package="resumate.application")

if TYPE_CHECKING:
    from resumate.application.account import Account, EraseAccount, ExportAccount
    from resumate.application.allowance import Allowance
    from resumate.application.announce import Announce
    from resumate.application.check_letter import CheckLetter
    from resumate.application.choose_version import ChooseVersion
    from resumate.application.confirmed_facts import ChangeFact, ConfirmFact, RemoveFact
    from resumate.application.connections import Connect, Disconnect
    from resumate.application.correct_line import CorrectLine
    from resumate.application.deliver_letter import DeliverLetter
    from resumate.application.diagnose import Diagnose
    from resumate.application.draft_letter import DraftLetter
    from resumate.application.edit_letter import EditLetter
    from resumate.application.erase_untouched import EraseUntouched
    from resumate.application.export_letter import ExportLetter
    from resumate.application.extract_text import ExtractText
    from resumate.application.fail_letter import FailLetter
    from resumate.application.give_up_letters import GiveUpLetters
    from resumate.application.history import (
        DuplicateLetter,
        ForgetOutcome,
        NoteOutcome,
    )
    from resumate.application.index_resume import IndexResume
    from resumate.application.letters import (
        EraseLetter,
        GetLetter,
        ListLetters,
        ListVersions,
    )
    from resumate.application.list_models import ListModels
    from resumate.application.match_posting import MatchPosting
    from resumate.application.offer_archive import OfferArchive
    from resumate.application.parse_resume import ParseResume
    from resumate.application.prepare_interview import PrepareInterview
    from resumate.application.read_resume import ReadResume
    from resumate.application.read_upload import ReadUpload
    from resumate.application.recheck_letter import RecheckLetter
    from resumate.application.refine_letter import RefineLetter
    from resumate.application.request_letter import RequestLetter
    from resumate.application.request_upload import RequestUpload
    from resumate.application.resumes import EraseResume, GetResume, ListResumes
    from resumate.application.second_look import SecondLook
    from resumate.application.semantic_support import SemanticSupport
    from resumate.application.sweep_letters import SweepLetters
    from resumate.application.tailor_resume import TailorForLetter, TailorResume
    from resumate.application.work_queue import WorkQueue
    from resumate.application.write_letter import WriteLetter
    from resumate.application.writers import Writers
else:
    # What runs imports each with its first use; what checks types sees the classes.
    EraseAccount = case("account:EraseAccount")
    ExportAccount = case("account:ExportAccount")
    Allowance = case("allowance:Allowance")
    Announce = case("announce:Announce")
    CheckLetter = case("check_letter:CheckLetter")
    ChooseVersion = case("choose_version:ChooseVersion")
    ChangeFact = case("confirmed_facts:ChangeFact")
    ConfirmFact = case("confirmed_facts:ConfirmFact")
    RemoveFact = case("confirmed_facts:RemoveFact")
    Connect = case("connections:Connect")
    Disconnect = case("connections:Disconnect")
    CorrectLine = case("correct_line:CorrectLine")
    DeliverLetter = case("deliver_letter:DeliverLetter")
    Diagnose = case("diagnose:Diagnose")
    DraftLetter = case("draft_letter:DraftLetter")
    EditLetter = case("edit_letter:EditLetter")
    EraseUntouched = case("erase_untouched:EraseUntouched")
    ExportLetter = case("export_letter:ExportLetter")
    ExtractText = case("extract_text:ExtractText")
    FailLetter = case("fail_letter:FailLetter")
    GiveUpLetters = case("give_up_letters:GiveUpLetters")
    DuplicateLetter = case("history:DuplicateLetter")
    ForgetOutcome = case("history:ForgetOutcome")
    NoteOutcome = case("history:NoteOutcome")
    IndexResume = case("index_resume:IndexResume")
    EraseLetter = case("letters:EraseLetter")
    GetLetter = case("letters:GetLetter")
    ListLetters = case("letters:ListLetters")
    ListVersions = case("letters:ListVersions")
    ListModels = case("list_models:ListModels")
    MatchPosting = case("match_posting:MatchPosting")
    OfferArchive = case("offer_archive:OfferArchive")
    ParseResume = case("parse_resume:ParseResume")
    PrepareInterview = case("prepare_interview:PrepareInterview")
    ReadResume = case("read_resume:ReadResume")
    ReadUpload = case("read_upload:ReadUpload")
    RecheckLetter = case("recheck_letter:RecheckLetter")
    RefineLetter = case("refine_letter:RefineLetter")
    RequestLetter = case("request_letter:RequestLetter")
    RequestUpload = case("request_upload:RequestUpload")
    EraseResume = case("resumes:EraseResume")
    GetResume = case("resumes:GetResume")
    ListResumes = case("resumes:ListResumes")
    SecondLook = case("second_look:SecondLook")
    SemanticSupport = case("semantic_support:SemanticSupport")
    SweepLetters = case("sweep_letters:SweepLetters")
    TailorForLetter = case("tailor_resume:TailorForLetter")
    TailorResume = case("tailor_resume:TailorResume")
    WorkQueue = case("work_queue:WorkQueue")
    WriteLetter = case("write_letter:WriteLetter")
    Writers = case("writers:Writers")


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
        Announce,
        connections=adapters.connections,
        notifier=adapters.notifier,
        telemetry=adapters.telemetry,
    )
    verify_token = adapters.token_verifier.provided.verify
    telemetry = adapters.telemetry
    notifier = adapters.notifier
    job_queue = adapters.job_queue
    diagnose = providers.Factory(Diagnose, probes=adapters.probes)
    check_health = providers.Factory(Diagnose, probes=adapters.needed_probes)
    connect = providers.Factory(Connect, connections=adapters.connections, clock=clock)
    disconnect = providers.Factory(Disconnect, connections=adapters.connections)

    extract_text = providers.Factory(ExtractText, extractor=adapters.text_extractor)
    parse_resume = providers.Factory(ParseResume, extractor=adapters.text_extractor)
    request_upload = providers.Factory(RequestUpload, documents=adapters.document_store)
    index_resume = providers.Factory(
        IndexResume, embedder=adapters.embedder, index=adapters.chunk_index
    )
    read_resume = providers.Factory(
        ReadResume,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
        parse=parse_resume,
        index=index_resume,
        announce=announce,
        telemetry=adapters.telemetry,
        clock=clock,
    )
    read_upload = providers.Factory(
        ReadUpload, read_resume=read_resume, telemetry=adapters.telemetry
    )
    get_resume = providers.Factory(GetResume, resumes=adapters.resume_repository)
    list_resumes = providers.Factory(ListResumes, resumes=adapters.resume_repository)
    confirm_fact = providers.Factory(
        ConfirmFact,
        resumes=adapters.resume_repository,
        index=index_resume,
        clock=clock,
    )
    change_fact = providers.Factory(
        ChangeFact,
        resumes=adapters.resume_repository,
        index=index_resume,
        clock=clock,
    )
    remove_fact = providers.Factory(
        RemoveFact, resumes=adapters.resume_repository, index=index_resume
    )
    correct_line = providers.Factory(
        CorrectLine,
        resumes=adapters.resume_repository,
        index=index_resume,
        clock=clock,
    )
    erase_resume = providers.Factory(
        EraseResume,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
    )

    writers = providers.Factory(Writers, models=adapters.language_models)
    list_models = providers.Factory(
        ListModels,
        models=adapters.language_models,
        elsewhere=providers.Object(list),
        asking=False,
    )
    match_posting = providers.Factory(
        MatchPosting,
        resumes=adapters.resume_repository,
        embedder=adapters.embedder,
        index=adapters.chunk_index,
        index_resume=index_resume,
        clock=clock,
    )
    request_letter = providers.Factory(
        RequestLetter,
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
        Allowance,
        ledger=adapters.ledger,
        telemetry=adapters.telemetry,
        day=adapters.settings.provided.cap_per_day,
        prices=adapters.settings.provided.prices,
        new_id=new_id,
    )
    second_look = providers.Factory(
        SecondLook,
        likeness=providers.Factory(SemanticSupport, embedder=adapters.embedder),
        judge=adapters.entailment,
        trust=adapters.settings.provided.entailment_clears,
    )
    write_letter = providers.Factory(
        WriteLetter,
        policy=providers.Factory(
            RefinementPolicy,
            caps=providers.List(adapters.settings.provided.cap_per_letter),
        ),
        clock=clock,
        allowance=allowance,
        second_look=second_look,
    )
    draft_letter = providers.Factory(
        DraftLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        writers=writers,
        write=write_letter,
        announce=announce,
        telemetry=adapters.telemetry,
        clock=clock,
    )
    refine_letter = providers.Factory(
        RefineLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        writers=writers,
        write=write_letter,
        announce=announce,
        telemetry=adapters.telemetry,
        clock=clock,
    )
    choose_version = providers.Factory(
        ChooseVersion, letters=adapters.letter_repository, clock=clock
    )
    fail_letter = providers.Factory(
        FailLetter,
        letters=adapters.letter_repository,
        announce=announce,
        telemetry=adapters.telemetry,
    )
    deliver_letter = providers.Factory(
        DeliverLetter,
        draft_letter=draft_letter,
        fail_letter=fail_letter,
        telemetry=adapters.telemetry,
    )
    work_queue = providers.Factory(
        WorkQueue, queue=adapters.job_queue, deliver_letter=deliver_letter
    )
    give_up_letters = providers.Factory(
        GiveUpLetters, dead_letters=adapters.dead_letters, fail_letter=fail_letter
    )
    erase_untouched = providers.Factory(
        EraseUntouched,
        untouched=adapters.untouched,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
        letters=adapters.letter_repository,
        telemetry=adapters.telemetry,
        days=adapters.settings.provided.retention_days,
        clock=clock,
    )
    sweep_letters = providers.Factory(
        SweepLetters,
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
        GetLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        outcomes=adapters.outcomes,
    )
    list_letters = providers.Factory(
        ListLetters,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        outcomes=adapters.outcomes,
    )
    prepare_interview = providers.Factory(PrepareInterview, get_letter=get_letter)
    note_outcome = providers.Factory(
        NoteOutcome, outcomes=adapters.outcomes, clock=clock
    )
    forget_outcome = providers.Factory(ForgetOutcome, outcomes=adapters.outcomes)
    duplicate_letter = providers.Factory(
        DuplicateLetter,
        letters=adapters.letter_repository,
        request_letter=request_letter,
    )
    list_versions = providers.Factory(ListVersions, letters=adapters.letter_repository)
    erase_letter = providers.Factory(EraseLetter, letters=adapters.letter_repository)
    check_letter = providers.Factory(CheckLetter, second_look=second_look)
    export_letter = providers.Factory(
        ExportLetter, get_letter=get_letter, exporter=adapters.letter_exporter
    )
    tailor_resume = providers.Factory(TailorResume, match_posting=match_posting)
    tailor_for_letter = providers.Factory(TailorForLetter, get_letter=get_letter)
    export_resume = adapters.resume_exporter.provided.export
    edit_letter = providers.Factory(
        EditLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        clock=clock,
        second_look=second_look,
    )
    recheck_letter = providers.Factory(
        RecheckLetter,
        letters=adapters.letter_repository,
        resumes=adapters.resume_repository,
        match_posting=match_posting,
        clock=clock,
        second_look=second_look,
    )

    export_account = providers.Factory(
        ExportAccount,
        documents=adapters.document_store,
        resumes=adapters.resume_repository,
        letters=adapters.letter_repository,
        outcomes=adapters.outcomes,
    )
    offer_archive = providers.Factory(
        OfferArchive,
        export_account=export_account,
        pack=providers.Object(_packed),
        downloads=adapters.downloads,
    )
    erase_account = providers.Factory(
        EraseAccount,
        documents=adapters.document_store,
        downloads=adapters.downloads,
        resumes=adapters.resume_repository,
        letters=adapters.letter_repository,
        connections=adapters.connections,
        ledger=adapters.ledger,
        identities=adapters.identities,
        clock=clock,
    )
