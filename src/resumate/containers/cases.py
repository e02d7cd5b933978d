"""
The use cases, each imported with its first use.
"""

from functools import partial
from typing import TYPE_CHECKING

from resumate.containers.lazily import lazily

case = partial(lazily, package="resumate.application")

if TYPE_CHECKING:
    from resumate.application.accounts.account import EraseAccount, ExportAccount
    from resumate.application.accounts.announce import Announce
    from resumate.application.accounts.connections import Connect, Disconnect
    from resumate.application.accounts.offer_archive import OfferArchive
    from resumate.application.chat.refine_letter import RefineLetter
    from resumate.application.diagnose import Diagnose
    from resumate.application.jobs.deliver_letter import DeliverLetter
    from resumate.application.jobs.erase_untouched import EraseUntouched
    from resumate.application.jobs.fail_letter import FailLetter
    from resumate.application.jobs.give_up_letters import GiveUpLetters
    from resumate.application.jobs.sweep_letters import SweepLetters
    from resumate.application.jobs.work_queue import WorkQueue
    from resumate.application.judging.examination import Examination
    from resumate.application.judging.second_look import SecondLook
    from resumate.application.judging.semantic_support import SemanticSupport
    from resumate.application.letters.check_letter import CheckAgainst, CheckLetter
    from resumate.application.letters.choose_version import ChooseVersion
    from resumate.application.letters.edit_letter import EditLetter
    from resumate.application.letters.export_letter import ExportLetter
    from resumate.application.letters.history import (
        DuplicateLetter,
        ForgetOutcome,
        NoteOutcome,
    )
    from resumate.application.letters.kept import (
        EraseLetter,
        GetLetter,
        ListLetters,
        ListVersions,
    )
    from resumate.application.letters.match_posting import MatchPosting
    from resumate.application.letters.prepare_interview import PrepareInterview
    from resumate.application.letters.recheck_letter import RecheckLetter
    from resumate.application.letters.request_letter import RequestLetter
    from resumate.application.letters.tailor_resume import TailorForLetter, TailorResume
    from resumate.application.models.allowance import Allowance
    from resumate.application.models.list_models import ListModels
    from resumate.application.models.writers import Writers
    from resumate.application.resumes.confirmed_facts import (
        ChangeFact,
        ConfirmFact,
        RemoveFact,
    )
    from resumate.application.resumes.corrections import (
        CorrectContact,
        CorrectLine,
        CorrectRole,
    )
    from resumate.application.resumes.extract_text import ExtractText
    from resumate.application.resumes.index_resume import IndexResume
    from resumate.application.resumes.kept import EraseResume, GetResume, ListResumes
    from resumate.application.resumes.note_upload import FirstUpload
    from resumate.application.resumes.parse_resume import ParseResume
    from resumate.application.resumes.placing import AddRole, PlaceLine
    from resumate.application.resumes.read_resume import ReadResume
    from resumate.application.resumes.read_upload import ReadUpload
    from resumate.application.resumes.request_upload import RequestUpload
    from resumate.application.writing.draft_letter import DraftLetter
    from resumate.application.writing.write_letter import WriteLetter
else:
    # What runs imports each with its first use; what checks types sees the classes.
    AddRole = case("resumes.placing:AddRole")
    PlaceLine = case("resumes.placing:PlaceLine")
    EraseAccount = case("accounts.account:EraseAccount")
    ExportAccount = case("accounts.account:ExportAccount")
    Allowance = case("models.allowance:Allowance")
    Announce = case("accounts.announce:Announce")
    CheckAgainst = case("letters.check_letter:CheckAgainst")
    CheckLetter = case("letters.check_letter:CheckLetter")
    ChooseVersion = case("letters.choose_version:ChooseVersion")
    ChangeFact = case("resumes.confirmed_facts:ChangeFact")
    ConfirmFact = case("resumes.confirmed_facts:ConfirmFact")
    RemoveFact = case("resumes.confirmed_facts:RemoveFact")
    Connect = case("accounts.connections:Connect")
    Disconnect = case("accounts.connections:Disconnect")
    CorrectContact = case("resumes.corrections:CorrectContact")
    CorrectLine = case("resumes.corrections:CorrectLine")
    CorrectRole = case("resumes.corrections:CorrectRole")
    DeliverLetter = case("jobs.deliver_letter:DeliverLetter")
    Diagnose = case("diagnose:Diagnose")
    DraftLetter = case("writing.draft_letter:DraftLetter")
    EditLetter = case("letters.edit_letter:EditLetter")
    EraseUntouched = case("jobs.erase_untouched:EraseUntouched")
    Examination = case("judging.examination:Examination")
    ExportLetter = case("letters.export_letter:ExportLetter")
    ExtractText = case("resumes.extract_text:ExtractText")
    FailLetter = case("jobs.fail_letter:FailLetter")
    GiveUpLetters = case("jobs.give_up_letters:GiveUpLetters")
    DuplicateLetter = case("letters.history:DuplicateLetter")
    ForgetOutcome = case("letters.history:ForgetOutcome")
    NoteOutcome = case("letters.history:NoteOutcome")
    IndexResume = case("resumes.index_resume:IndexResume")
    EraseLetter = case("letters.kept:EraseLetter")
    GetLetter = case("letters.kept:GetLetter")
    ListLetters = case("letters.kept:ListLetters")
    ListVersions = case("letters.kept:ListVersions")
    ListModels = case("models.list_models:ListModels")
    MatchPosting = case("letters.match_posting:MatchPosting")
    OfferArchive = case("accounts.offer_archive:OfferArchive")
    ParseResume = case("resumes.parse_resume:ParseResume")
    PrepareInterview = case("letters.prepare_interview:PrepareInterview")
    ReadResume = case("resumes.read_resume:ReadResume")
    ReadUpload = case("resumes.read_upload:ReadUpload")
    RecheckLetter = case("letters.recheck_letter:RecheckLetter")
    RefineLetter = case("chat.refine_letter:RefineLetter")
    RequestLetter = case("letters.request_letter:RequestLetter")
    FirstUpload = case("resumes.note_upload:FirstUpload")
    RequestUpload = case("resumes.request_upload:RequestUpload")
    EraseResume = case("resumes.kept:EraseResume")
    GetResume = case("resumes.kept:GetResume")
    ListResumes = case("resumes.kept:ListResumes")
    SecondLook = case("judging.second_look:SecondLook")
    SemanticSupport = case("judging.semantic_support:SemanticSupport")
    SweepLetters = case("jobs.sweep_letters:SweepLetters")
    TailorForLetter = case("letters.tailor_resume:TailorForLetter")
    TailorResume = case("letters.tailor_resume:TailorResume")
    WorkQueue = case("jobs.work_queue:WorkQueue")
    WriteLetter = case("writing.write_letter:WriteLetter")
    Writers = case("models.writers:Writers")
