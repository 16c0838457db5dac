<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Next story</source>
        <translation>Наступна стаття</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Попередня стаття</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>Наступна непрочитана стаття</translation>
    </message>
    <message>
        <source>Scroll on, then to the next unread story</source>
        <translation>Прокрутити далі, потім до наступної непрочитаної</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Прочитана чи непрочитана</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Відкрити оригінал у браузері</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>Дві мови поруч</translation>
    </message>
    <message>
        <source>Versions of this story…</source>
        <translation>Версії цієї статті…</translation>
    </message>
    <message>
        <source>What was edited in this story…</source>
        <translation>Що змінено в цій статті…</translation>
    </message>
    <message>
        <source>Text looks wrong?</source>
        <translation>З текстом щось не так?</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Знайти в статті</translation>
    </message>
    <message>
        <source>Listen, or pause</source>
        <translation>Слухати або призупинити</translation>
    </message>
    <message>
        <source>Listen: next sentence</source>
        <translation>Слухати: наступне речення</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Перестати слухати</translation>
    </message>
    <message>
        <source>Look at the story’s pictures</source>
        <translation>Розглянути зображення статті</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>Select the next story too</source>
        <translation>Вибрати й наступну статтю</translation>
    </message>
    <message>
        <source>Select the previous story too</source>
        <translation>Вибрати й попередню статтю</translation>
    </message>
    <message>
        <source>Select all stories</source>
        <translation>Вибрати всі статті</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Пошук у бібліотеці</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>How the sync goes</source>
        <translation>Як іде оновлення</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Наступна панель</translation>
    </message>
    <message>
        <source>Make the pane wider</source>
        <translation>Розширити панель</translation>
    </message>
    <message>
        <source>Make the pane narrower</source>
        <translation>Звузити панель</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>Виділяти текст клавіатурою</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Відкрити меню</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавіш</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>Закрити відкрите, повернутися</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Put a reading language first everywhere, and back</source>
        <translation>Мова читання першою всюди, і назад</translation>
    </message>
    <message>
        <source>Language of the story, by its place among the chips</source>
        <translation>Мова статті за її місцем серед позначок</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Looking…</source>
        <translation>Шукаю…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без теки</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Paste the address of a site, of a feed, or of a page to save.</source>
        <translation>Вставте адресу сайту, стрічки або сторінки, яку треба зберегти.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Усе одно звернутися</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Take its stories all the same</source>
        <translation>Усе одно брати її статті</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Зберегти цю сторінку</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Choose from the catalogue</source>
        <translation>Вибрати з каталогу</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} пкс</translation>
    </message>
    <message>
        <source>Back to the usual size</source>
        <translation>Повернути звичайний розмір</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Ширина колонки</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Міжрядковий інтервал</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Вужча колонка</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Ширша колонка</translation>
    </message>
    <message>
        <source>Back to the usual width</source>
        <translation>Звичайна ширина</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Рядки щільніше</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <translation>Рядки вільніше</translation>
    </message>
    <message>
        <source>Back to the usual height</source>
        <translation>Звичайний інтервал</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Із зарубками</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Без зарубок</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message numerus="yes">
        <source>%Ln lines of the file are broken, the first is line {line}. Nothing was taken in.</source>
        <translation>
            <numerusform>%Ln рядок файлу пошкоджено: рядок {line}. Нічого не імпортовано.</numerusform>
            <numerusform>%Ln рядки файлу пошкоджено, перший — {line}. Нічого не імпортовано.</numerusform>
            <numerusform>%Ln рядків файлу пошкоджено, перший — {line}. Нічого не імпортовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>Імпортувати решту</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Облишити</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>A picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Not stored yet: the next sync fetches it.</source>
        <translation>Ще не збережено: завантажиться з наступним оновленням.</translation>
    </message>
    <message>
        <source>Only on the web</source>
        <translation>Лише в інтернеті</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Відкрити оригінал у браузері</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>This is the text of the feed, not of the page.</source>
        <translation>Це текст зі стрічки, а не зі сторінки.</translation>
    </message>
    <message>
        <source>The text of this story is not stored.</source>
        <translation>Текст цієї статті не збережено.</translation>
    </message>
    <message>
        <source>The next sync fetches it.</source>
        <translation>Він завантажиться з наступним оновленням.</translation>
    </message>
    <message>
        <source>This is only the beginning of the story.</source>
        <translation>Це лише початок статті.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>reading time</comment>
        <translation>{number} хв</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Copied with its source</source>
        <translation>Скопійовано з джерелом</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Файли PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Надіслано на принтер</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл не вдалося записати.</translation>
    </message>
    <message>
        <source>PDF written</source>
        <translation>PDF записано</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Read two languages side by side (\)</source>
        <translation>Читати дві мови поруч (\)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Open the original in the browser (O)</source>
        <translation>Відкрити оригінал у браузері (O)</translation>
    </message>
    <message>
        <source>No story chosen</source>
        <translation>Статтю не вибрано</translation>
    </message>
    <message>
        <source>Choose one in the list, or press N for the next unread.</source>
        <translation>Виберіть статтю зі списку або натисніть N, щоб перейти до наступної непрочитаної.</translation>
    </message>
    <message>
        <source>Two columns need a wider window; here is one of them.</source>
        <translation>Для двох колонок потрібне ширше вікно; ось одна з них.</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>Слухати (L)</translation>
    </message>
    <message>
        <source>Remove the bookmark (S)</source>
        <translation>Прибрати закладку (S)</translation>
    </message>
    <message>
        <source>Bookmark: keep for ever (S)</source>
        <translation>Закладка: зберегти назавжди (S)</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>state of the story</comment>
        <translation>Прочитана</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>state of the story</comment>
        <translation>Непрочитана</translation>
    </message>
    <message>
        <source>Mark as unread (M)</source>
        <translation>Позначити непрочитаною (M)</translation>
    </message>
    <message>
        <source>Mark as read (M)</source>
        <translation>Позначити прочитаною (M)</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message numerus="yes">
        <source>edited %Ln times</source>
        <translation>
            <numerusform>змінено %Ln раз</numerusform>
            <numerusform>змінено %Ln рази</numerusform>
            <numerusform>змінено %Ln разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>A checked copy is made on every day that changed something; seven daily and four weekly ones are kept.</source>
        <translation>Перевірена копія створюється щодня, коли щось змінилося; зберігаються сім денних і чотири тижневі.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Створити копію зараз</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks</source>
        <translation>
            <numerusform>%Ln закладка</numerusform>
            <numerusform>%Ln закладки</numerusform>
            <numerusform>%Ln закладок</numerusform>
        </translation>
    </message>
    <message>
        <source>kept because the next one holds less</source>
        <translation>збережено, бо в наступній менше</translation>
    </message>
    <message>
        <source>The window closes and opens again with the backup of {date}; what you marked since is done again. The library of now is put aside in its folder.</source>
        <translation>Вікно закриється й відкриється знову з копією за {date}; усе, що ви позначили відтоді, буде повторено. Теперішню бібліотеку буде відкладено в її теці.</translation>
    </message>
</context>
<context>
    <name>BetweenWindows</name>
    <message>
        <source>Open the library</source>
        <translation>Відкрити бібліотеку</translation>
    </message>
    <message>
        <source>Your library was left as it was.</source>
        <translation>Бібліотеку залишено такою, як була.</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Копія відновлюється…</translation>
    </message>
    <message>
        <source>The library is being moved…</source>
        <translation>Бібліотека переноситься…</translation>
    </message>
    <message>
        <source>The former file is kept here:</source>
        <translation>Попередній файл збережено тут:</translation>
    </message>
    <message>
        <source>The library is here now:</source>
        <translation>Бібліотека тепер тут:</translation>
    </message>
</context>
<context>
    <name>CataloguePicker</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Пошук у каталозі</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Усі мови</translation>
    </message>
    <message>
        <source>Language of the publications</source>
        <translation>Мова видань</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не підтверджено</translation>
    </message>
    <message>
        <source>No public list names the address of this feed; it may not be there.</source>
        <translation>Жоден загальнодоступний список не називає адреси цієї стрічки; можливо, її там немає.</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Робочий стіл</translation>
    </message>
    <message>
        <source>Show Offprint in the tray</source>
        <translation>Показувати Offprint у системному лотку</translation>
    </message>
    <message>
        <source>The icon says how many stories are unread.</source>
        <translation>Значок каже, скільки статей не прочитано.</translation>
    </message>
    <message>
        <source>Tell of new stories</source>
        <translation>Сповіщати про нові статті</translation>
    </message>
    <message>
        <source>After a sync that Offprint began by itself, a quiet notice with their number and up to three titles.</source>
        <translation>Після синхронізації, яку Offprint почав сам, — тихе сповіщення з їх кількістю і щонайбільше трьома заголовками.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Лишатися в лотку, коли вікно закрито</translation>
    </message>
    <message>
        <source>Offprint goes on syncing; the tray’s menu ends it.</source>
        <translation>Offprint синхронізує далі; вийти можна з меню в лотку.</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>These two versions differ too much to be set paragraph beside paragraph; each runs on by itself.</source>
        <translation>Ці дві версії надто різні, щоб ставити абзац біля абзацу; кожна йде сама по собі.</translation>
    </message>
    <message>
        <source>{version} has every paragraph</source>
        <translation>{version}: є всі абзаци</translation>
    </message>
    <message numerus="yes">
        <source>{version} has {here} of %Ln paragraphs</source>
        <translation>
            <numerusform>{version}: {here} із %Ln абзацу</numerusform>
            <numerusform>{version}: {here} із %Ln абзаців</numerusform>
            <numerusform>{version}: {here} із %Ln абзаців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min later</source>
        <translation>
            <numerusform>опубліковано на %Ln хв пізніше</numerusform>
            <numerusform>опубліковано на %Ln хв пізніше</numerusform>
            <numerusform>опубліковано на %Ln хв пізніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min earlier</source>
        <translation>
            <numerusform>опубліковано на %Ln хв раніше</numerusform>
            <numerusform>опубліковано на %Ln хв раніше</numerusform>
            <numerusform>опубліковано на %Ln хв раніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h later</source>
        <translation>
            <numerusform>опубліковано на %Ln год пізніше</numerusform>
            <numerusform>опубліковано на %Ln год пізніше</numerusform>
            <numerusform>опубліковано на %Ln год пізніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h earlier</source>
        <translation>
            <numerusform>опубліковано на %Ln год раніше</numerusform>
            <numerusform>опубліковано на %Ln год раніше</numerusform>
            <numerusform>опубліковано на %Ln год раніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days later</source>
        <translation>
            <numerusform>опубліковано на %Ln день пізніше</numerusform>
            <numerusform>опубліковано на %Ln дні пізніше</numerusform>
            <numerusform>опубліковано на %Ln днів пізніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days earlier</source>
        <translation>
            <numerusform>опубліковано на %Ln день раніше</numerusform>
            <numerusform>опубліковано на %Ln дні раніше</numerusform>
            <numerusform>опубліковано на %Ln днів раніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of its own</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>і %Ln власний</numerusform>
            <numerusform>і %Ln власні</numerusform>
            <numerusform>і %Ln власних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Open link in browser</source>
        <translation>Відкрити посилання в браузері</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Копіювати адресу посилання</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>EditsPanel</name>
    <message>
        <source>Earlier edit</source>
        <translation>Попередня зміна</translation>
    </message>
    <message>
        <source>Later edit</source>
        <translation>Наступна зміна</translation>
    </message>
    <message>
        <source>What was edited</source>
        <translation>Що змінено</translation>
    </message>
    <message numerus="yes">
        <source>This story was edited %Ln times</source>
        <translation>
            <numerusform>Цю статтю змінено %Ln раз</numerusform>
            <numerusform>Цю статтю змінено %Ln рази</numerusform>
            <numerusform>Цю статтю змінено %Ln разів</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of {stored}, which was changed by {replaced}, beside the present one</source>
        <translation>Текст від {stored}, який до {replaced} змінено, поруч із теперішнім</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words struck out</source>
        <translation>
            <numerusform>%Ln слово закреслено</numerusform>
            <numerusform>%Ln слова закреслено</numerusform>
            <numerusform>%Ln слів закреслено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added, underlined</source>
        <translation>
            <numerusform>%Ln слово додано, підкреслено</numerusform>
            <numerusform>%Ln слова додано, підкреслено</numerusform>
            <numerusform>%Ln слів додано, підкреслено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln edits are kept</source>
        <translation>
            <numerusform>зберігається %Ln остання зміна</numerusform>
            <numerusform>зберігаються %Ln останні зміни</numerusform>
            <numerusform>зберігається %Ln останніх змін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyAdvice</name>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Спробуйте менше слів або інші слова.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Stories are on their way</source>
        <translation>Статті вже в дорозі</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>Вони з’являтимуться тут одна за одною.</translation>
    </message>
    <message>
        <source>Sync to bring the stories of your sources here.</source>
        <translation>Оновіть, щоб тут з’явилися статті з ваших джерел.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Статей ще немає</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронізувати</translation>
    </message>
    <message>
        <source>New stories come with the next sync.</source>
        <translation>Нові статті з’являться з наступним оновленням.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Усе прочитано</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Показати всі статті</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Закладок ще немає</translation>
    </message>
    <message>
        <source>Everything is complete</source>
        <translation>Усе збережено повністю</translation>
    </message>
    <message>
        <source>Every story can be read offline with its pictures.</source>
        <translation>Кожну статтю можна читати без мережі разом із зображеннями.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Тут порожньо</translation>
    </message>
    <message>
        <source>Stories appear here after a sync.</source>
        <translation>Статті з’являться тут після оновлення.</translation>
    </message>
    <message>
        <source>Bookmark a story to keep it for ever, with its pictures.</source>
        <translation>Додайте статтю в закладки, щоб зберегти її назавжди, із зображеннями.</translation>
    </message>
    <message>
        <source>Press {key} on a story to keep it for ever, with its pictures.</source>
        <translation>Натисніть {key} на статті, щоб зберегти її назавжди, із зображеннями.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Morning paper</source>
        <translation>Ранкова газета</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>Імпорт бібліотеки</translation>
    </message>
    <message>
        <source>Offprint libraries</source>
        <translation>Бібліотеки Offprint</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>There is no story to export.</source>
        <translation>Немає новин для експорту.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln stories</source>
        <translation>
            <numerusform>Експортовано %Ln новину</numerusform>
            <numerusform>Експортовано %Ln новини</numerusform>
            <numerusform>Експортовано %Ln новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a text here left out</source>
        <translation>
            <numerusform>%Ln без тексту пропущено</numerusform>
            <numerusform>%Ln без тексту пропущено</numerusform>
            <numerusform>%Ln без тексту пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories added</source>
        <translation>
            <numerusform>додано %Ln новину</numerusform>
            <numerusform>додано %Ln новини</numerusform>
            <numerusform>додано %Ln новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>додано %Ln джерело</numerusform>
            <numerusform>додано %Ln джерела</numerusform>
            <numerusform>додано %Ln джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken lines left out</source>
        <translation>
            <numerusform>%Ln пошкоджений рядок пропущено</numerusform>
            <numerusform>%Ln пошкоджені рядки пропущено</numerusform>
            <numerusform>%Ln пошкоджених рядків пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Morning paper: %Ln stories</source>
        <translation>
            <numerusform>Ранкова газета: %Ln новина</numerusform>
            <numerusform>Ранкова газета: %Ln новини</numerusform>
            <numerusform>Ранкова газета: %Ln новин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln stories</source>
        <translation>
            <numerusform>Експорт: %Ln новина</numerusform>
            <numerusform>Експорт: %Ln новини</numerusform>
            <numerusform>Експорт: %Ln новин</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Перебіг експорту</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The first that you read</source>
        <translation>Перша з ваших</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>Без другої мови</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Вебсторінка (HTML)</translation>
    </message>
    <message>
        <source>Markdown, pictures beside it</source>
        <translation>Markdown, зображення поруч</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Звичайний текст</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Електронна книга (EPUB)</translation>
    </message>
    <message>
        <source>For paper (PDF)</source>
        <translation>Для друку (PDF)</translation>
    </message>
    <message>
        <source>For another Offprint, nothing left out</source>
        <translation>Для іншого Offprint, без втрат</translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Not in this version</source>
        <translation>У цій версії немає</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Type a word that stands in the story.</source>
        <translation>Введіть слово, яке є у статті.</translation>
    </message>
    <message>
        <source>Hide stories like this</source>
        <translation>Приховати подібні статті</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Новий фільтр</translation>
    </message>
    <message>
        <source>A word counts in all its forms; several words count as a phrase. Bookmarked stories are never hidden.</source>
        <translation>Слово враховується в усіх формах; кілька слів — як фраза. Статті із закладками ніколи не приховуються.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Де шукати</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>усюди</translation>
    </message>
    <message>
        <source>Stories that it finds</source>
        <translation>Статті, які він знаходить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Додати правило</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories would be hidden now, and new ones as they come.</source>
        <translation>
            <numerusform>Зараз буде приховано %Ln статтю, а нові — у міру надходження.</numerusform>
            <numerusform>Зараз буде приховано %Ln статті, а нові — у міру надходження.</numerusform>
            <numerusform>Зараз буде приховано %Ln статей, а нові — у міру надходження.</numerusform>
        </translation>
    </message>
    <message>
        <source>It acts on stories that come from now on. Here already: {stories}</source>
        <translation>Діє на статті, які надійдуть відтепер. Уже є: {stories}</translation>
    </message>
</context>
<context>
    <name>FilterSettings</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Stories that a filter hides are kept and come back when it is removed. Bookmarked ones are never hidden.</source>
        <translation>Статті, які приховує фільтр, зберігаються й повертаються, коли його вилучити. Статті із закладками ніколи не приховуються.</translation>
    </message>
    <message>
        <source>Stories of the filter</source>
        <translation>Статті фільтра</translation>
    </message>
    <message>
        <source>New filter…</source>
        <translation>Новий фільтр…</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Вилучити фільтр</translation>
    </message>
    <message>
        <source>Show its stories</source>
        <translation>Показати його статті</translation>
    </message>
    <message>
        <source>There are no filters. “Hide stories like this…” in a story’s menu makes one.</source>
        <translation>Фільтрів немає. Їх створює пункт «Приховати подібні статті…» у меню статті.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by it: %Ln stories</source>
        <translation>
            <numerusform>Приховано ним: %Ln стаття</numerusform>
            <numerusform>Приховано ним: %Ln статті</numerusform>
            <numerusform>Приховано ним: %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has found %Ln stories</source>
        <translation>
            <numerusform>Знайдено ним: %Ln стаття</numerusform>
            <numerusform>Знайдено ним: %Ln статті</numerusform>
            <numerusform>Знайдено ним: %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message>
        <source>{number} of {count}+</source>
        <translation>{number} з {count}+</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} з {count}</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Знайти в статті</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Попередній збіг (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Наступний збіг (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Library and health</source>
        <translation>Бібліотека і її стан</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open the library’s folder</source>
        <translation>Відкрити папку бібліотеки</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Що займає місце</translation>
    </message>
    <message>
        <source>Sources, and their stories of the last 30 days</source>
        <translation>Джерела та їхні статті за останні 30 днів</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Що зберігається</translation>
    </message>
    <message>
        <source>The library is being measured…</source>
        <translation>Бібліотека вимірюється…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {time}</source>
        <translation>найдавніша від {time}</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translation>Остання синхронізація: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln нова стаття</numerusform>
            <numerusform>%Ln нові статті</numerusform>
            <numerusform>%Ln нових статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>%Ln джерело не відповіло</numerusform>
            <numerusform>%Ln джерела не відповіли</numerusform>
            <numerusform>%Ln джерел не відповіли</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>Сторінки, як прийшли</translation>
    </message>
    <message>
        <source>Words for the search, and the rest</source>
        <translation>Слова для пошуку та решта</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>last sync {time}</source>
        <translation>остання синхронізація {time}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Розмір: {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in 30 days</source>
        <translation>
            <numerusform>%Ln стаття за 30 днів</numerusform>
            <numerusform>%Ln статті за 30 днів</numerusform>
            <numerusform>%Ln статей за 30 днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Наступна спроба: {time}</translation>
    </message>
    <message>
        <source>Every story is kept for ever.</source>
        <translation>Усі статті зберігаються назавжди.</translation>
    </message>
    <message numerus="yes">
        <source>Read stories are kept for %Ln days; unread, bookmarked and tagged ones stay for ever.</source>
        <translation>
            <numerusform>Прочитані статті зберігаються %Ln день; непрочитані, із закладкою чи міткою — назавжди.</numerusform>
            <numerusform>Прочитані статті зберігаються %Ln дні; непрочитані, із закладкою чи міткою — назавжди.</numerusform>
            <numerusform>Прочитані статті зберігаються %Ln днів; непрочитані, із закладкою чи міткою — назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync would remove nothing.</source>
        <translation>Наступна синхронізація не вилучить нічого.</translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>Наступна синхронізація вилучить %Ln статтю з {size} тексту.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln статті з {size} тексту.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln статей з {size} тексту.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>%Ln entries of the file cannot be used</source>
        <translation>
            <numerusform>%Ln запис файлу непридатний</numerusform>
            <numerusform>%Ln записи файлу непридатні</numerusform>
            <numerusform>%Ln записів файлу непридатні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln</source>
        <translation>
            <numerusform>Імпортувати решту: %Ln</numerusform>
            <numerusform>Імпортувати решту: %Ln</numerusform>
            <numerusform>Імпортувати решту: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Exports of other readers</source>
        <translation>Файли з інших читалок</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не вдалося прочитати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories imported</source>
        <translation>
            <numerusform>Імпортовано %Ln статтю</numerusform>
            <numerusform>Імпортовано %Ln статті</numerusform>
            <numerusform>Імпортовано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln вже було</numerusform>
            <numerusform>%Ln вже були</numerusform>
            <numerusform>%Ln вже було</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>додано %Ln джерело</numerusform>
            <numerusform>додано %Ln джерела</numerusform>
            <numerusform>додано %Ln джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses of your own network left out</source>
        <translation>
            <numerusform>пропущено %Ln адресу вашої власної мережі</numerusform>
            <numerusform>пропущено %Ln адреси вашої власної мережі</numerusform>
            <numerusform>пропущено %Ln адрес вашої власної мережі</numerusform>
        </translation>
    </message>
    <message>
        <source>passwords were not taken along</source>
        <translation>паролі не перенесено</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press the new keys…</source>
        <translation>Натисніть нові клавіші…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Press a button, then the new keys; Backspace for none. A letter works on its key in Cyrillic layouts too.</source>
        <translation>Натисніть кнопку, потім нові клавіші; Backspace — без клавіш. Літера діє на своїй клавіші й у кириличних розкладках.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Забрати звідти</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Звичайні клавіші для всього</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”.</source>
        <translation>{keys} належить команді «{command}».</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Languages of this story</source>
        <translation>Мови цієї статті</translation>
    </message>
    <message>
        <source>{language}: stored, can be read offline</source>
        <translation>{language}: збережено, можна читати без мережі</translation>
    </message>
    <message>
        <source>{language}: published, not stored yet; choose it to fetch it</source>
        <translation>{language}: опубліковано, ще не збережено; виберіть, щоб завантажити</translation>
    </message>
    <message>
        <source>{language}: will be fetched by the next sync</source>
        <translation>{language}: завантажиться з наступним оновленням</translation>
    </message>
</context>
<context>
    <name>LanguagePopover</name>
    <message>
        <source>Reading languages</source>
        <translation>Мови читання</translation>
    </message>
</context>
<context>
    <name>LibrarySettings</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>To another folder or disk; the window closes while it is carried there, and opens again.</source>
        <translation>В іншу теку чи на інший диск; на час перенесення вікно закриється й відкриється знову.</translation>
    </message>
    <message>
        <source>Keep read stories</source>
        <translation>Прочитані статті зберігати</translation>
    </message>
    <message>
        <source>Unread, bookmarked and tagged stories stay for ever.</source>
        <translation>Непрочитані, із закладкою чи мітками лишаються назавжди.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>назавжди</translation>
    </message>
    <message>
        <source>Keep original pages</source>
        <translation>Початкові сторінки зберігати</translation>
    </message>
    <message>
        <source>From a page as the site sent it, a story’s text can be made anew; those of bookmarked stories stay for ever.</source>
        <translation>Зі сторінки, якою її надіслав сайт, текст статті можна зробити наново; сторінки статей із закладкою лишаються назавжди.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>не зберігати</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Оберіть порожню теку</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дні</numerusform>
            <numerusform> днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>Наступна синхронізація вилучить %Ln статтю з {size} тексту.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln статті з {size} тексту.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln статей з {size} тексту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln original pages and free {size}.</source>
        <translation>
            <numerusform>Наступна синхронізація вилучить %Ln початкову сторінку й звільнить {size}.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln початкові сторінки й звільнить {size}.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln початкових сторінок і звільнить {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync would remove nothing.</source>
        <translation>Наступна синхронізація не вилучить нічого.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Filter “{words}”</source>
        <translation>Фільтр «{words}»</translation>
    </message>
    <message>
        <source>The search is in the sidebar now.</source>
        <translation>Пошук тепер на бічній панелі.</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>All languages</source>
        <translation>Усі мови</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спочатку нові</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спочатку давні</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Позначити все прочитаним</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Експортувати цей список…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>У списку «{list}»</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>В усій бібліотеці</translation>
    </message>
    <message>
        <source>Only in {list}</source>
        <translation>Лише в «{list}»</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Order and language of the list, mark all as read</source>
        <translation>Порядок і мова списку, позначити все прочитаним</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>This story has no text that could be read aloud.</source>
        <translation>У цій статті немає тексту, який можна прочитати вголос.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}.</source>
        <translation>На цьому комп’ютері немає голосу для мови: {language}.</translation>
    </message>
    <message>
        <source>The voice stopped in the middle.</source>
        <translation>Голос урвався на півслові.</translation>
    </message>
    <message>
        <source>This computer has no voice. To give it one: {command}</source>
        <translation>Цей комп’ютер не має голосу. Щоб він заговорив: {command}</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Pause (L)</source>
        <translation>Призупинити (L)</translation>
    </message>
    <message>
        <source>Go on (L)</source>
        <translation>Продовжити (L)</translation>
    </message>
    <message>
        <source>Next sentence (Shift+L)</source>
        <translation>Наступне речення (Shift+L)</translation>
    </message>
    <message>
        <source>Stop listening (Ctrl+L)</source>
        <translation>Перестати слухати (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>Речення {number} з {count}</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Інтерфейс</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation>Експортувати OPML…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Save story as PDF…</source>
        <translation>Зберегти статтю як PDF…</translation>
    </message>
    <message>
        <source>Pack for the road…</source>
        <translation>У дорогу…</translation>
    </message>
    <message>
        <source>Morning paper…</source>
        <translation>Ранкова газета…</translation>
    </message>
    <message>
        <source>Export the library…</source>
        <translation>Експортувати бібліотеку…</translation>
    </message>
    <message>
        <source>Import a library…</source>
        <translation>Імпортувати бібліотеку…</translation>
    </message>
    <message>
        <source>Library and health…</source>
        <translation>Бібліотека і її стан…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Не виходити в мережу</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Мова інтерфейсу</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Coming from another reader</source>
        <translation>Перехід з іншої програми</translation>
    </message>
    <message>
        <source>Saving one page</source>
        <translation>Збереження однієї сторінки</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слухання</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Languages, side by side</source>
        <translation>Мови, поруч</translation>
    </message>
    <message>
        <source>Offline and packing</source>
        <translation>Без мережі й у дорогу</translation>
    </message>
    <message>
        <source>Bookmarks and search</source>
        <translation>Закладки й пошук</translation>
    </message>
    <message>
        <source>Export, and the morning paper</source>
        <translation>Експорт і ранкова газета</translation>
    </message>
    <message>
        <source>Your library and backups</source>
        <translation>Бібліотека й копії</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>У терміналі</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Коли щось не так</translation>
    </message>
</context>
<context>
    <name>OfflineSettings</name>
    <message>
        <source>Offline</source>
        <translation>Без мережі</translation>
    </message>
    <message>
        <source>Keep of a story</source>
        <translation>Зберігати від статті</translation>
    </message>
    <message>
        <source>text and pictures</source>
        <translation>текст і зображення</translation>
    </message>
    <message>
        <source>text without pictures</source>
        <translation>текст без зображень</translation>
    </message>
    <message>
        <source>what the feed brings</source>
        <translation>те, що є у стрічці</translation>
    </message>
    <message>
        <source>What you leave out does not count as missing. What is here already stays.</source>
        <translation>Те, від чого ви відмовилися, не вважається відсутнім. Те, що вже є, лишається.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>in all languages I read</source>
        <translation>усіма мовами, якими я читаю</translation>
    </message>
    <message>
        <source>in the first language only</source>
        <translation>лише першою мовою</translation>
    </message>
    <message>
        <source>Any other published language comes when you ask for it in the story.</source>
        <translation>Будь-яка інша опублікована мова надійде, коли ви попросите її у статті.</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>Місце для зображень</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмеження</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>Pictures of stories read longest ago go first; unread, bookmarked and tagged stories keep theirs.</source>
        <translation>Першими зникають зображення статей, прочитаних найдавніше; непрочитані, з закладкою та з мітками зберігають свої.</translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln pictures of read stories and free {size}.</source>
        <translation>
            <numerusform>Наступна синхронізація вилучить %Ln зображення прочитаних статей і звільнить {size}.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln зображення прочитаних статей і звільнить {size}.</numerusform>
            <numerusform>Наступна синхронізація вилучить %Ln зображень прочитаних статей і звільнить {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that stay take {size} more than that.</source>
        <translation>Зображення, що лишаються, займають на {size} більше.</translation>
    </message>
    <message>
        <source>The next sync would remove no pictures.</source>
        <translation>Наступна синхронізація не вилучить зображень.</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>What would you like to read?</source>
        <translation>Що ви хотіли б читати?</translation>
    </message>
    <message>
        <source>Offprint keeps whole stories with their pictures on this computer, in the languages you read. Choose some publications, or begin with the sample paper, which needs no network.</source>
        <translation>Offprint зберігає на цьому комп’ютері цілі статті із зображеннями, мовами, якими ви читаєте. Виберіть видання або почніть зі зразкової газети: їй не потрібна мережа.</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>Мови, якими ви читаєте</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Open the sample paper</source>
        <translation>Відкрити зразкову газету</translation>
    </message>
    <message>
        <source>Paste an address…</source>
        <translation>Вставити адресу…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>До бібліотеки</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sources and sync</source>
        <translation>
            <numerusform>Додати %Ln джерело й оновити</numerusform>
            <numerusform>Додати %Ln джерела й оновити</numerusform>
            <numerusform>Додати %Ln джерел і оновити</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose publications</source>
        <translation>Виберіть видання</translation>
    </message>
</context>
<context>
    <name>PackingPage</name>
    <message>
        <source>Pack for the road</source>
        <translation>У дорогу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress of packing</source>
        <translation>Перебіг пакування</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Pack now</source>
        <translation>Зібрати зараз</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Перевіряється, чого бракує…</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. New stories come with a sync.</source>
        <translation>Завантажувати нічого. Нові статті приходять із синхронізацією.</translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %Ln stories are complete</source>
        <translation>
            <numerusform>{complete} з %Ln статті готові</numerusform>
            <numerusform>{complete} з %Ln статей готові</numerusform>
            <numerusform>{complete} з %Ln статей готові</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln сторінка</numerusform>
            <numerusform>%Ln сторінки</numerusform>
            <numerusform>%Ln сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>близько {size}</translation>
    </message>
    <message>
        <source>To be fetched: {list}</source>
        <translation>Завантажити: {list}</translation>
    </message>
    <message>
        <source>Everything unread and bookmarked is completed in the languages you read, also what failed before.</source>
        <translation>Усе непрочитане та із закладками буде доповнено мовами, якими ви читаєте, також те, що раніше не вдалося.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} з %Ln сторінки</numerusform>
            <numerusform>{done} з %Ln сторінок</numerusform>
            <numerusform>{done} з %Ln сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} з %Ln зображення</numerusform>
            <numerusform>{done} з %Ln зображень</numerusform>
            <numerusform>{done} з %Ln зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Пакування…</translation>
    </message>
    <message>
        <source>You can go: everything is readable without a network.</source>
        <translation>Можна вирушати: усе читається без мережі.</translation>
    </message>
    <message>
        <source>This could not be completed:</source>
        <translation>Цього не вдалося доповнити:</translation>
    </message>
    <message>
        <source>It has not come yet.</source>
        <translation>Ще не прийшло.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories are complete</source>
        <translation>
            <numerusform>Готова вся %Ln стаття</numerusform>
            <numerusform>Готові всі %Ln статті</numerusform>
            <numerusform>Готові всі %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>It is kept in this desktop’s keyring and sent to {host} only.</source>
        <translation>Він зберігається у сховищі паролів цього комп’ютера й надсилається лише на {host}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> · </source>
        <comment>between two facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>The library’s folder cannot be written: you can read everything, but nothing is saved.</source>
        <translation>У теку бібліотеки не можна писати: читати можна все, але нічого не зберігається.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Додати мову…</translation>
    </message>
    <message>
        <source>A story is shown in the first of these languages that it has. A click puts a language first.</source>
        <translation>Стаття показується першою з цих мов, якою вона є. Натисніть на мову, щоб поставити її першою.</translation>
    </message>
    <message>
        <source>Put {language} first</source>
        <translation>Поставити першою: {language}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Прибрати: {language}</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Reading languages</source>
        <translation>Мови читання</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначати прочитаною</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>Captions too</source>
        <translation>Також підписи до світлин</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>коли відкрито</translation>
    </message>
    <message>
        <source>after some seconds</source>
        <translation>через кілька секунд</translation>
    </message>
    <message>
        <source>at the story’s end</source>
        <translation>наприкінці статті</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>лише вручну</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
</context>
<context>
    <name>RemovalBar</name>
    <message>
        <source>Remove “{title}” and its stories?</source>
        <translation>Вилучити «{title}» разом зі статтями?</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln bookmarked</source>
        <translation>
            <numerusform>Залишити %Ln із закладкою</numerusform>
            <numerusform>Залишити %Ln із закладками</numerusform>
            <numerusform>Залишити %Ln із закладками</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Choose a line, or click the article.</source>
        <translation>Виберіть рядок або клацніть у статті.</translation>
    </message>
    <message>
        <source>The page gives this part no name of its own, so no rule can be made for it.</source>
        <translation>Сторінка не дає цій частині власної назви, тому правила для неї не скласти.</translation>
    </message>
    <message>
        <source>{site}: on {matching} of {pages} stored pages. This comes back:</source>
        <translation>{site}: збережених сторінок із цим: {matching} із {pages}. Повернеться:</translation>
    </message>
    <message>
        <source>{site}: on {matching} of {pages} stored pages. This goes:</source>
        <translation>{site}: збережених сторінок із цим: {matching} із {pages}. Зникне:</translation>
    </message>
    <message>
        <source>Text looks wrong?</source>
        <translation>З текстом щось не так?</translation>
    </message>
    <message>
        <source>Show Offprint what is wrong; it proposes a rule for all stories of this site.</source>
        <translation>Покажіть, що не так, і Offprint запропонує правило для всіх статей цього сайту.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>In the story: what does not belong?</source>
        <translation>У статті: що тут зайве?</translation>
    </message>
    <message>
        <source>Left out: what is missing?</source>
        <translation>Відкинуто: чого бракує?</translation>
    </message>
    <message>
        <source>Apply to this site</source>
        <translation>Застосувати до сайту</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Що робить правило</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Зображення: {words}</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Last sync</source>
        <translation>Останнє оновлення</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Ask again for every source that did not come</source>
        <translation>Запитати ще раз усі джерела, що не відповіли</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Sync under way</source>
        <translation>Триває оновлення</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln sources</source>
        <translation>
            <numerusform>{done} з %Ln джерела</numerusform>
            <numerusform>{done} з %Ln джерел</numerusform>
            <numerusform>{done} з %Ln джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln нова стаття</numerusform>
            <numerusform>%Ln нові статті</numerusform>
            <numerusform>%Ln нових статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced since Offprint was started.</source>
        <translation>Від запуску Offprint нічого не оновлювали.</translation>
    </message>
</context>
<context>
    <name>RuleSettings</name>
    <message>
        <source>Site rules</source>
        <translation>Правила сайтів</translation>
    </message>
    <message>
        <source>Rules that you made with “Text looks wrong?”. A rule that is taken back no longer changes the site’s stories.</source>
        <translation>Правила, які ви створили через «З текстом щось не так?». Скасоване правило більше не змінює статей сайту.</translation>
    </message>
    <message>
        <source>Take the rule back</source>
        <translation>Скасувати правило</translation>
    </message>
    <message>
        <source>The site’s stored pages are read again…</source>
        <translation>Збережені сторінки сайту читаються знову…</translation>
    </message>
    <message>
        <source>brings back</source>
        <translation>повертає</translation>
    </message>
    <message>
        <source>takes out</source>
        <translation>прибирає</translation>
    </message>
    <message>
        <source>There are no rules of your own.</source>
        <translation>Власних правил немає.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back; %Ln stories changed</source>
        <translation>
            <numerusform>Скасовано; змінено %Ln статтю</numerusform>
            <numerusform>Скасовано; змінено %Ln статті</numerusform>
            <numerusform>Скасовано; змінено %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Not in the other version</source>
        <translation>В іншій версії немає</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lists and sources</source>
        <translation>Списки й джерела</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Наступна спроба: {time}</translation>
    </message>
    <message>
        <source>It is not asked again by itself: sync the source to try.</source>
        <translation>Саме воно більше не запитується: синхронізуйте джерело, щоб спробувати.</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translation>Останнє оновлення: {time}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>New translations</source>
        <translation>Нові переклади</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Неповні</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Press Enter to ask for it again.</source>
        <translation>Натисніть Enter, щоб запитати ще раз.</translation>
    </message>
</context>
<context>
    <name>SourceLinesDelegate</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>SourceLinesView</name>
    <message>
        <source>Sources of the sync</source>
        <translation>Джерела оновлення</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>Remove the search</source>
        <translation>Прибрати пошук</translation>
    </message>
    <message>
        <source>Sync this source</source>
        <translation>Оновити це джерело</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Перемістити до теки</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без теки</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Нова тека…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Скопіювати адресу</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Пароль…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Remove the folder, keep its sources</source>
        <translation>Вилучити теку, залишити її джерела</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>Перейменувати джерело</translation>
    </message>
    <message>
        <source>Name (empty: the site’s own)</source>
        <translation>Назва (порожня — як на сайті)</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Перейменувати теку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова тека</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Чекає своєї черги</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Завантажується</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln нова стаття</numerusform>
            <numerusform>%Ln нові статті</numerusform>
            <numerusform>%Ln нових статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages and pictures</source>
        <translation>
            <numerusform>{done} з %Ln сторінки чи зображення</numerusform>
            <numerusform>{done} з %Ln сторінок і зображень</numerusform>
            <numerusform>{done} з %Ln сторінок і зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked again when this sync is over.</source>
        <translation>Його буде запитано ще раз, коли це оновлення закінчиться.</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Наступна спроба: {time}</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічого нового</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other languages</source>
        <translation>
            <numerusform>%Ln версія іншою мовою</numerusform>
            <numerusform>%Ln версії іншими мовами</numerusform>
            <numerusform>%Ln версій іншими мовами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories without their full text</source>
        <translation>
            <numerusform>%Ln стаття без повного тексту</numerusform>
            <numerusform>%Ln статті без повного тексту</numerusform>
            <numerusform>%Ln статей без повного тексту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures missing</source>
        <translation>
            <numerusform>бракує %Ln зображення</numerusform>
            <numerusform>бракує %Ln зображень</numerusform>
            <numerusform>бракує %Ln зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Збережені сторінки</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Export OPML</source>
        <translation>Експорт OPML</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources written</source>
        <translation>
            <numerusform>Записано %Ln джерело</numerusform>
            <numerusform>Записано %Ln джерела</numerusform>
            <numerusform>Записано %Ln джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to the bookmarks</source>
        <translation>Збережено в закладках</translation>
    </message>
</context>
<context>
    <name>StoryDelegate</name>
    <message>
        <source>Complete offline</source>
        <translation>Повністю доступна без мережі</translation>
    </message>
    <message>
        <source>Text only: the pictures are not stored</source>
        <translation>Лише текст: зображення не збережено</translation>
    </message>
    <message>
        <source>Headline only: the text is not stored</source>
        <translation>Лише заголовок: текст не збережено</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Наступна спроба: {time}</translation>
    </message>
    <message>
        <source>It is not tried again by itself. Pack for the road asks once more.</source>
        <translation>Самочинних спроб більше не буде. «У дорогу» спитає ще раз.</translation>
    </message>
    <message>
        <source>The next sync fetches it.</source>
        <translation>Наступна синхронізація це завантажить.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без назви)</translation>
    </message>
</context>
<context>
    <name>StoryEdits</name>
    <message>
        <source>Its publisher has not changed this story since it was stored.</source>
        <translation>Видання не змінювало цієї статті відтоді, як її збережено.</translation>
    </message>
</context>
<context>
    <name>StoryListModel</name>
    <message>
        <source>unread</source>
        <translation>непрочитана</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>із закладкою</translation>
    </message>
    <message>
        <source>{languages} stored</source>
        <translation>збережено {languages}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>published in: {languages}</source>
        <translation>опубліковано мовами: {languages}</translation>
    </message>
    <message>
        <source>being fetched: {languages}</source>
        <translation>завантажується: {languages}</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>повністю доступна без мережі</translation>
    </message>
    <message>
        <source>text only offline</source>
        <translation>без мережі лише текст</translation>
    </message>
    <message>
        <source>headline only</source>
        <translation>лише заголовок</translation>
    </message>
</context>
<context>
    <name>StoryListView</name>
    <message>
        <source>Stories</source>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message numerus="yes">
        <source>%Ln stories selected</source>
        <translation>
            <numerusform>Вибрано %Ln статтю</numerusform>
            <numerusform>Вибрано %Ln статті</numerusform>
            <numerusform>Вибрано %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Прочитано чи ні</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Мітки…</translation>
    </message>
    <message>
        <source>Mark all above as read</source>
        <translation>Позначити все вище прочитаним</translation>
    </message>
    <message>
        <source>Mark all below as read</source>
        <translation>Позначити все нижче прочитаним</translation>
    </message>
    <message>
        <source>Hide stories like this…</source>
        <translation>Приховати подібні статті…</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Відкрити оригінал у браузері</translation>
    </message>
</context>
<context>
    <name>StoryTime</name>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
</context>
<context>
    <name>StoryVersions</name>
    <message>
        <source>There is no network: {language} is fetched by the next sync.</source>
        <translation>Немає мережі: {language} — версію завантажить наступна синхронізація.</translation>
    </message>
    <message>
        <source>{language} did not come: {reason}</source>
        <translation>{language} — версія не прийшла. {reason}</translation>
    </message>
</context>
<context>
    <name>SyncSettings</name>
    <message>
        <source>Syncing</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Оновлювати самостійно</translation>
    </message>
    <message>
        <source>Sync when Offprint starts</source>
        <translation>Оновлювати під час запуску</translation>
    </message>
    <message>
        <source>Stay offline: ask no site for anything</source>
        <translation>Не виходити в мережу: не звертатися до жодного сайту</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>An address like http://proxy.example:3128</source>
        <translation>Адреса на зразок http://proxy.example:3128</translation>
    </message>
    <message>
        <source>My sources are on my own network</source>
        <translation>Мої джерела в моїй власній мережі</translation>
    </message>
    <message>
        <source>Any site can then make Offprint ask machines on your network. Without it, you are asked about each one.</source>
        <translation>Тоді будь-який сайт може змусити Offprint звернутися до машин у вашій мережі. Без цього вас питають про кожну.</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>лише вручну</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>кожну %n хвилину</numerusform>
            <numerusform>кожні %n хвилини</numerusform>
            <numerusform>кожні %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>щогодини</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>кожну %n годину</numerusform>
            <numerusform>кожні %n години</numerusform>
            <numerusform>кожні %n годин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Перебіг оновлення</translation>
    </message>
    <message>
        <source>How the sync goes, source by source</source>
        <translation>Як іде оновлення, джерело за джерелом</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: {done} of %Ln sources</source>
        <translation>
            <numerusform>Оновлення: {done} з %Ln джерела</numerusform>
            <numerusform>Оновлення: {done} з %Ln джерел</numerusform>
            <numerusform>Оновлення: {done} з %Ln джерел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln нова стаття</numerusform>
            <numerusform>%Ln нові статті</numerusform>
            <numerusform>%Ln нових статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображення</numerusform>
            <numerusform>%Ln зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Без мережі за вашим вибором</translation>
    </message>
    <message>
        <source>Offline: everything stored can be read</source>
        <translation>Немає мережі: усе збережене можна читати</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Нічого нового</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Оновлення зупинено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>%Ln джерело не відповіло</numerusform>
            <numerusform>%Ln джерела не відповіли</numerusform>
            <numerusform>%Ln джерел не відповіли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories readable offline</source>
        <translation>
            <numerusform>%Ln стаття доступна без мережі</numerusform>
            <numerusform>Усі %Ln статті доступні без мережі</numerusform>
            <numerusform>Усі %Ln статей доступні без мережі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %Ln stories readable offline</source>
        <translation>
            <numerusform>{complete} з %Ln статті доступно без мережі</numerusform>
            <numerusform>{complete} з %Ln статей доступно без мережі</numerusform>
            <numerusform>{complete} з %Ln статей доступно без мережі</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln stories</source>
        <translation>
            <numerusform>Мітки %Ln статті</numerusform>
            <numerusform>Мітки %Ln статей</numerusform>
            <numerusform>Мітки %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Enter adds a tag, Esc closes.</source>
        <translation>Enter додає мітку, Esc закриває.</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Зняти мітку {tag}</translation>
    </message>
</context>
<context>
    <name>TextRepair</name>
    <message>
        <source>Looking at the stored pages…</source>
        <translation>Переглядаю збережені сторінки…</translation>
    </message>
    <message>
        <source>Reading the stored pages again…</source>
        <translation>Читаю збережені сторінки наново…</translation>
    </message>
    <message numerus="yes">
        <source>The rule changed %Ln stories</source>
        <translation>
            <numerusform>Правило змінило %Ln статтю</numerusform>
            <numerusform>Правило змінило %Ln статті</numerusform>
            <numerusform>Правило змінило %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of this story is not kept any more, so nothing can be changed in it.</source>
        <translation>Сторінка цієї статті вже не зберігається, тож змінити в ній нічого не можна.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lists and sources</source>
        <translation>Списки й джерела</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Bring all sources up to date (F5)</source>
        <translation>Оновити всі джерела (F5)</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Додати джерело</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the button for text size and theme</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Текст і тема</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln stories</source>
        <translation>
            <numerusform>Пошук у %Ln статті</numerusform>
            <numerusform>Пошук у %Ln статтях</numerusform>
            <numerusform>Пошук у %Ln статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading languages: {names}</source>
        <translation>Мови читання: {names}</translation>
    </message>
    <message>
        <source>Reading languages</source>
        <translation>Мови читання</translation>
    </message>
    <message>
        <source>Languages you read, in your order</source>
        <translation>Мови, якими ви читаєте, у вашому порядку</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln нова стаття</numerusform>
            <numerusform>%Ln нові статті</numerusform>
            <numerusform>%Ln нових статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Offprint</source>
        <translation>Відкрити Offprint</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронізувати</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread stories</source>
        <translation>
            <numerusform>%Ln непрочитана стаття</numerusform>
            <numerusform>%Ln непрочитані статті</numerusform>
            <numerusform>%Ln непрочитаних статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Непрочитаного немає</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Nothing was changed. The library is here:</source>
        <translation>Нічого не змінено. Бібліотека тут:</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Скопіювати шлях</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {date} (%Ln stories)</source>
        <translation>
            <numerusform>Відновити резервну копію від {date} (%Ln стаття)</numerusform>
            <numerusform>Відновити резервну копію від {date} (%Ln статті)</numerusform>
            <numerusform>Відновити резервну копію від {date} (%Ln статей)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what can be read of the damaged file</source>
        <translation>Врятувати все, що можна прочитати з пошкодженого файлу</translation>
    </message>
    <message>
        <source>Start with an empty library…</source>
        <translation>Почати з порожньої бібліотеки…</translation>
    </message>
    <message>
        <source>Your file, its backups and its journal are put aside in the library’s folder; nothing is deleted.</source>
        <translation>Ваш файл, його резервні копії та журнал буде відкладено в теці бібліотеки; нічого не видаляється.</translation>
    </message>
    <message>
        <source>Put everything aside and start empty</source>
        <translation>Відкласти все й почати з порожньої</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>The library is empty now.</source>
        <translation>Бібліотека тепер порожня.</translation>
    </message>
    <message>
        <source>The former file is kept here:</source>
        <translation>Попередній файл збережено тут:</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Відкрити бібліотеку</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Delete for good now</source>
        <translation>Видалити назавжди зараз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln stories as read</source>
        <translation>
            <numerusform>%Ln статтю позначено прочитаною</numerusform>
            <numerusform>%Ln статті позначено прочитаними</numerusform>
            <numerusform>%Ln статей позначено прочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln stories as unread</source>
        <translation>
            <numerusform>%Ln статтю позначено непрочитаною</numerusform>
            <numerusform>%Ln статті позначено непрочитаними</numerusform>
            <numerusform>%Ln статей позначено непрочитаними</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarked %Ln stories</source>
        <translation>
            <numerusform>Закладку додано до %Ln статті</numerusform>
            <numerusform>Закладки додано до %Ln статей</numerusform>
            <numerusform>Закладки додано до %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a story of its own now</source>
        <translation>Тепер це окрема стаття</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln bookmarks</source>
        <translation>
            <numerusform>Прибрано %Ln закладку</numerusform>
            <numerusform>Прибрано %Ln закладки</numerusform>
            <numerusform>Прибрано %Ln закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %Ln stories</source>
        <translation>
            <numerusform>Змінено мітки %Ln статті</numerusform>
            <numerusform>Змінено мітки %Ln статей</numerusform>
            <numerusform>Змінено мітки %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: %Ln stories</source>
        <translation>
            <numerusform>Приховано: %Ln стаття</numerusform>
            <numerusform>Приховано: %Ln статті</numerusform>
            <numerusform>Приховано: %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the lists again: %Ln stories</source>
        <translation>
            <numerusform>Знову у списках: %Ln стаття</numerusform>
            <numerusform>Знову у списках: %Ln статті</numerusform>
            <numerusform>Знову у списках: %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “{name}”. Its stories are deleted tomorrow.</source>
        <translation>«{name}» вилучено. Статті буде видалено завтра.</translation>
    </message>
    <message>
        <source>Removed the folder “{name}”</source>
        <translation>Теку «{name}» вилучено</translation>
    </message>
    <message>
        <source>Renamed “{name}”</source>
        <translation>«{name}» перейменовано</translation>
    </message>
    <message>
        <source>Moved “{name}”</source>
        <translation>«{name}» переміщено</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions of this story</source>
        <translation>Версії цієї статті</translation>
    </message>
    <message>
        <source>A version that is not the same story becomes a story of its own and stays one, whatever the site says.</source>
        <translation>Версія, яка насправді є іншою статтею, стає окремою статтею і лишається нею, хоч би що казав сайт.</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Мова невідома</translation>
    </message>
    <message>
        <source>{language}, being read</source>
        <translation>{language}, читається зараз</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Це інша стаття</translation>
    </message>
    <message>
        <source>{language}: not the same story</source>
        <translation>{language}: це інша стаття</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Не взято: {reason}</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Її ще не перевіряли.</translation>
    </message>
    <message>
        <source>Complete offline</source>
        <translation>Повністю доступна без мережі</translation>
    </message>
    <message>
        <source>Only its text is here</source>
        <translation>Тут лише її текст</translation>
    </message>
    <message>
        <source>Only its headline is here</source>
        <translation>Тут лише її заголовок</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Наступна спроба: {time}</translation>
    </message>
    <message>
        <source>Came with {source}</source>
        <translation>Прийшла з джерела {source}</translation>
    </message>
    <message>
        <source>Saved by you</source>
        <translation>Збережена вами</translation>
    </message>
    <message>
        <source>The page names it as its translation.</source>
        <translation>Сторінка називає її своїм перекладом.</translation>
    </message>
    <message>
        <source>The site’s server names it as a translation.</source>
        <translation>Сервер сайту називає її перекладом.</translation>
    </message>
    <message>
        <source>The feed names it as a translation.</source>
        <translation>Стрічка називає її перекладом.</translation>
    </message>
    <message>
        <source>The page’s language buttons lead to it.</source>
        <translation>До неї ведуть кнопки мов на сторінці.</translation>
    </message>
    <message>
        <source>Another edition’s story has the same number.</source>
        <translation>Стаття іншого видання має той самий номер.</translation>
    </message>
    <message>
        <source>Its address was guessed from how the site writes addresses.</source>
        <translation>Її адресу вгадано з того, як сайт пише адреси.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Щось пішло не так.</translation>
    </message>
    <message>
        <source>Nothing usable came over the network.</source>
        <translation>З мережі не надійшло нічого придатного.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>Сайт недоступний.</translation>
    </message>
    <message>
        <source>There is no site by this name.</source>
        <translation>Сайту з такою назвою немає.</translation>
    </message>
    <message>
        <source>The site refuses connections.</source>
        <translation>Сайт відмовляє у з’єднанні.</translation>
    </message>
    <message>
        <source>A safe connection could not be made: the site’s certificate is not trusted.</source>
        <translation>Безпечне з’єднання не встановлено: сертифікату сайту не можна довіряти.</translation>
    </message>
    <message>
        <source>The site broke off the connection.</source>
        <translation>Сайт розірвав з’єднання.</translation>
    </message>
    <message>
        <source>The proxy does not answer, or does not let Offprint through.</source>
        <translation>Проксі не відповідає або не пропускає Offprint.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Немає мережі.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Сайт надто довго не відповідав.</translation>
    </message>
    <message>
        <source>The site answered with error {status}.</source>
        <translation>Сайт відповів помилкою {status}.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Сайт відповів помилкою.</translation>
    </message>
    <message>
        <source>The site asks for a password.</source>
        <translation>Сайт вимагає пароль.</translation>
    </message>
    <message>
        <source>The site does not let programs in.</source>
        <translation>Сайт не пускає програми.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more.</source>
        <translation>За цією адресою більше нічого немає.</translation>
    </message>
    <message>
        <source>The site says that this is gone for good.</source>
        <translation>Сайт повідомляє, що цього більше не буде.</translation>
    </message>
    <message>
        <source>The site asks to be visited less often.</source>
        <translation>Сайт просить звертатися рідше.</translation>
    </message>
    <message>
        <source>The site is overloaded or being repaired.</source>
        <translation>Сайт перевантажений або на ремонті.</translation>
    </message>
    <message>
        <source>What the site sent is larger than Offprint takes.</source>
        <translation>Сайт надіслав більше, ніж приймає Offprint.</translation>
    </message>
    <message>
        <source>Offprint does not open this address.</source>
        <translation>Offprint не відкриває цю адресу.</translation>
    </message>
    <message>
        <source>The address leads into your own network, which a site must not do.</source>
        <translation>Адреса веде у вашу власну мережу, а сайтам цього не можна.</translation>
    </message>
    <message>
        <source>Only http and https addresses are opened.</source>
        <translation>Відкриваються лише адреси http і https.</translation>
    </message>
    <message>
        <source>The site leads from a safe connection to an unsafe one.</source>
        <translation>Сайт веде з безпечного з’єднання на небезпечне.</translation>
    </message>
    <message>
        <source>The site sends visitors round in circles.</source>
        <translation>Сайт водить відвідувачів по колу.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>В адресі є ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>A password is sent over https only, and this address is not.</source>
        <translation>Пароль надсилають лише через https, а ця адреса його не має.</translation>
    </message>
    <message>
        <source>You chose to stay offline.</source>
        <translation>Ви вибрали не виходити в мережу.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Відповідь обірвалася до кінця.</translation>
    </message>
    <message>
        <source>The answer is shorter than the site announced.</source>
        <translation>Відповідь коротша, ніж оголосив сайт.</translation>
    </message>
    <message>
        <source>The answer broke off in the middle.</source>
        <translation>Відповідь обірвалася посередині.</translation>
    </message>
    <message>
        <source>The answer is damaged and cannot be unpacked.</source>
        <translation>Відповідь пошкоджена, її не вдалося розпакувати.</translation>
    </message>
    <message>
        <source>What came is not what was asked for.</source>
        <translation>Надійшло не те, що запитували.</translation>
    </message>
    <message>
        <source>What came could not be read: it broke the part of Offprint that reads it.</source>
        <translation>Отримане не вдалося прочитати: воно зламало частину Offprint, яка це читає.</translation>
    </message>
    <message>
        <source>What came was turned away: reading it takes too much time.</source>
        <translation>Отримане відхилено: читати його надто довго.</translation>
    </message>
    <message>
        <source>What came was turned away: reading it takes too much memory.</source>
        <translation>Отримане відхилено: на його читання потрібно забагато пам’яті.</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>За цією адресою немає стрічки.</translation>
    </message>
    <message>
        <source>A web page came instead of a feed.</source>
        <translation>Замість стрічки надійшла вебсторінка.</translation>
    </message>
    <message>
        <source>The feed’s address gave an empty answer.</source>
        <translation>Адреса стрічки дала порожню відповідь.</translation>
    </message>
    <message>
        <source>A file came instead of a feed.</source>
        <translation>Замість стрічки надійшов файл.</translation>
    </message>
    <message>
        <source>Data came that is not a feed.</source>
        <translation>Надійшли дані, які не є стрічкою.</translation>
    </message>
    <message>
        <source>The page links to nothing that looks like a story.</source>
        <translation>Сторінка не веде ні до чого, схожого на статтю.</translation>
    </message>
    <message>
        <source>The feed is damaged.</source>
        <translation>Стрічка пошкоджена.</translation>
    </message>
    <message>
        <source>The feed is damaged and cannot be read.</source>
        <translation>Стрічка пошкоджена, її не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The feed was turned away: it is made to exhaust its readers.</source>
        <translation>Стрічку відхилено: вона створена, щоб виснажувати програми.</translation>
    </message>
    <message>
        <source>The feed breaks off in the middle.</source>
        <translation>Стрічка обривається посередині.</translation>
    </message>
    <message>
        <source>The feed was turned away: it is nested too deeply.</source>
        <translation>Стрічку відхилено: надто глибоке вкладення.</translation>
    </message>
    <message>
        <source>The feed was turned away: reading it takes too much time or memory.</source>
        <translation>Стрічку відхилено: її читання забирає надто багато часу або пам’яті.</translation>
    </message>
    <message>
        <source>The page holds no story.</source>
        <translation>На сторінці немає статті.</translation>
    </message>
    <message>
        <source>The address leads to a front page, not to the story.</source>
        <translation>Адреса веде на головну сторінку, а не до статті.</translation>
    </message>
    <message>
        <source>The page holds no text.</source>
        <translation>На сторінці немає тексту.</translation>
    </message>
    <message>
        <source>The site shows only its cookie question.</source>
        <translation>Сайт показує лише запит про файли cookie.</translation>
    </message>
    <message>
        <source>The site shows the whole story to its subscribers only.</source>
        <translation>Сайт показує статтю повністю лише передплатникам.</translation>
    </message>
    <message>
        <source>The page shows its text only in a browser.</source>
        <translation>Сторінка показує текст лише у браузері.</translation>
    </message>
    <message>
        <source>The site asks visitors to prove that they are human.</source>
        <translation>Сайт просить довести, що ви людина.</translation>
    </message>
    <message>
        <source>The site shows an error page instead of the story.</source>
        <translation>Замість статті сайт показує сторінку помилки.</translation>
    </message>
    <message>
        <source>The page has more parts than Offprint takes.</source>
        <translation>Сторінка має більше частин, ніж бере Offprint.</translation>
    </message>
    <message>
        <source>The page is not in the language that was promised.</source>
        <translation>Сторінка не тією мовою, яку обіцяно.</translation>
    </message>
    <message>
        <source>The two pages name each other.</source>
        <translation>Обидві сторінки посилаються одна на одну.</translation>
    </message>
    <message>
        <source>Both addresses have the publication’s number of the story.</source>
        <translation>В обох адресах той самий номер статті у виданні.</translation>
    </message>
    <message>
        <source>Both addresses have the story’s name.</source>
        <translation>В обох адресах та сама назва статті.</translation>
    </message>
    <message>
        <source>The addresses differ in the language alone.</source>
        <translation>Адреси різняться лише мовою.</translation>
    </message>
    <message>
        <source>Both show the same picture.</source>
        <translation>В обох те саме зображення.</translation>
    </message>
    <message>
        <source>Both texts have the same figures.</source>
        <translation>В обох текстах ті самі числа.</translation>
    </message>
    <message>
        <source>The two were found to be one story.</source>
        <translation>З’ясувалося, що це одна стаття.</translation>
    </message>
    <message>
        <source>There is no story at the address.</source>
        <translation>За цією адресою немає статті.</translation>
    </message>
    <message>
        <source>The address leads back to the story itself.</source>
        <translation>Адреса веде назад до самої статті.</translation>
    </message>
    <message>
        <source>It cannot be told which language the page is in.</source>
        <translation>Неможливо визначити мову сторінки.</translation>
    </message>
    <message>
        <source>The page is in the language of the story itself.</source>
        <translation>Сторінка тією ж мовою, що й сама стаття.</translation>
    </message>
    <message>
        <source>It is another site, and the two pages do not name each other.</source>
        <translation>Це інший сайт, і сторінки не посилаються одна на одну.</translation>
    </message>
    <message>
        <source>The two were published more than two weeks apart.</source>
        <translation>Між їхніми публікаціями минуло понад два тижні.</translation>
    </message>
    <message>
        <source>The texts are too different to be one story.</source>
        <translation>Тексти надто різні, щоб бути однією статтею.</translation>
    </message>
    <message>
        <source>Nothing but the link says that it is the same story.</source>
        <translation>Крім посилання, ніщо не свідчить, що це та сама стаття.</translation>
    </message>
    <message>
        <source>The story has another page in this language.</source>
        <translation>Стаття вже має іншу сторінку цією мовою.</translation>
    </message>
    <message>
        <source>You said that it is not the same story.</source>
        <translation>Ви сказали, що це інша стаття.</translation>
    </message>
    <message>
        <source>It is left out, as you chose in the settings.</source>
        <translation>Не зберігається: так вибрано в налаштуваннях.</translation>
    </message>
    <message>
        <source>It was removed because pictures took more room than you allow.</source>
        <translation>Вилучено, бо зображення зайняли більше місця, ніж ви дозволили.</translation>
    </message>
    <message>
        <source>Not all of its pictures can be had.</source>
        <translation>Не всі її зображення можна отримати.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Зображення не можна показати.</translation>
    </message>
    <message>
        <source>The picture is in a format that Offprint does not know.</source>
        <translation>Offprint не знає формату цього зображення.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Зображення завелике.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Зображення пошкоджене.</translation>
    </message>
    <message>
        <source>The picture is too small to be one.</source>
        <translation>Зображення замале.</translation>
    </message>
    <message>
        <source>Reading the picture takes too much time or memory.</source>
        <translation>Читання зображення забирає надто багато часу або пам’яті.</translation>
    </message>
    <message>
        <source>A site rule cannot be used.</source>
        <translation>Правило сайту не можна застосувати.</translation>
    </message>
    <message>
        <source>This is not an OPML file.</source>
        <translation>Це не файл OPML.</translation>
    </message>
    <message>
        <source>The OPML file is damaged and cannot be read.</source>
        <translation>Файл OPML пошкоджений, його не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The OPML file is too large.</source>
        <translation>Файл OPML завеликий.</translation>
    </message>
    <message>
        <source>The OPML file is nested too deeply.</source>
        <translation>У файлі OPML надто глибоке вкладення.</translation>
    </message>
    <message>
        <source>The file cannot be imported.</source>
        <translation>Файл не можна імпортувати.</translation>
    </message>
    <message>
        <source>This is no export that Offprint knows.</source>
        <translation>Offprint не знає такого виду файлу.</translation>
    </message>
    <message>
        <source>The file is too large: Offprint takes up to 64 MB.</source>
        <translation>Файл завеликий: Offprint бере до 64 МБ.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Файл пошкоджено, прочитати його не вдається.</translation>
    </message>
    <message>
        <source>The file was turned away: it is nested too deeply.</source>
        <translation>Файл відхилено: надто глибока вкладеність.</translation>
    </message>
    <message>
        <source>The file was turned away: reading it takes too much time.</source>
        <translation>Файл відхилено: читання триває надто довго.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>Бібліотекою не можна скористатися.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Бібліотеку не вдалося відкрити.</translation>
    </message>
    <message>
        <source>Offprint has no permission to open the library.</source>
        <translation>Offprint не має дозволу відкрити бібліотеку.</translation>
    </message>
    <message>
        <source>The file in the library’s place is not an Offprint library. It was left as it is.</source>
        <translation>Файл на місці бібліотеки не є бібліотекою Offprint. Його не змінено.</translation>
    </message>
    <message>
        <source>The disk gave an error when the library was read.</source>
        <translation>Під час читання бібліотеки диск повідомив про помилку.</translation>
    </message>
    <message>
        <source>The library was made by a newer Offprint. It was left as it is; please update Offprint.</source>
        <translation>Бібліотеку створено новішою версією Offprint. Її не змінено; оновіть, будь ласка, Offprint.</translation>
    </message>
    <message>
        <source>The library’s file is damaged.</source>
        <translation>Файл бібліотеки пошкоджено.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>Диск заповнено: більше нічого не можна зберегти.</translation>
    </message>
    <message>
        <source>Another Offprint has this library open.</source>
        <translation>Цю бібліотеку вже відкрито в іншому Offprint.</translation>
    </message>
    <message>
        <source>The library was moved to a disk or a folder that is not there now.</source>
        <translation>Бібліотеку перенесено на диск або в теку, яких зараз немає.</translation>
    </message>
    <message>
        <source>The library cannot be moved there.</source>
        <translation>Бібліотеку не можна перенести туди.</translation>
    </message>
    <message>
        <source>There is something else in that folder: choose an empty one.</source>
        <translation>У цій теці є щось інше: оберіть порожню.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself.</source>
        <translation>Бібліотеку не можна перенести в саму себе.</translation>
    </message>
    <message>
        <source>The library’s file is gone, although its backups are still there.</source>
        <translation>Файл бібліотеки зник, хоча її резервні копії на місці.</translation>
    </message>
    <message>
        <source>The source cannot be added.</source>
        <translation>Джерело не можна додати.</translation>
    </message>
    <message>
        <source>You have this source already: {title}</source>
        <translation>Це джерело у вас уже є: {title}</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Цього вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>This page offers no feed.</source>
        <translation>На цій сторінці немає стрічки.</translation>
    </message>
    <message>
        <source>This address is in your own network: {origin}</source>
        <translation>Ця адреса у вашій власній мережі: {origin}</translation>
    </message>
    <message>
        <source>The file cannot be taken in.</source>
        <translation>Файл не можна імпортувати.</translation>
    </message>
    <message>
        <source>This is not a library that Offprint exported.</source>
        <translation>Це не бібліотека, експортована з Offprint.</translation>
    </message>
    <message>
        <source>The file was made by a newer Offprint.</source>
        <translation>Файл створено новішою версією Offprint.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Line {line} of the file is broken.</source>
        <translation>Рядок {line} файлу пошкоджено.</translation>
    </message>
    <message>
        <source>Nothing could be written.</source>
        <translation>Нічого не вдалося записати.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл не вдалося записати.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>Немає дозволу записувати в цю теку.</translation>
    </message>
    <message>
        <source>There is no room on the disk: nothing was written.</source>
        <translation>На диску немає місця: нічого не записано.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такої теки немає.</translation>
    </message>
    <message>
        <source>None of these stories has a text here in that language.</source>
        <translation>Жодна з цих новин не має тут тексту цією мовою.</translation>
    </message>
    <message>
        <source>The sync broke off. What had come is kept, and the next sync goes on from there.</source>
        <translation>Синхронізація обірвалася. Те, що надійшло, збережено; наступна синхронізація продовжить звідти.</translation>
    </message>
    <message>
        <source>This setting cannot have that value.</source>
        <translation>Це налаштування не може мати такого значення.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the password is kept until Offprint is closed.</source>
        <translation>Тут немає сховища паролів: пароль збережеться, доки Offprint відкрито.</translation>
    </message>
    <message>
        <source>The keyring did not open: the password is kept until Offprint is closed.</source>
        <translation>Сховище паролів не відкрилося: пароль збережеться, доки Offprint відкрито.</translation>
    </message>
    <message>
        <source>There is hardly any room on the disk: nothing is fetched until 200 MB are free.</source>
        <translation>На диску майже немає місця: нічого не завантажується, поки не звільниться 200 МБ.</translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message>
        <source>in the title</source>
        <translation>у заголовку</translation>
    </message>
    <message>
        <source>in the title or the text</source>
        <translation>у заголовку або тексті</translation>
    </message>
    <message>
        <source>section or tag of the site</source>
        <translation>розділ або мітка сайту</translation>
    </message>
    <message>
        <source>hide the story</source>
        <translation>приховати статтю</translation>
    </message>
    <message>
        <source>mark it as read</source>
        <translation>позначити прочитаною</translation>
    </message>
    <message>
        <source>give it a tag</source>
        <translation>додати мітку</translation>
    </message>
    <message>
        <source>bookmark it</source>
        <translation>додати до закладок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>усюди</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>_Rescued</name>
    <message numerus="yes">
        <source>{stories} of %Ln stories are there again</source>
        <translation>
            <numerusform>Повернуто {stories} з %Ln статті</numerusform>
            <numerusform>Повернуто {stories} з %Ln статей</numerusform>
            <numerusform>Повернуто {stories} з %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are there again</source>
        <translation>
            <numerusform>Повернуто %Ln статтю</numerusform>
            <numerusform>Повернуто %Ln статті</numerusform>
            <numerusform>Повернуто %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks</source>
        <translation>
            <numerusform>%Ln закладка</numerusform>
            <numerusform>%Ln закладки</numerusform>
            <numerusform>%Ln закладок</numerusform>
        </translation>
    </message>
</context>
</TS>
