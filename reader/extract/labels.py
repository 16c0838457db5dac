"""Short texts that are furniture in any story, in the languages of the catalogue.

Three kinds: labels that stand alone (``Advertisement:``), leads that turn a line of links into a box (``Read also:``), and
appeals (support us, join our channel, select the mistake and press Ctrl and Enter).  A text must be nothing but that.
"""

import re

_LABELS = """
advertisement|advertisment|advert|ad|ads|advertising|advertise with us|sponsored|sponsored content|paid content|promoted|promotion|
article continues after advertisement|article continues below|story continues below advertisement|continue reading below advertisement|
story continues after advertisement|scroll to continue|scroll to continue with content|ad feedback|this is an advertisement|skip ad|
реклама|рекламний блок|матеріал партнера|партнерський матеріал|спецпроєкт|на правах реклами|на правах рекламы|материал партнёра|
материал партнера|партнерский материал|рэклама|рекламен|оглас|реклама на сайті|продовження після реклами|продолжение после рекламы|
anzeige|anzeigen|werbung|- anzeige -|bezahlter inhalt|weiterlesen nach der anzeige|publicité|annonce|contenu parrainé|contenu sponsorisé|
la suite après cette publicité|la suite après la publicité|publicidad|anuncio|contenido patrocinado|patrocinado|publicidade|anúncio|
continua após a publicidade|continua depois da publicidade|pubblicità|annuncio|contenuto sponsorizzato|advertentie|gesponsord|reklama|
reklam|reklamy|materiał sponsorowany|inzerce|inzercia|reklama pokračuje|hirdetés|publicitate|reklaam|reklāma|sludinājums|skelbimas|
mainos|annons|annonsering|reklame|oglas|διαφήμιση|διαφημιση|advertorial|iklan|advertensi|quảng cáo|tangazo|matangazo|reklamë|რეკლამა|
գովազդ|פרסומת|إعلان|اعلان|إعلانات|محتوى مدفوع|تبلیغات|آگهی|اشتہار|विज्ञापन|বিজ্ঞাপন|โฆษณา|广告|廣告|赞助内容|広告|광고|pr|
share|share this|share this article|share this story|share article|поділитися|поділитись|поделиться|teilen|artikel teilen|partager|
partager l'article|compartir|compartilhar|condividi|delen|udostępnij|sdílet|megosztás|distribuie|jaga|dela|del|jaa|paylaş|شارك|مشاركة|
分享|分享到|共有|シェア|공유|facebook|twitter|whatsapp|telegram|viber|linkedin|pinterest|reddit|email|e-mail|copy link|x|vk|threads|bluesky|
comments|comment|leave a comment|add a comment|post a comment|no comments|view comments|show comments|коментарі|коментарі читачів|
комментарии|комментарии читателей|kommentare|commentaires|comentarios|comentários|commenti|komentarze|komentáře|التعليقات|评论|コメント|
read more|more|see more|load more|show more|view more|learn more|click here to read more|continue reading|детальніше|подробнее|mehr lesen|
weiterlesen|mehr|mehr dazu|lire la suite|en savoir plus|leer más|ver más|leia mais|saiba mais|leggi tutto|czytaj więcej|więcej|lees meer|
print|print version|версія для друку|версия для печати|drucken|drucken/pdf|imprimer|imprimir|stampa|drukuj|打印|subscribe|sign up|
sign in|log in|subscribe now|follow|follow us|підписатися|подписаться|abonnieren|s'abonner|suscribirse|суbscribe|back to top|top|up|
nach oben|вгору|наверх|save|saved|bookmark|listen|listen to this article|play|watch|watch video|video|photo|photos|tags|теги|теми|темы|topics|
read also|also read|related|related articles|related stories|recommended|recommended for you|most read|trending|всі новини|усі новини|
все новости|all news|home|menu|search|skip to content|close|cancel|submit|ok|next|previous|prev|report a typo|report an error|advertisement -
"""
_LEADS = (
    r"read (?:also|more|next|this too)|also read|see also|more (?:on this|from|about)|related(?: articles?| stories| news)?|recommended|don't miss|"
    r"you (?:may|might) (?:also )?(?:like|be interested in)|further reading|watch(?: also| now)?|trending|"
    r"(?:читайте|слухайте|слушайте|дивіться|смотрите|дивись|читай|чытайце)(?: такожк?| також| также| ще| еще| ещё| таксама|:)|"
    r"(?:по|за) тем[іеу]|матеріали за темою|материалы по теме|вас може зацікавити|вам может быть интересно|актуально|до речі, читайте|"
    r"lesen sie (?:auch|mehr|dazu|hier)|mehr zum thema|(?:auch|ebenfalls) interessant|lesen sie außerdem|siehe auch|(?:à )?lire (?:aussi|également)|"
    r"à voir aussi|voir aussi|sur le même sujet|lee también|lea también|lee además|le puede interesar|te puede interesar|ver también|"
    r"más información|leia também|veja também|leia mais|saiba mais|leggi anche|potrebbe interessarti|lees ook|lees meer|bekijk ook|"
    r"czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|polecamy|čtěte (?:také|též|také:)|"
    r"přečtěte si|mohlo by vás zajímat|čítajte (?:aj|tiež)|olvassa el|kapcsolódó|citește și|citiți și|loe (?:ka|lisaks)|lasi arī|"
    r"skaitykite taip pat|lue myös|läs (?:också|även|mer)|les også|læs også|pročitajte|pročitaj|čitaj(?:te)? još|διαβάστε (?:επίσης|ακόμα|ακόμη)|"
    r"δείτε (?:επίσης|ακόμη)|ayrıca (?:oku|bak)|baca juga|simak juga|xem thêm|đọc thêm|soma (?:pia|zaidi)|اقرأ (?:أيضا|أيضاً|المزيد)|"
    r"إقرأ أيضا|شاهد أيضا|طالع أيضا|بیشتر بخوانید|(?:همچنین )?بخوانید|مزید پڑھیں|یہ بھی پڑھیں|यह भी पढ़ें|और पढ़ें|আরও পড়ুন|อ่านเพิ่มเติม|"
    r"延伸阅读|延伸閱讀|相关(?:阅读|新闻|报道|链接)|相關(?:閱讀|新聞|報導)|推荐阅读|更多|関連記事|あわせて読みたい|관련\s?기사|წაიკითხეთ|o'qing"
)
_APPEALS = (
    r"support (?:up|us|our|the|independent)\b.{0,80}|.{0,60}become (?:our|a) patron|.{0,80}\bpatreon\b|(?:follow|join|find|like) (?:us|our)\b.{0,120}"
    r"(?:instagram|twitter|facebook|telegram|whatsapp|youtube|linkedin|google news|channel|x)\b|join our channel|download (?:our|the) app|"
    r"read us in the app|sign up (?:for|to)\b.{0,90}(?:newsletter|updates|briefing|inbox|emails?)|subscribe (?:to|for)\b.{0,90}(?:newsletter|"
    r"channel|podcast|updates)|get (?:the|our)\b.{0,80}(?:newsletter|in your inbox)|click here to (?:subscribe|sign up)|"
    r"(?:found|spotted|noticed|see) (?:a|an) (?:mistake|error|typo)|(?:to|please) (?:watch|view) this video|please (?:enable|turn on) javascript|"
    r"this video (?:is|has been) (?:not available|removed)|have (?:a|any) (?:tip|story)\b.{0,80}(?:email|contact|@)|"
    r"підтрима(?:йте|ти|й) (?:нас|уп|єп|редакцію|українську|європейську|роботу)|.{0,60}стан(?:ьте|ь) (?:нашим )?патроном|(?:підписуй(?:те)?с[яь]|"
    r"приєднуй(?:те)?с[яь]|стеж(?:те|ити) за|долучай(?:те)?с[яь])\b.{0,140}|якщо ви (?:помітили|знайшли) помилку|(?:помітили|знайшли) помилку|"
    r"повідомити про помилку|щоб переглянути це відео|читайте нас у|поддерж(?:ите|ать|и) (?:нас|уп|редакцию|наш)|.{0,60}стан(?:ьте|ь) "
    r"(?:нашим )?патроном|(?:подпис(?:ывай(?:те)?сь|аться)|присоединяй(?:те)?сь|следите за)\b.{0,140}|если вы (?:нашли|заметили) (?:ошибку|опечатку)|"
    r"(?:нашли|заметили) (?:ошибку|опечатку)|выделите (?:её|ее|ошибку|текст)|сообщить об ошибке|чтобы (?:посмотреть|просмотреть) это видео|"
    r"читайте нас в|unterstützen sie uns|folgen sie uns|folge uns|abonnieren sie\b.{0,120}(?:newsletter|kanal|podcast)|lesen sie uns in|"
    r"fehler (?:gefunden|entdeckt)|um dieses video zu (?:sehen|schauen)|soutenez[- ](?:nous|le|la)|suivez[- ]nous|rejoignez (?:notre|nous)|"
    r"abonnez-vous\b.{0,120}|inscrivez-vous\b.{0,60}newsletter|lisez-nous dans|une (?:faute|erreur) ?\?|pour (?:regarder|voir) cette vidéo|"
    r"¡?ap[óo]y[ea]nos|¡?s[íi]g[ua]e?[n]?nos|¡?síganos|únase a|únete a|suscr[íi]b[ae](?:te|se)\b.{0,120}|¿ha visto un error|léanos en la|"
    r"para ver este v[íi]deo|apoie|siga[- ]nos|inscreva-se|seguici|iscriviti|steun ons|volg ons|wesprzyj nas|obserwuj nas|dołącz do naszego|"
    r"czytaj nas w|widzisz błąd|zauważyłeś błąd|znalazłeś błąd|aby obejrzeć to wideo|zapisz się (?:na|do)|sledujte nás|našli jste chybu|"
    r"ادعمونا|تابعونا|انضموا إلى|وجدت خطأ|لمشاهدة هذا الفيديو|اقرأنا في|اشترك في|欢迎支持我们|请在.{0,16}关注我们|欢迎加入我们|发现错误了吗|如需观看这段视频|"
    r"在应用里阅读|扫一扫|扫码关注|关注我们|微信扫|フォローする|bizi takip|ακολουθήστε|ikuti kami"
)
APPEAL_LIMIT = 260
"""Characters: an appeal longer than this may hold a sentence of the story."""
_LEAD_REST = 24
"""Characters that may stand outside links beside a lead: a time, a dash, the name of a section."""

_STRIP = " \t\n\xa0:：.…·•|*#[]()<>«»\"'“”„-–—→›»+▼▲▶►↓↑!"
_EXACT = frozenset(word.strip(_STRIP).casefold() for word in _LABELS.replace("\n", "").split("|") if word.strip(_STRIP))
_ADVERT = re.compile(
    r"^[\W_]*(?:advertisements?|реклама|anzeige|werbung|publicité|publicidad|reklama|إعلان|广告)\s*[:：][\W_]*$", re.I
)
_LEAD = re.compile(rf"^[\W_]*(?:{_LEADS})(?![\w])", re.I)
_APPEAL = re.compile(rf"^[\W_]*(?:{_APPEALS})", re.I)
_CLOCK = re.compile(r"^[\W_]*(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s*(?:am|pm|uhr|h))?[\W_]*$", re.I)


def is_label(text: str) -> bool:
    """Whether a text is nothing but a label of furniture: ``Advertisement:``, ``Share``, ``Comments``."""
    return len(text) <= 60 and (text.strip(_STRIP).casefold() in _EXACT or bool(_ADVERT.match(text)))


def is_clock(text: str) -> bool:
    """Whether a text is a time of day alone, as tickers have."""
    return len(text) <= 12 and bool(_CLOCK.match(text))


def is_lead(text: str, linked: int) -> bool:
    """Whether a text leads to other stories and says nothing else; ``linked`` counts its characters inside links."""
    match = _LEAD.match(text[:80])
    return match is not None and len(text) - linked - match.end() <= _LEAD_REST


def is_appeal(text: str) -> bool:
    """Whether a text asks its reader for something: support, a subscription, a report of a mistake, scripts for a video."""
    return len(text) <= APPEAL_LIMIT and bool(_APPEAL.match(text))


def is_furniture(text: str, linked: int) -> bool:
    """Any of these."""
    return is_label(text) or is_clock(text) or is_lead(text, linked) or is_appeal(text)
