"""Pages that are not the story although the server said 200: walls, errors, front pages."""

import re

from reader.domain.page import Outcome
from reader.extract.document import Element
from reader.extract.inline import one_line
from reader.extract.linked_data import Node
from reader.extract.piece import TEXTUAL, Cut

SHORT_STORY = 400
"""Characters below which a page is searched for a wall: 4 of the 729 stories of the corpus are shorter."""
FEW_WORDS = 140
"""Characters below which nothing of a story was found."""
_SAMPLE = 6_000

_CAPTCHA = re.compile(
    r"captcha|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual (?:traffic|activity)|checking your browser|just a moment\.\.\.|"
    r"attention required! \| cloudflare|ddos protection by|pardon our interruption|подтвердите,? что вы не робот|підтвердьте,? що ви не робот|"
    r"sicherheitsüberprüfung|press & hold|security check",
    re.I,
)
_ERROR = re.compile(
    r"(?:^|\W)(?:404|410|403|500|502|503)(?:\W|$)|page (?:not found|does ?n.t exist|could not be found)|not found|no longer available|"
    r"access denied|internal server error|service unavailable|сторінк[уи] не знайдено|такої сторінки немає|страниц[аы] не найдена|нет такой страницы|"
    r"seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|"
    r"nie znaleziono|strona nie istnieje|الصفحة غير موجودة|页面不存在|ページが見つかりません",
    re.I,
)
_CONSENT = re.compile(
    r"(?:accept|allow|agree|consent|manage|use of|use|store|uses)\W+(?:\w+\W+){0,4}cookies?|cookies? (?:policy|settings|preferences|consent)|your privacy|"
    r"файл\w* cookie|cookie[- ](?:einstellungen|файл\w*)|datenschutz|zustimm|accepter (?:et|les|tous)|aceptar (?:y|las|todas)|zgod[aęy]\w*|"
    r"pliki cookie|politique de confidentialité|ملفات تعريف الارتباط|سياسة الخصوصية|隐私|cookie",
    re.I,
)
_PAYWALL = re.compile(
    r"subscribe (?:now )?to (?:continue|read|keep)|(?:for|to) subscribers? only|subscriber[- ](?:only|exclusive)|already a subscriber|"
    r"to (?:continue|keep) reading|this (?:article|content|story) is (?:for|only|reserved)|log in to (?:continue|read)|sign in to (?:continue|read)|"
    r"лише для передплатників|тільки для передплатників|передплат\w+[^.]{0,60}чита|только для подписчиков|по подписке|чтобы читать дальше|"
    r"jetzt (?:weiterlesen|abonnieren)|weiterlesen mit|nur für abonnenten|(?:plus|abo)-artikel|bereits abonnent|réservé aux abonnés|"
    r"abonnez-vous pour|déjà abonné|contenido exclusivo|solo para suscriptores|suscríbete para|exclusivo para assinantes|tylko dla (?:subskrybentów|"
    r"prenumeratorów)|treść dostępna|dla zalogowanych|للمشتركين فقط|订阅后|会员专享|有料会員|paywall",
    re.I,
)
_SCRIPT = re.compile(
    r"(?:enable|activate|turn on|requires?|need)\W+(?:\w+\W+){0,4}java ?script|java ?script (?:is )?(?:required|disabled)|javascript aktivieren|"
    r"ввімкніть (?:javascript|скрипти)|увімкніть (?:javascript|скрипти|підтримку)|включите (?:javascript|скрипты)|activer? javascript|"
    r"active(?:r|z)? (?:le |les )?(?:javascript|scripts)|active javascript|włącz (?:javascript|skrypty|obsługę)|javascript ein|启用 ?javascript|تفعيل",
    re.I,
)
_FREE = re.compile(r"^(?:false|no|0)$", re.I)


def judge_page(root: Element, cut: Cut, length: int, *, kind: str, title: str) -> Outcome:
    """What kind of page it is when ``length`` characters of story were found.  ``kind`` is its og:type."""
    if length >= SHORT_STORY:
        return Outcome.STORY
    shown = _shown(cut)
    head = f"{title} {shown}"[:_SAMPLE]
    wall = _wall(root, head, len(shown), length)
    if wall is not Outcome.STORY:
        return wall
    if length < FEW_WORDS and _is_list(cut, kind):
        return Outcome.FRONT_PAGE
    return Outcome.STORY if length >= FEW_WORDS / 2 or (length > 20 and kind == "article") else Outcome.EMPTY


def _wall(root: Element, head: str, shown: int, length: int) -> Outcome:
    if shown < 3_000 and _CAPTCHA.search(head):
        return Outcome.CAPTCHA
    if shown < 4_000 and length < FEW_WORDS * 2 and _ERROR.search(head[:400]):
        return Outcome.ERROR_PAGE
    if _PAYWALL.search(head):
        return Outcome.PAYWALL
    if length < FEW_WORDS * 2 and _needs_script(root, head, shown):
        return Outcome.NEEDS_SCRIPT
    if shown < 4_000 and _CONSENT.search(head):
        return Outcome.CONSENT_WALL
    return Outcome.STORY


def _needs_script(root: Element, head: str, shown: int) -> bool:
    """A page that says so, or one with an empty application and nothing else."""
    hints = " ".join(one_line(" ".join(element.itertext())) for element in root.iter("noscript"))
    if _SCRIPT.search(head) or (shown < 600 and _SCRIPT.search(hints[:_SAMPLE])):
        return True
    mounts = any(element.get("id") in ("root", "app", "__next", "__nuxt", "__app", "main-app") for element in root.iter("div"))
    return shown < 200 and mounts and next(root.iter("script"), None) is not None


def _shown(cut: Cut) -> str:
    return "\n".join(piece.text for piece in cut.pieces if piece.kind in TEXTUAL and "noscript" not in piece.box.tags)


def _is_list(cut: Cut, kind: str) -> bool:
    """Whether most of the text is links to other pages."""
    text = sum(len(piece.text) for piece in cut.pieces if piece.kind in TEXTUAL)
    linked = sum(piece.linked for piece in cut.pieces if piece.kind in TEXTUAL)
    return kind not in ("article", "news", "video") and text > 300 and linked * 2 > text


def is_cut_short(story: Node, tail: str) -> bool:
    """Whether the page tells that only part of the story is shown (schema.org ``isAccessibleForFree``, or its last words)."""
    told = str(story.get("isAccessibleForFree", "")).strip()
    return bool(_FREE.match(told)) or bool(_PAYWALL.search(tail[-300:]))
