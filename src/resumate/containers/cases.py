"""
The use cases, each imported with its first use.
"""

from functools import partial
from typing import TYPE_CHECKING

from resumate.containers.lazily import lazily

case = partial(lazily, package="resumate.application")

if TYPE_CHECKING:
    from resumate.application.account import EraseAccount, ExportAccount
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
    from resumate.application.examination import Examination
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
    Examination = case("examination:Examination")
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
