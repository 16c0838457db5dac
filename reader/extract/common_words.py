"""The commonest words and the alphabets of languages that share a script: what tells Ukrainian from Bulgarian.

The words are the function words that head every frequency list of the language (articles, pronouns, prepositions,
conjunctions, forms of "to be"), because news of any subject has them; content words would tie a language to a subject.
The alphabets name only the letters beyond the script's common stock.
"""

CYRILLIC_WORDS = {
    "uk": "і й та в у на з із зі що це не як до за від для про але він вона вони його її їх ми ви я який яка які яке якого"
    " цього цієї було був була були бути є після також під час або чи щоб якщо коли де ще вже лише тільки може по при"
    " через між над свою свого своїх року років того тому тим ця цей такий буде одного країни україни нас вас"
    " мене тебе нам вам усе все всі навіть теж зокрема серед проти понад адже саме тобто однак повідомив повідомили"
    " заявив щодо згідно разом нині дуже",
    "ru": "и в во не на с со что как это по к ко за из от для о об но он она они его её ее их мы вы я который которая"
    " которые которого этого этой было был была были быть есть после также под время или чтобы если когда где еще ещё"
    " уже только может при через между над свою своего своих года лет того тому тем эта этот такой будет однако страны"
    " а же бы все до у так нас вас мне тебя нам вам всё всех даже тоже среди против более именно сообщил сообщили"
    " заявил которых которым согласно вместе очень этом эти сейчас можно нет него ней них",
    "be": "і й у ў на з са што гэта не як да за ад для пра але ён яна яны яго яе іх мы вы я які якая якія якое якога гэтага"
    " гэтай было быў была былі быць ёсць пасля таксама пад час або ці каб калі дзе яшчэ ўжо толькі можа па пры праз"
    " паміж над сваю свайго сваіх года гадоў таго таму тым гэты такі будзе беларусі а нас вас мне табе нам вам усё усе"
    " нават сярод супраць больш менавіта аднак паведаміў заявіў якіх якім паводле разам вельмі гэтым гэтыя цяпер можна"
    " няма ёй",
    "bg": "и в във на с със че не да се за от до по при като което който която които това този тази тези е са беше бяха"
    " бъде ще няма има след също под време или ако когато къде още вече само може през между над свой своя си му ѝ ги"
    " го я им той тя те ние вие аз но а години година най към най-много всички две защото според страна хората"
    " българия обаче дали какво",
    "sr": "и у на са с да се је су за од до по при као који која које којих којима то тај ова овај ово није нису био била"
    " било били бити ће ћемо нема има након такође под време или ако када где још већ само може кроз између над свој"
    " своје га му их им он она они ми ви ја али а године година из што због",
    "mk": "и во на со дека не да се за од до по при како што кој која кои кое тоа овој оваа овие е беше беа биде ќе нема"
    " има после исто под време или ако кога каде уште веќе само може низ меѓу над свој своја си му ѝ ги го ја им тој"
    " таа тие ние вие јас но а години година најмногу според",
    "kk": "және мен бен пен бұл ол осы сол үшін туралы бойынша деп деген болып болады болған емес бар жоқ бір екі жылы жыл"
    " қазақстан кейін дейін арқылы қарай оның олар біз сіз не да де қазір тек ең өз сондай ал",
    "ky": "жана менен бул ал ошол үчүн тууралуу боюнча деп деген болуп болот болгон эмес бар жок бир эки жылы жыл"
    " кыргызстан кийин чейин аркылуу карай анын алар биз сиз да эле азыр өз ошондой ар",
    "mn": "нь энэ тэр юм байна байгаа болон мөн ба бол гэж гэсэн гэх хүн жил жилийн монгол улсын дээр доор тухай хийх хэлэв"
    " оны онд байсан болно бас ч л их нэг хоёр манай бид та би",
    "tt": "һәм белән бу ул шул өчен турында буенча дип дигән булып була булган түгел бар юк бер ике ел елда татарстан соң"
    " кадәр аша таба аның алар без сез да дә хәзер үз шулай иң",
}  # fmt: skip

LATIN_WORDS = {
    "en": "the of and to in a is that for on was with as it by at from be are this an have has were not or which but had"
    " his they their its been said will would more who about after when than also into out up one if no there can you"
    " we do what some could these any very most so just how like because does our she him them then only first two"
    " other over years year people may such since while where here both being made make many much before through"
    " during against between",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat"
    " dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis"
    " mehr durch man ihr wir ich seine ihre können wo andere laut sagte zwei machen gegen präsident regierung zwischen"
    " unter schon seit kann keine wenn was jahr wurde waren beim diese dieser werde",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette ses"
    " mais comme ou leur été aux ont elle d'un d'une nous vous être fait après aussi ils elles peut où autres encore"
    " selon dit deux faire contre président gouvernement même très dont entre sous avant depuis était cela tout",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha me si sin sobre este"
    " ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos durante según puede"
    " pueden donde porque otros aún dijo hacer contra presidente gobierno han sido fueron ello esto aunque día así"
    " tras ante",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou"
    " ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo são foram anos"
    " pode podem sobre pelos onde porque outros ainda segundo disse dois fazer contra presidente governo",
    "it": "di e il la che in a per un è del non sono una si da i le con della dei nel alla più lo ha gli al come anche ma"
    " delle dal questo ai se essere stato sul dalla nella ci su o loro suo tra dopo hanno era può dove altri ancora"
    " secondo detto due fare contro presidente governo molto così alle degli nelle prima solo",
    "ca": "de la i el que a en els per les un una amb del és al no es va ha més però dels com són seva seu aquest aquesta"
    " també als ja entre sobre han ser després fins quan on molt fer perquè ho sense anys pel pot poden altres encara"
    " segons dit dos contra govern hi haver tot cada des",
    "ro": "de și a în la cu care pe nu din o un că mai pentru este au fost se ca să sunt prin dar după al ale lui sau când"
    " până această acest fi ar avea lor între către fără ani despre iar le va ei noi voi unde alte încă potrivit spus"
    " doi face contra președintele guvernul aceste toate foarte cum",
    "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como mais foi ao das ten seu súa ou ser"
    " cando moi hai xa está tamén só polo pola ata entre despois sen mesmo son anos",
    "nl": "de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit door naar heeft"
    " hebben over ze hij wordt deze worden meer tot kan was geen of zo ik we heb daar hun hem zich veel kunnen waar"
    " andere volgens zei twee maken tegen president regering tussen onder toen sinds al jaar",
    "af": "die van en in is dat het nie op te om met vir 'n wat was aan sy as ook hy by deur word ons hulle maar kan sal of"
    " uit tot jaar na nog so ek sê",
    "no": "og i det på som er en til for av at har med de ikke et den om var fra å vi han men kan ble skal også eller være"
    " etter så seg hun ved vil dette opp ut når mot noe bare nå over hvor sier mer år blir mye uke sa gjennom flere"
    " selv før kommer fikk må hva henne noen annen hvis like mener tror hadde igjen siden mellom få alle andre skulle"
    " der jeg du dem ham hans sin sine sitt inn under hele første skriver fordi to",
    "da": "og i det på som er en til for af at har med de ikke et den om var fra vi han men kan blev skal også eller være"
    " efter så sig hun ved vil dette op ud når mod noget kun nu over hvor siger mere år blive bliver nogle meget uge"
    " sagde gennem flere selv før kommer fik må hvad hende anden hvis lige mener tror havde igen siden mellem få alle"
    " andre skulle der jeg du dem ham hans sin sine sit ind under hele første skriver fordi to dog ifølge lidt",
    "sv": "och i det på som är en till för av att har med de inte ett den om var från vi han men kan blev ska också eller"
    " vara efter så sig hon vid vill detta upp ut när mot något bara nu över där säger mer år mycket vecka sade genom"
    " flera själv innan kommer fick måste vad henne någon annan blir tycker tror hade igen sedan mellan få alla andra"
    " skulle jag du dem honom hans sin sina sitt in under hela första skriver eftersom två finns enligt",
    "is": "og í að á er sem til við um en það hann ekki með var af þess fyrir eru hefur eða þá frá því hún ég þeir verið"
    " vera hafa eftir hans þegar upp nú",
    "fi": "ja on ei se että oli hän mutta ovat kun myös joka kuin tai jos mukaan ole vain sen olisi jotka nyt vielä sitä"
    " niin ollut kanssa hänen tämä jo sekä vuoden mitä noin koska mikä",
    "et": "ja on ei et see oli ta kui ka mis aga oma või nii selle pärast siis kes seda mida nad välja veel ning olid üle"
    " juba ma me ole aasta kõik just olla sest",
    "hu": "a az és hogy nem is egy ez volt meg ha csak már mint de még el azt vagy ezt van ki lehet minden amely után"
    " szerint majd kell pedig között során aki illetve lesz nincs vannak azonban így ahol mi ők arra erre két több"
    " ennek annak",
    "pl": "w i z na się nie do to że o jest jak po od za co ale przez dla są przy oraz ma jego tym tego czy być także już"
    " było był była które który która może ich jej roku tylko ze więc gdy będzie lub bardzo tak oni nas was mnie gdzie"
    " inne jeszcze według powiedział dwa przeciwko między pod został została zostały można jeśli wszystkie swoje a ten"
    " ta te",
    "cs": "a v se na je že z s do o to i k ve za pro by jsou ale po které jako jeho od který také podle byl bylo roku při"
    " jen nebo není už být až jsem aby mezi jak bude která má však tak této co dalších ze ještě jejich pouze několik"
    " jste jsme mohou může kdy kde proto tím jej ji mu jim byla byli česko česká právě než jaké sobě svého své",
    "sk": "a v sa na je že z s do o to aj k vo za pre by sú ale po ktoré ako jeho od ktorý podľa bol bolo roku pri len"
    " alebo nie už byť až som aby medzi bude ktorá má však tak tejto čo ďalších zo si tiež boli ešte ich iba niekoľko"
    " ste sme môžu môže kedy kde preto tým jej mu im bola slovensko slovenská práve než aké sebe svojho svoje ktorí"
    " ktorých",
    "sl": "in je v na se da so za z ki s po ne pa bi tudi kot od do ali pri sta še bo iz že ni o ko bil bila bilo lahko"
    " kako med pred samo leta leto njegov ter vse zaradi zato kjer kateri katere le več njihov njegova slovenije"
    " slovenija evrov dni tem tega čez vendar",
    "hr": "i u je na se da su za od a s kao što ne koji iz o koja ali do sa nije bio će bi koje samo još ili po nakon"
    " također kako godine tijekom tko gdje između prema bila bilo sve jer više već tvrtke tisuća tisuću sustav tjedan"
    " tjedna vijeće općina siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga"
    " prosinca prije poslije vrijeme mjesto dio uvijek čovjek svijet predsjednik predsjednika dvije riječ hrvatske"
    " hrvatska eura zbog te nema ima jedan kad rekao oko odnosno kojima kojem milijuna njegov",
    "bs": "i u je na se da su za od a s kao što ne koji iz o koja ali do sa nije bio će bi koje samo još ili po nakon"
    " također kako godine tokom ko gdje između prema bila bilo sve jer više već hiljada sistem sedmica sedmice vijeće"
    " općina januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra prije poslije"
    " vrijeme mjesto dio uvijek čovjek svijet predsjednik predsjednika dvije riječ bosne hercegovine bih zbog te nema"
    " ima jedan kad kazao oko odnosno kojima kojem miliona njegov",
    "sr-latn": "i u je na se da su za od a s kao što ne koji iz o koja ali do sa nije bio će bi koje samo još ili po nakon"
    " takođe kako godine tokom ko gde između prema bila bilo sve jer više već posle hiljada pre ovde vreme sistem"
    " nedelje nedelja opština januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"
    " mesto deo uvek čovek svet predsednik predsednika dve reč srbije srbiji srbija zbog te nema ima jedan kad rekao"
    " oko odnosno kojima kojem miliona njegov evra ceo",
    "lt": "ir kad į yra iš su tai o ne bei kaip per jau tik buvo už apie nuo bet jo dar iki taip pat po ar jų mes kurie"
    " kuris kuri metų savo prie labai gali bus dėl ji jis",
    "lv": "un ir ka no par ar uz kas to arī bet pie kā ne pēc gan tika tas lai šo vai jau tikai savu bija viņš līdz gada ko"
    " tā nav būs kurā vēl nevar viņa starp",
    "tr": "ve bir bu da de için ile olarak olan daha çok en ne gibi ama ya kadar sonra ise var olduğunu olduğu göre değil"
    " her tarafından o diye şu mi büyük iki yeni milyon bin yıl ilk gün dedi etti oldu edildi ediyor olacak hem"
    " üzerinde karşı son bütün böyle önce arasında nedeniyle şöyle eden ettiği yapılan yer aldı türkiye onun bunu biz"
    " ben yok hiç zaman insan ancak ayrıca başkanı",
    "az": "və bir bu da də üçün ilə olan daha çox ən nə kimi amma qədər sonra isə var olduğunu görə deyil hər tərəfindən o"
    " bildirib ki edib azərbaycan olub",
    "crh": "ve bir bu da de içün ile olğan daa çoq eñ ne kibi amma qadar soñ ise bar olğanını köre degil er tarafından o dep"
    " qırım qırımtatar edi ola",
    "uz": "va bir bu ham uchun bilan deb boʻyicha boʻlgan edi esa emas bor yoʻq yil oʻzbekiston keyin qadar orqali uning"
    " ular biz siz hozir faqat eng oʻz bo'lgan bo'yicha o'zbekiston yo'q",
    "ku": "û ku li di de ji bi jî ev bo ye e ya yên her wê wî hat bû dike dikin kir ne na nav kurdistan xwe",
    "sq": "dhe të në e i një për me që nga është nuk ka më se do si u kjo ky janë por edhe duke kanë pas tij saj kur ishte"
    " mund vetëm gjatë",
    "id": "yang dan di itu dengan untuk dari dalam tidak ini akan pada juga ke karena ada oleh sebagai mereka telah bisa"
    " lebih kata tersebut bahwa saat atau para tahun harus kepada dia sudah saya seperti lalu pun kami kita sebuah"
    " seorang secara yaitu hingga hari ia jadi namun masih agar sangat banyak antara serta menjadi dilakukan orang"
    " lain setelah melalui polisi uang saja sedangkan adalah satu dua hal belum tak menurut ujar hanya jika membuat"
    " memiliki sejumlah terjadi selama",
    "ms": "yang dan di itu dengan untuk dari dalam tidak ini akan pada juga ke kerana ada oleh sebagai mereka telah boleh"
    " lebih kata tersebut bahawa ketika atau para tahun perlu kepada beliau sudah saya seperti ialah iaitu daripada"
    " turut selain wang polis mahu sahaja manakala berkata negara adalah satu dua hal belum tak menurut hanya jika"
    " membuat mempunyai sejumlah berlaku selama orang lain selepas melalui ia kami kita namun masih agar amat banyak"
    " antara serta menjadi dilakukan hari secara",
    "fil": "ang ng sa na mga at ay si ni para nang hindi ito niya siya nga kung may mula pa po rin din kanyang ayon",
    "vi": "và của là có không được cho các trong với một những này đã để người khi từ đến về cũng như ra tại vào năm nhiều"
    " đó phải sẽ bị làm",
    "sw": "na ya wa kwa ni katika za la hiyo kuwa cha hii yake kama hao huo baada pia lakini wake bila kutoka vya alisema"
    " sasa watu huyo mwaka",
    "zu": "ukuthi futhi kodwa noma ngoba kanti lapho uma nje khona yena abantu ngesikhathi ngemuva lokhu lo le la lolu leli lesi"
    " kule kulo kuyo yakhe wakhe zakhe labo yabo wabo kusho uthe wathi bathi ukuze njengoba kanye phakathi ngaphansi ngaphambi"
    " ngenxa ngokuthi kakhulu manje namhlanje unyaka iminyaka usuku izinsuku omunye abanye enye ezinye nokho kepha cha yebo sonke"
    " bonke zonke wonke kuthiwa okwamanje",
    "xh": "ukuba kwaye kodwa okanye kuba xa apho nje khona yena abantu ngexesha emva koku lo le la olu eli esi kule kulo kuyo"
    " yakhe wakhe zakhe yabo wabo uthe wathi bathi ukuze njengoba kunye phakathi phantsi phambi ngenxa ngokuthi kakhulu ngoku"
    " namhlanje unyaka iminyaka usuku iintsuku omnye abanye enye ezinye kananjalo hayi ewe sonke bonke zonke wonke mna kwi"
    " ngokwe utsho oko kungoko nangona phambili",
    "ga": "an na agus ar go a i is tá ag le sé do bhí sin ná seo níl mar atá ach gur sí don ó leis chun den faoi",
    "eu": "eta da ez du dira bat hau zen ere baina izan dute egin dela zuen den behar baino beste urte gabe arte duen bere",
    "eo": "la de kaj en estas al ne li ke por kun ĝi pri sed oni el tio sur ili ĉi kiu",
    "la": "et in est ut non ad cum ex sed quod qui ac per esse aut atque quae eius ab sit de si quam enim autem hoc ipse"
    " sunt erat nec eum dolor lorem ipsum amet tempor incididunt labore magna aliqua",
}  # fmt: skip

ALPHABETS = {
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "be": "абвгґдеёжзійклмнопрстуўфхцчшыьэюя", "bg": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш", "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџшѝѐ",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя", "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "mn": "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя", "tt": "аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
    "zu": "", "xh": "",
    "en": "", "de": "äöüß", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíñóúü", "pt": "áâãàçéêíóôõúü", "it": "àèéìîòù",
    "ca": "àçèéíïòóúü·", "ro": "ăâîșşțţ", "gl": "áéíñóúü", "nl": "áéëèïíöóúü", "af": "áéèêëîïôöúûüŉ", "no": "åæøéòóôà",
    "da": "åæøé", "sv": "åäöé", "is": "áðéíóúýþæö", "fi": "äöåšž", "et": "äöõüšž", "hu": "áéíóöőúüű", "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšž", "hr": "čćđšž", "bs": "čćđšž", "sr-latn": "čćđšž",
    "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "tr": "çğıöşüâîû", "az": "əçğıöşü", "crh": "çğıñöşüâ", "uz": "ʻʼ", "ku": "çêîşû",
    "sq": "çë", "id": "", "ms": "", "fil": "ñ", "sw": "", "ga": "áéíóú", "eu": "ñü", "la": "", "eo": "ĉĝĥĵŝŭ",
    "vi": "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
}  # fmt: skip

ENDINGS = {
    "ru": "ого его ться ется ются ыми ый ые ость ать ить ия", "uk": "ого ться ється ються ння ття ість ати ити ії ових",
    "be": "ага яга цца ымі імі нне асць аць іць ых", "bg": "ата ята ото ите ият ния ането ваха ият ете",
    "mk": "ата ето ите иот ање ува", "sr": "ање ења ити ати ости ском",
    "da": "erne ende", "no": "ene ende", "sv": "erna arna",
    "tr": "ları leri ında inde nın nin", "fi": "ssa sta lla ksi", "id": "kan nya", "ms": "kan nya", "de": "ung lich ungen",
    "pl": "ych ego ów ości", "hr": "ima osti", "bs": "ima osti", "sr-latn": "ima osti",
    "zu": "eni ini weni kile zile ayo ela isa", "xh": "eni ini weni kileyo ileyo ayo ela isa",
}  # fmt: skip
"""Endings of words of five and more letters, for headlines that have few function words."""
