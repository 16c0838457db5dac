<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Next story</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>Следующая непрочитанная статья</translation>
    </message>
    <message>
        <source>Scroll on, then to the next unread story</source>
        <translation>Прокрутить дальше, затем к следующей непрочитанной</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Прочитана или не прочитана</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Открыть оригинал в браузере</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>Два языка рядом</translation>
    </message>
    <message>
        <source>Versions of this story…</source>
        <translation>Версии этой статьи…</translation>
    </message>
    <message>
        <source>What was edited in this story…</source>
        <translation>Что изменено в этой статье…</translation>
    </message>
    <message>
        <source>Text looks wrong?</source>
        <translation>С текстом что-то не так?</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Listen, or pause</source>
        <translation>Слушать или приостановить</translation>
    </message>
    <message>
        <source>Listen: next sentence</source>
        <translation>Слушать: следующее предложение</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Перестать слушать</translation>
    </message>
    <message>
        <source>Look at the story’s pictures</source>
        <translation>Рассмотреть изображения статьи</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Select the next story too</source>
        <translation>Выбрать и следующую статью</translation>
    </message>
    <message>
        <source>Select the previous story too</source>
        <translation>Выбрать и предыдущую статью</translation>
    </message>
    <message>
        <source>Select all stories</source>
        <translation>Выбрать все статьи</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>How the sync goes</source>
        <translation>Как идёт обновление</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Make the pane wider</source>
        <translation>Расширить панель</translation>
    </message>
    <message>
        <source>Make the pane narrower</source>
        <translation>Сузить панель</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>Выделять текст клавиатурой</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Открыть меню</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь экран</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>Закрыть открытое, вернуться</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Put a reading language first everywhere, and back</source>
        <translation>Язык чтения первым везде, и обратно</translation>
    </message>
    <message>
        <source>Language of the story, by its place among the chips</source>
        <translation>Язык статьи по его месту среди меток</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Looking…</source>
        <translation>Ищу…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Paste the address of a site, of a feed, or of a page to save.</source>
        <translation>Вставьте адрес сайта, ленты или страницы, которую нужно сохранить.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Всё равно обратиться</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Take its stories all the same</source>
        <translation>Всё равно брать её статьи</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Сохранить эту страницу</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Choose from the catalogue</source>
        <translation>Выбрать из каталога</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
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
        <translation>Вернуть обычный размер</translation>
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
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Колонка уже</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Колонка шире</translation>
    </message>
    <message>
        <source>Back to the usual width</source>
        <translation>Обычная ширина</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Строки плотнее</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <translation>Строки свободнее</translation>
    </message>
    <message>
        <source>Back to the usual height</source>
        <translation>Обычный интервал</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message numerus="yes">
        <source>%Ln lines of the file are broken, the first is line {line}. Nothing was taken in.</source>
        <translation>
            <numerusform>%Ln строка файла повреждена: строка {line}. Ничего не импортировано.</numerusform>
            <numerusform>%Ln строки файла повреждены, первая — {line}. Ничего не импортировано.</numerusform>
            <numerusform>%Ln строк файла повреждено, первая — {line}. Ничего не импортировано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>Импортировать остальное</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>A picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Not stored yet: the next sync fetches it.</source>
        <translation>Ещё не сохранено: загрузится при следующем обновлении.</translation>
    </message>
    <message>
        <source>Only on the web</source>
        <translation>Только в интернете</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Открыть оригинал в браузере</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>This is the text of the feed, not of the page.</source>
        <translation>Это текст из ленты, а не со страницы.</translation>
    </message>
    <message>
        <source>The text of this story is not stored.</source>
        <translation>Текст этой статьи не сохранён.</translation>
    </message>
    <message>
        <source>The next sync fetches it.</source>
        <translation>Он загрузится при следующем обновлении.</translation>
    </message>
    <message>
        <source>This is only the beginning of the story.</source>
        <translation>Это лишь начало статьи.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>reading time</comment>
        <translation>{number} мин</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Copied with its source</source>
        <translation>Скопировано с источником</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Файлы PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не удалось записать файл.</translation>
    </message>
    <message>
        <source>PDF written</source>
        <translation>PDF записан</translation>
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
        <translation>Читать на двух языках рядом (\)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Open the original in the browser (O)</source>
        <translation>Открыть оригинал в браузере (O)</translation>
    </message>
    <message>
        <source>No story chosen</source>
        <translation>Статья не выбрана</translation>
    </message>
    <message>
        <source>Choose one in the list, or press N for the next unread.</source>
        <translation>Выберите статью в списке или нажмите N, чтобы перейти к следующей непрочитанной.</translation>
    </message>
    <message>
        <source>Two columns need a wider window; here is one of them.</source>
        <translation>Для двух колонок нужно окно шире; вот одна из них.</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>Слушать (L)</translation>
    </message>
    <message>
        <source>Remove the bookmark (S)</source>
        <translation>Убрать закладку (S)</translation>
    </message>
    <message>
        <source>Bookmark: keep for ever (S)</source>
        <translation>Закладка: сохранить навсегда (S)</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>state of the story</comment>
        <translation>Прочитана</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>state of the story</comment>
        <translation>Не прочитана</translation>
    </message>
    <message>
        <source>Mark as unread (M)</source>
        <translation>Отметить непрочитанной (M)</translation>
    </message>
    <message>
        <source>Mark as read (M)</source>
        <translation>Отметить прочитанной (M)</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message numerus="yes">
        <source>edited %Ln times</source>
        <translation>
            <numerusform>изменено %Ln раз</numerusform>
            <numerusform>изменено %Ln раза</numerusform>
            <numerusform>изменено %Ln раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>A checked copy is made on every day that changed something; seven daily and four weekly ones are kept.</source>
        <translation>Проверенная копия создаётся каждый день, когда что-то изменилось; хранятся семь дневных и четыре недельные.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
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
        <translation>сохранена, потому что в следующей меньше</translation>
    </message>
    <message>
        <source>The window closes and opens again with the backup of {date}; what you marked since is done again. The library of now is put aside in its folder.</source>
        <translation>Окно закроется и откроется снова с копией за {date}; всё, что вы отметили с тех пор, будет повторено. Нынешняя библиотека будет отложена в её папке.</translation>
    </message>
</context>
<context>
    <name>BetweenWindows</name>
    <message>
        <source>Open the library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Your library was left as it was.</source>
        <translation>Библиотека оставлена такой, как была.</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Копия восстанавливается…</translation>
    </message>
    <message>
        <source>The library is being moved…</source>
        <translation>Библиотека переносится…</translation>
    </message>
    <message>
        <source>The former file is kept here:</source>
        <translation>Прежний файл сохранён здесь:</translation>
    </message>
    <message>
        <source>The library is here now:</source>
        <translation>Библиотека теперь здесь:</translation>
    </message>
</context>
<context>
    <name>CataloguePicker</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Поиск в каталоге</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Language of the publications</source>
        <translation>Язык изданий</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждён</translation>
    </message>
    <message>
        <source>No public list names the address of this feed; it may not be there.</source>
        <translation>Ни один общедоступный список не называет адрес этой ленты; возможно, её там нет.</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Show Offprint in the tray</source>
        <translation>Показывать Offprint в системном лотке</translation>
    </message>
    <message>
        <source>The icon says how many stories are unread.</source>
        <translation>Значок говорит, сколько статей не прочитано.</translation>
    </message>
    <message>
        <source>Tell of new stories</source>
        <translation>Сообщать о новых статьях</translation>
    </message>
    <message>
        <source>After a sync that Offprint began by itself, a quiet notice with their number and up to three titles.</source>
        <translation>После синхронизации, которую Offprint начал сам, — тихое уведомление с их числом и не более чем тремя заголовками.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Оставаться в лотке, когда окно закрыто</translation>
    </message>
    <message>
        <source>Offprint goes on syncing; the tray’s menu ends it.</source>
        <translation>Offprint синхронизирует дальше; выйти можно из меню в лотке.</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>These two versions differ too much to be set paragraph beside paragraph; each runs on by itself.</source>
        <translation>Эти две версии слишком разные, чтобы ставить абзац рядом с абзацем; каждая идёт сама по себе.</translation>
    </message>
    <message>
        <source>{version} has every paragraph</source>
        <translation>{version}: есть все абзацы</translation>
    </message>
    <message numerus="yes">
        <source>{version} has {here} of %Ln paragraphs</source>
        <translation>
            <numerusform>{version}: {here} из %Ln абзаца</numerusform>
            <numerusform>{version}: {here} из %Ln абзацев</numerusform>
            <numerusform>{version}: {here} из %Ln абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min later</source>
        <translation>
            <numerusform>опубликовано на %Ln мин позже</numerusform>
            <numerusform>опубликовано на %Ln мин позже</numerusform>
            <numerusform>опубликовано на %Ln мин позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min earlier</source>
        <translation>
            <numerusform>опубликовано на %Ln мин раньше</numerusform>
            <numerusform>опубликовано на %Ln мин раньше</numerusform>
            <numerusform>опубликовано на %Ln мин раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h later</source>
        <translation>
            <numerusform>опубликовано на %Ln ч позже</numerusform>
            <numerusform>опубликовано на %Ln ч позже</numerusform>
            <numerusform>опубликовано на %Ln ч позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h earlier</source>
        <translation>
            <numerusform>опубликовано на %Ln ч раньше</numerusform>
            <numerusform>опубликовано на %Ln ч раньше</numerusform>
            <numerusform>опубликовано на %Ln ч раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days later</source>
        <translation>
            <numerusform>опубликовано на %Ln день позже</numerusform>
            <numerusform>опубликовано на %Ln дня позже</numerusform>
            <numerusform>опубликовано на %Ln дней позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days earlier</source>
        <translation>
            <numerusform>опубликовано на %Ln день раньше</numerusform>
            <numerusform>опубликовано на %Ln дня раньше</numerusform>
            <numerusform>опубликовано на %Ln дней раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of its own</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>и %Ln свой</numerusform>
            <numerusform>и %Ln своих</numerusform>
            <numerusform>и %Ln своих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Open link in browser</source>
        <translation>Открыть ссылку в браузере</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>EditsPanel</name>
    <message>
        <source>Earlier edit</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Later edit</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>What was edited</source>
        <translation>Что изменено</translation>
    </message>
    <message numerus="yes">
        <source>This story was edited %Ln times</source>
        <translation>
            <numerusform>Эта статья изменена %Ln раз</numerusform>
            <numerusform>Эта статья изменена %Ln раза</numerusform>
            <numerusform>Эта статья изменена %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of {stored}, which was changed by {replaced}, beside the present one</source>
        <translation>Текст от {stored}, который к {replaced} изменён, рядом с нынешним</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words struck out</source>
        <translation>
            <numerusform>%Ln слово зачёркнуто</numerusform>
            <numerusform>%Ln слова зачёркнуты</numerusform>
            <numerusform>%Ln слов зачёркнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added, underlined</source>
        <translation>
            <numerusform>%Ln слово добавлено, подчёркнуто</numerusform>
            <numerusform>%Ln слова добавлены, подчёркнуты</numerusform>
            <numerusform>%Ln слов добавлено, подчёркнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln edits are kept</source>
        <translation>
            <numerusform>хранится %Ln последнее изменение</numerusform>
            <numerusform>хранятся %Ln последних изменения</numerusform>
            <numerusform>хранятся %Ln последних изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyAdvice</name>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Попробуйте меньше слов или другие слова.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Stories are on their way</source>
        <translation>Статьи уже в пути</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>Они будут появляться здесь одна за другой.</translation>
    </message>
    <message>
        <source>Sync to bring the stories of your sources here.</source>
        <translation>Обновите, чтобы здесь появились статьи из ваших источников.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>New stories come with the next sync.</source>
        <translation>Новые статьи появятся при следующем обновлении.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>Закладок пока нет</translation>
    </message>
    <message>
        <source>Everything is complete</source>
        <translation>Всё сохранено полностью</translation>
    </message>
    <message>
        <source>Every story can be read offline with its pictures.</source>
        <translation>Каждую статью можно читать без сети вместе с изображениями.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Stories appear here after a sync.</source>
        <translation>Статьи появятся здесь после обновления.</translation>
    </message>
    <message>
        <source>Bookmark a story to keep it for ever, with its pictures.</source>
        <translation>Добавьте статью в закладки, чтобы сохранить её навсегда, с картинками.</translation>
    </message>
    <message>
        <source>Press {key} on a story to keep it for ever, with its pictures.</source>
        <translation>Нажмите {key} на статье, чтобы сохранить её навсегда, с картинками.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Morning paper</source>
        <translation>Утренняя газета</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>Импорт библиотеки</translation>
    </message>
    <message>
        <source>Offprint libraries</source>
        <translation>Библиотеки Offprint</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>There is no story to export.</source>
        <translation>Нет новостей для экспорта.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln stories</source>
        <translation>
            <numerusform>Экспортирована %Ln новость</numerusform>
            <numerusform>Экспортировано %Ln новости</numerusform>
            <numerusform>Экспортировано %Ln новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a text here left out</source>
        <translation>
            <numerusform>%Ln без текста пропущена</numerusform>
            <numerusform>%Ln без текста пропущены</numerusform>
            <numerusform>%Ln без текста пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories added</source>
        <translation>
            <numerusform>добавлена %Ln новость</numerusform>
            <numerusform>добавлено %Ln новости</numerusform>
            <numerusform>добавлено %Ln новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>добавлен %Ln источник</numerusform>
            <numerusform>добавлено %Ln источника</numerusform>
            <numerusform>добавлено %Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken lines left out</source>
        <translation>
            <numerusform>%Ln повреждённая строка пропущена</numerusform>
            <numerusform>%Ln повреждённые строки пропущены</numerusform>
            <numerusform>%Ln повреждённых строк пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Morning paper: %Ln stories</source>
        <translation>
            <numerusform>Утренняя газета: %Ln новость</numerusform>
            <numerusform>Утренняя газета: %Ln новости</numerusform>
            <numerusform>Утренняя газета: %Ln новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln stories</source>
        <translation>
            <numerusform>Экспорт: %Ln новость</numerusform>
            <numerusform>Экспорт: %Ln новости</numerusform>
            <numerusform>Экспорт: %Ln новостей</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The first that you read</source>
        <translation>Первый из ваших</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>Без второго языка</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Markdown, pictures beside it</source>
        <translation>Markdown, картинки рядом</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Электронная книга (EPUB)</translation>
    </message>
    <message>
        <source>For paper (PDF)</source>
        <translation>Для печати (PDF)</translation>
    </message>
    <message>
        <source>For another Offprint, nothing left out</source>
        <translation>Для другого Offprint, без потерь</translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Not in this version</source>
        <translation>В этой версии нет</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Type a word that stands in the story.</source>
        <translation>Введите слово, которое есть в статье.</translation>
    </message>
    <message>
        <source>Hide stories like this</source>
        <translation>Скрыть похожие статьи</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Новый фильтр</translation>
    </message>
    <message>
        <source>A word counts in all its forms; several words count as a phrase. Bookmarked stories are never hidden.</source>
        <translation>Слово учитывается во всех формах; несколько слов — как фраза. Статьи с закладками никогда не скрываются.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>Stories that it finds</source>
        <translation>Статьи, которые он находит</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories would be hidden now, and new ones as they come.</source>
        <translation>
            <numerusform>Сейчас будет скрыта %Ln статья, а новые — по мере поступления.</numerusform>
            <numerusform>Сейчас будут скрыты %Ln статьи, а новые — по мере поступления.</numerusform>
            <numerusform>Сейчас будет скрыто %Ln статей, а новые — по мере поступления.</numerusform>
        </translation>
    </message>
    <message>
        <source>It acts on stories that come from now on. Here already: {stories}</source>
        <translation>Действует на статьи, которые поступят с этого момента. Уже есть: {stories}</translation>
    </message>
</context>
<context>
    <name>FilterSettings</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Stories that a filter hides are kept and come back when it is removed. Bookmarked ones are never hidden.</source>
        <translation>Статьи, которые скрывает фильтр, сохраняются и возвращаются, когда его удалить. Статьи с закладками никогда не скрываются.</translation>
    </message>
    <message>
        <source>Stories of the filter</source>
        <translation>Статьи фильтра</translation>
    </message>
    <message>
        <source>New filter…</source>
        <translation>Новый фильтр…</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Удалить фильтр</translation>
    </message>
    <message>
        <source>Show its stories</source>
        <translation>Показать его статьи</translation>
    </message>
    <message>
        <source>There are no filters. “Hide stories like this…” in a story’s menu makes one.</source>
        <translation>Фильтров нет. Их создаёт пункт «Скрыть похожие статьи…» в меню статьи.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by it: %Ln stories</source>
        <translation>
            <numerusform>Скрыто им: %Ln статья</numerusform>
            <numerusform>Скрыто им: %Ln статьи</numerusform>
            <numerusform>Скрыто им: %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has found %Ln stories</source>
        <translation>
            <numerusform>Найдено им: %Ln статья</numerusform>
            <numerusform>Найдено им: %Ln статьи</numerusform>
            <numerusform>Найдено им: %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{number} of {count}+</source>
        <translation>{number} из {count}+</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Library and health</source>
        <translation>Библиотека и её состояние</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open the library’s folder</source>
        <translation>Открыть папку библиотеки</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Что занимает место</translation>
    </message>
    <message>
        <source>Sources, and their stories of the last 30 days</source>
        <translation>Источники и их статьи за последние 30 дней</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>The library is being measured…</source>
        <translation>Библиотека измеряется…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {time}</source>
        <translation>самая давняя от {time}</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translation>Последняя синхронизация: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>%Ln источник не ответил</numerusform>
            <numerusform>%Ln источника не ответили</numerusform>
            <numerusform>%Ln источников не ответили</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>Страницы, как пришли</translation>
    </message>
    <message>
        <source>Words for the search, and the rest</source>
        <translation>Слова для поиска и остальное</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>last sync {time}</source>
        <translation>последняя синхронизация {time}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Размер: {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in 30 days</source>
        <translation>
            <numerusform>%Ln статья за 30 дней</numerusform>
            <numerusform>%Ln статьи за 30 дней</numerusform>
            <numerusform>%Ln статей за 30 дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Следующая попытка: {time}</translation>
    </message>
    <message>
        <source>Every story is kept for ever.</source>
        <translation>Все статьи хранятся навсегда.</translation>
    </message>
    <message numerus="yes">
        <source>Read stories are kept for %Ln days; unread, bookmarked and tagged ones stay for ever.</source>
        <translation>
            <numerusform>Прочитанные статьи хранятся %Ln день; непрочитанные, с закладкой или меткой — навсегда.</numerusform>
            <numerusform>Прочитанные статьи хранятся %Ln дня; непрочитанные, с закладкой или меткой — навсегда.</numerusform>
            <numerusform>Прочитанные статьи хранятся %Ln дней; непрочитанные, с закладкой или меткой — навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync would remove nothing.</source>
        <translation>Следующая синхронизация не удалит ничего.</translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>Следующая синхронизация удалит %Ln статью с {size} текста.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln статьи с {size} текста.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln статей с {size} текста.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>%Ln entries of the file cannot be used</source>
        <translation>
            <numerusform>%Ln запись файла непригодна</numerusform>
            <numerusform>%Ln записи файла непригодны</numerusform>
            <numerusform>%Ln записей файла непригодны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln</source>
        <translation>
            <numerusform>Импортировать остальные: %Ln</numerusform>
            <numerusform>Импортировать остальные: %Ln</numerusform>
            <numerusform>Импортировать остальные: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Exports of other readers</source>
        <translation>Файлы из других читалок</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories imported</source>
        <translation>
            <numerusform>Импортирована %Ln статья</numerusform>
            <numerusform>Импортировано %Ln статьи</numerusform>
            <numerusform>Импортировано %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln уже был</numerusform>
            <numerusform>%Ln уже были</numerusform>
            <numerusform>%Ln уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>добавлен %Ln источник</numerusform>
            <numerusform>добавлено %Ln источника</numerusform>
            <numerusform>добавлено %Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses of your own network left out</source>
        <translation>
            <numerusform>пропущен %Ln адрес вашей собственной сети</numerusform>
            <numerusform>пропущено %Ln адреса вашей собственной сети</numerusform>
            <numerusform>пропущено %Ln адресов вашей собственной сети</numerusform>
        </translation>
    </message>
    <message>
        <source>passwords were not taken along</source>
        <translation>пароли не перенесены</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press the new keys…</source>
        <translation>Нажмите новые клавиши…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Press a button, then the new keys; Backspace for none. A letter works on its key in Cyrillic layouts too.</source>
        <translation>Нажмите кнопку, затем новые клавиши; Backspace — без клавиш. Буква действует на своей клавише и в кириллических раскладках.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Забрать оттуда</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Обычные клавиши для всего</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”.</source>
        <translation>{keys} принадлежит команде «{command}».</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Languages of this story</source>
        <translation>Языки этой статьи</translation>
    </message>
    <message>
        <source>{language}: stored, can be read offline</source>
        <translation>{language}: сохранено, можно читать без сети</translation>
    </message>
    <message>
        <source>{language}: published, not stored yet; choose it to fetch it</source>
        <translation>{language}: опубликовано, ещё не сохранено; выберите, чтобы загрузить</translation>
    </message>
    <message>
        <source>{language}: will be fetched by the next sync</source>
        <translation>{language}: загрузится при следующем обновлении</translation>
    </message>
</context>
<context>
    <name>LanguagePopover</name>
    <message>
        <source>Reading languages</source>
        <translation>Языки чтения</translation>
    </message>
</context>
<context>
    <name>LibrarySettings</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>To another folder or disk; the window closes while it is carried there, and opens again.</source>
        <translation>В другую папку или на другой диск; на время переноса окно закроется и откроется снова.</translation>
    </message>
    <message>
        <source>Keep read stories</source>
        <translation>Прочитанные статьи хранить</translation>
    </message>
    <message>
        <source>Unread, bookmarked and tagged stories stay for ever.</source>
        <translation>Непрочитанные, с закладкой или метками остаются навсегда.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>навсегда</translation>
    </message>
    <message>
        <source>Keep original pages</source>
        <translation>Исходные страницы хранить</translation>
    </message>
    <message>
        <source>From a page as the site sent it, a story’s text can be made anew; those of bookmarked stories stay for ever.</source>
        <translation>Из страницы, какой её прислал сайт, текст статьи можно сделать заново; страницы статей с закладкой остаются навсегда.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>не хранить</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Выберите пустую папку</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дня</numerusform>
            <numerusform> дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>Следующая синхронизация удалит %Ln статью с {size} текста.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln статьи с {size} текста.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln статей с {size} текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln original pages and free {size}.</source>
        <translation>
            <numerusform>Следующая синхронизация удалит %Ln исходную страницу и освободит {size}.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln исходные страницы и освободит {size}.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln исходных страниц и освободит {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync would remove nothing.</source>
        <translation>Следующая синхронизация не удалит ничего.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Filter “{words}”</source>
        <translation>Фильтр «{words}»</translation>
    </message>
    <message>
        <source>The search is in the sidebar now.</source>
        <translation>Поиск теперь на боковой панели.</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Экспортировать этот список…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>В списке «{list}»</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>Во всей библиотеке</translation>
    </message>
    <message>
        <source>Only in {list}</source>
        <translation>Только в «{list}»</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Order and language of the list, mark all as read</source>
        <translation>Порядок и язык списка, отметить всё прочитанным</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>This story has no text that could be read aloud.</source>
        <translation>В этой статье нет текста, который можно прочитать вслух.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}.</source>
        <translation>На этом компьютере нет голоса для языка: {language}.</translation>
    </message>
    <message>
        <source>The voice stopped in the middle.</source>
        <translation>Голос прервался на полуслове.</translation>
    </message>
    <message>
        <source>This computer has no voice. To give it one: {command}</source>
        <translation>У этого компьютера нет голоса. Чтобы он заговорил: {command}</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Pause (L)</source>
        <translation>Приостановить (L)</translation>
    </message>
    <message>
        <source>Go on (L)</source>
        <translation>Продолжить (L)</translation>
    </message>
    <message>
        <source>Next sentence (Shift+L)</source>
        <translation>Следующее предложение (Shift+L)</translation>
    </message>
    <message>
        <source>Stop listening (Ctrl+L)</source>
        <translation>Перестать слушать (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>Предложение {number} из {count}</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
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
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation>Экспортировать OPML…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Save story as PDF…</source>
        <translation>Сохранить статью как PDF…</translation>
    </message>
    <message>
        <source>Pack for the road…</source>
        <translation>В дорогу…</translation>
    </message>
    <message>
        <source>Morning paper…</source>
        <translation>Утренняя газета…</translation>
    </message>
    <message>
        <source>Export the library…</source>
        <translation>Экспортировать библиотеку…</translation>
    </message>
    <message>
        <source>Import a library…</source>
        <translation>Импортировать библиотеку…</translation>
    </message>
    <message>
        <source>Library and health…</source>
        <translation>Библиотека и её состояние…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Не выходить в сеть</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Coming from another reader</source>
        <translation>Переход из другой программы</translation>
    </message>
    <message>
        <source>Saving one page</source>
        <translation>Сохранение одной страницы</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушание</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Languages, side by side</source>
        <translation>Языки, рядом</translation>
    </message>
    <message>
        <source>Offline and packing</source>
        <translation>Без сети и в дорогу</translation>
    </message>
    <message>
        <source>Bookmarks and search</source>
        <translation>Закладки и поиск</translation>
    </message>
    <message>
        <source>Export, and the morning paper</source>
        <translation>Экспорт и утренняя газета</translation>
    </message>
    <message>
        <source>Your library and backups</source>
        <translation>Библиотека и копии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>В терминале</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Если что-то не так</translation>
    </message>
</context>
<context>
    <name>OfflineSettings</name>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Keep of a story</source>
        <translation>Хранить от статьи</translation>
    </message>
    <message>
        <source>text and pictures</source>
        <translation>текст и картинки</translation>
    </message>
    <message>
        <source>text without pictures</source>
        <translation>текст без картинок</translation>
    </message>
    <message>
        <source>what the feed brings</source>
        <translation>то, что есть в ленте</translation>
    </message>
    <message>
        <source>What you leave out does not count as missing. What is here already stays.</source>
        <translation>То, от чего вы отказались, не считается недостающим. То, что уже есть, остаётся.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>in all languages I read</source>
        <translation>на всех языках, на которых я читаю</translation>
    </message>
    <message>
        <source>in the first language only</source>
        <translation>только на первом языке</translation>
    </message>
    <message>
        <source>Any other published language comes when you ask for it in the story.</source>
        <translation>Любой другой опубликованный язык придёт, когда вы попросите его в статье.</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>Место для картинок</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <source>Pictures of stories read longest ago go first; unread, bookmarked and tagged stories keep theirs.</source>
        <translation>Первыми уходят картинки статей, прочитанных раньше всех; непрочитанные, с закладкой и с метками сохраняют свои.</translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln pictures of read stories and free {size}.</source>
        <translation>
            <numerusform>Следующая синхронизация удалит %Ln картинку прочитанных статей и освободит {size}.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln картинки прочитанных статей и освободит {size}.</numerusform>
            <numerusform>Следующая синхронизация удалит %Ln картинок прочитанных статей и освободит {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that stay take {size} more than that.</source>
        <translation>Картинки, которые остаются, занимают на {size} больше.</translation>
    </message>
    <message>
        <source>The next sync would remove no pictures.</source>
        <translation>Следующая синхронизация картинок не удалит.</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>What would you like to read?</source>
        <translation>Что вы хотели бы читать?</translation>
    </message>
    <message>
        <source>Offprint keeps whole stories with their pictures on this computer, in the languages you read. Choose some publications, or begin with the sample paper, which needs no network.</source>
        <translation>Offprint хранит на этом компьютере статьи целиком, с изображениями, на языках, на которых вы читаете. Выберите издания или начните с образца газеты: ему не нужна сеть.</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>Языки, на которых вы читаете</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Open the sample paper</source>
        <translation>Открыть образец газеты</translation>
    </message>
    <message>
        <source>Paste an address…</source>
        <translation>Вставить адрес…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>К библиотеке</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sources and sync</source>
        <translation>
            <numerusform>Добавить %Ln источник и обновить</numerusform>
            <numerusform>Добавить %Ln источника и обновить</numerusform>
            <numerusform>Добавить %Ln источников и обновить</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose publications</source>
        <translation>Выберите издания</translation>
    </message>
</context>
<context>
    <name>PackingPage</name>
    <message>
        <source>Pack for the road</source>
        <translation>В дорогу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Progress of packing</source>
        <translation>Ход сборов</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Pack now</source>
        <translation>Собрать сейчас</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Проверяется, чего не хватает…</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. New stories come with a sync.</source>
        <translation>Загружать нечего. Новые статьи приходят с синхронизацией.</translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %Ln stories are complete</source>
        <translation>
            <numerusform>{complete} из %Ln статьи готовы</numerusform>
            <numerusform>{complete} из %Ln статей готовы</numerusform>
            <numerusform>{complete} из %Ln статей готовы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>около {size}</translation>
    </message>
    <message>
        <source>To be fetched: {list}</source>
        <translation>Загрузить: {list}</translation>
    </message>
    <message>
        <source>Everything unread and bookmarked is completed in the languages you read, also what failed before.</source>
        <translation>Всё непрочитанное и с закладками будет дополнено на языках, на которых вы читаете, также то, что раньше не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} из %Ln страницы</numerusform>
            <numerusform>{done} из %Ln страниц</numerusform>
            <numerusform>{done} из %Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} из %Ln изображения</numerusform>
            <numerusform>{done} из %Ln изображений</numerusform>
            <numerusform>{done} из %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Сборы…</translation>
    </message>
    <message>
        <source>You can go: everything is readable without a network.</source>
        <translation>Можно в путь: всё читается без сети.</translation>
    </message>
    <message>
        <source>This could not be completed:</source>
        <translation>Это не удалось дополнить:</translation>
    </message>
    <message>
        <source>It has not come yet.</source>
        <translation>Ещё не пришло.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories are complete</source>
        <translation>
            <numerusform>Готова вся %Ln статья</numerusform>
            <numerusform>Готовы все %Ln статьи</numerusform>
            <numerusform>Готовы все %Ln статей</numerusform>
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
        <translation>Он хранится в хранилище паролей этого компьютера и отправляется только на {host}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
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
        <translation>В папку библиотеки нельзя писать: читать можно всё, но ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>Добавить язык…</translation>
    </message>
    <message>
        <source>A story is shown in the first of these languages that it has. A click puts a language first.</source>
        <translation>Статья показывается на первом из этих языков, на котором она есть. Нажмите на язык, чтобы поставить его первым.</translation>
    </message>
    <message>
        <source>Put {language} first</source>
        <translation>Поставить первым: {language}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>Убрать: {language}</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading languages</source>
        <translation>Языки чтения</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отмечать прочитанной</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Captions too</source>
        <translation>Также подписи к снимкам</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>при открытии</translation>
    </message>
    <message>
        <source>after some seconds</source>
        <translation>через несколько секунд</translation>
    </message>
    <message>
        <source>at the story’s end</source>
        <translation>в конце статьи</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>только вручную</translation>
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
        <translation>Удалить «{title}» вместе со статьями?</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln bookmarked</source>
        <translation>
            <numerusform>Оставить %Ln с закладкой</numerusform>
            <numerusform>Оставить %Ln с закладками</numerusform>
            <numerusform>Оставить %Ln с закладками</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Choose a line, or click the article.</source>
        <translation>Выберите строку или щёлкните в статье.</translation>
    </message>
    <message>
        <source>The page gives this part no name of its own, so no rule can be made for it.</source>
        <translation>Страница не даёт этой части собственного имени, поэтому правила для неё не составить.</translation>
    </message>
    <message>
        <source>{site}: on {matching} of {pages} stored pages. This comes back:</source>
        <translation>{site}: сохранённых страниц с этим: {matching} из {pages}. Вернётся:</translation>
    </message>
    <message>
        <source>{site}: on {matching} of {pages} stored pages. This goes:</source>
        <translation>{site}: сохранённых страниц с этим: {matching} из {pages}. Исчезнет:</translation>
    </message>
    <message>
        <source>Text looks wrong?</source>
        <translation>С текстом что-то не так?</translation>
    </message>
    <message>
        <source>Show Offprint what is wrong; it proposes a rule for all stories of this site.</source>
        <translation>Покажите, что не так, и Offprint предложит правило для всех статей этого сайта.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>In the story: what does not belong?</source>
        <translation>В статье: что здесь лишнее?</translation>
    </message>
    <message>
        <source>Left out: what is missing?</source>
        <translation>Отброшено: чего не хватает?</translation>
    </message>
    <message>
        <source>Apply to this site</source>
        <translation>Применить к сайту</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>Что делает правило</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Изображение: {words}</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Last sync</source>
        <translation>Последнее обновление</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Ask again for every source that did not come</source>
        <translation>Спросить ещё раз все источники, которые не ответили</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Sync under way</source>
        <translation>Идёт обновление</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln sources</source>
        <translation>
            <numerusform>{done} из %Ln источника</numerusform>
            <numerusform>{done} из %Ln источников</numerusform>
            <numerusform>{done} из %Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced since Offprint was started.</source>
        <translation>С запуска Offprint ничего не обновляли.</translation>
    </message>
</context>
<context>
    <name>RuleSettings</name>
    <message>
        <source>Site rules</source>
        <translation>Правила сайтов</translation>
    </message>
    <message>
        <source>Rules that you made with “Text looks wrong?”. A rule that is taken back no longer changes the site’s stories.</source>
        <translation>Правила, которые вы создали через «С текстом что-то не так?». Отменённое правило больше не меняет статей сайта.</translation>
    </message>
    <message>
        <source>Take the rule back</source>
        <translation>Отменить правило</translation>
    </message>
    <message>
        <source>The site’s stored pages are read again…</source>
        <translation>Сохранённые страницы сайта читаются заново…</translation>
    </message>
    <message>
        <source>brings back</source>
        <translation>возвращает</translation>
    </message>
    <message>
        <source>takes out</source>
        <translation>убирает</translation>
    </message>
    <message>
        <source>There are no rules of your own.</source>
        <translation>Своих правил нет.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back; %Ln stories changed</source>
        <translation>
            <numerusform>Отменено; изменена %Ln статья</numerusform>
            <numerusform>Отменено; изменены %Ln статьи</numerusform>
            <numerusform>Отменено; изменено %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Not in the other version</source>
        <translation>В другой версии нет</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lists and sources</source>
        <translation>Списки и источники</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Следующая попытка: {time}</translation>
    </message>
    <message>
        <source>It is not asked again by itself: sync the source to try.</source>
        <translation>Сам он больше не запрашивается: синхронизируйте источник, чтобы попробовать.</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translation>Последнее обновление: {time}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>New translations</source>
        <translation>Новые переводы</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Неполные</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Press Enter to ask for it again.</source>
        <translation>Нажмите Enter, чтобы спросить ещё раз.</translation>
    </message>
</context>
<context>
    <name>SourceLinesDelegate</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>SourceLinesView</name>
    <message>
        <source>Sources of the sync</source>
        <translation>Источники обновления</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>Remove the search</source>
        <translation>Убрать поиск</translation>
    </message>
    <message>
        <source>Sync this source</source>
        <translation>Обновить этот источник</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Пароль…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove the folder, keep its sources</source>
        <translation>Удалить папку, оставить её источники</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>Переименовать источник</translation>
    </message>
    <message>
        <source>Name (empty: the site’s own)</source>
        <translation>Название (пустое — как на сайте)</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>Переименовать папку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>Ждёт своей очереди</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Загружается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages and pictures</source>
        <translation>
            <numerusform>{done} из %Ln страницы или изображения</numerusform>
            <numerusform>{done} из %Ln страниц и изображений</numerusform>
            <numerusform>{done} из %Ln страниц и изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked again when this sync is over.</source>
        <translation>Его спросят ещё раз, когда это обновление закончится.</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Следующая попытка: {time}</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other languages</source>
        <translation>
            <numerusform>%Ln версия на другом языке</numerusform>
            <numerusform>%Ln версии на других языках</numerusform>
            <numerusform>%Ln версий на других языках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories without their full text</source>
        <translation>
            <numerusform>%Ln статья без полного текста</numerusform>
            <numerusform>%Ln статьи без полного текста</numerusform>
            <numerusform>%Ln статей без полного текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures missing</source>
        <translation>
            <numerusform>не хватает %Ln изображения</numerusform>
            <numerusform>не хватает %Ln изображений</numerusform>
            <numerusform>не хватает %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Сохранённые страницы</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Export OPML</source>
        <translation>Экспорт OPML</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources written</source>
        <translation>
            <numerusform>Записан %Ln источник</numerusform>
            <numerusform>Записано %Ln источника</numerusform>
            <numerusform>Записано %Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to the bookmarks</source>
        <translation>Сохранено в закладках</translation>
    </message>
</context>
<context>
    <name>StoryDelegate</name>
    <message>
        <source>Complete offline</source>
        <translation>Полностью доступна без сети</translation>
    </message>
    <message>
        <source>Text only: the pictures are not stored</source>
        <translation>Только текст: изображения не сохранены</translation>
    </message>
    <message>
        <source>Headline only: the text is not stored</source>
        <translation>Только заголовок: текст не сохранён</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Следующая попытка: {time}</translation>
    </message>
    <message>
        <source>It is not tried again by itself. Pack for the road asks once more.</source>
        <translation>Сами попытки больше не повторяются. «В дорогу» спросит ещё раз.</translation>
    </message>
    <message>
        <source>The next sync fetches it.</source>
        <translation>Следующая синхронизация это загрузит.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
</context>
<context>
    <name>StoryEdits</name>
    <message>
        <source>Its publisher has not changed this story since it was stored.</source>
        <translation>Издание не меняло эту статью с тех пор, как она сохранена.</translation>
    </message>
</context>
<context>
    <name>StoryListModel</name>
    <message>
        <source>unread</source>
        <translation>не прочитана</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>с закладкой</translation>
    </message>
    <message>
        <source>{languages} stored</source>
        <translation>сохранено {languages}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>published in: {languages}</source>
        <translation>опубликовано на языках: {languages}</translation>
    </message>
    <message>
        <source>being fetched: {languages}</source>
        <translation>загружается: {languages}</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>полностью доступна без сети</translation>
    </message>
    <message>
        <source>text only offline</source>
        <translation>без сети только текст</translation>
    </message>
    <message>
        <source>headline only</source>
        <translation>только заголовок</translation>
    </message>
</context>
<context>
    <name>StoryListView</name>
    <message>
        <source>Stories</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message numerus="yes">
        <source>%Ln stories selected</source>
        <translation>
            <numerusform>Выбрана %Ln статья</numerusform>
            <numerusform>Выбраны %Ln статьи</numerusform>
            <numerusform>Выбрано %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Прочитано или нет</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Mark all above as read</source>
        <translation>Отметить всё выше прочитанным</translation>
    </message>
    <message>
        <source>Mark all below as read</source>
        <translation>Отметить всё ниже прочитанным</translation>
    </message>
    <message>
        <source>Hide stories like this…</source>
        <translation>Скрыть похожие статьи…</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Открыть оригинал в браузере</translation>
    </message>
</context>
<context>
    <name>StoryTime</name>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>StoryVersions</name>
    <message>
        <source>There is no network: {language} is fetched by the next sync.</source>
        <translation>Нет сети: {language} — версию загрузит следующая синхронизация.</translation>
    </message>
    <message>
        <source>{language} did not come: {reason}</source>
        <translation>{language} — версия не пришла. {reason}</translation>
    </message>
</context>
<context>
    <name>SyncSettings</name>
    <message>
        <source>Syncing</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Обновлять автоматически</translation>
    </message>
    <message>
        <source>Sync when Offprint starts</source>
        <translation>Обновлять при запуске</translation>
    </message>
    <message>
        <source>Stay offline: ask no site for anything</source>
        <translation>Не выходить в сеть: не обращаться ни к одному сайту</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>An address like http://proxy.example:3128</source>
        <translation>Адрес вроде http://proxy.example:3128</translation>
    </message>
    <message>
        <source>My sources are on my own network</source>
        <translation>Мои источники в моей собственной сети</translation>
    </message>
    <message>
        <source>Any site can then make Offprint ask machines on your network. Without it, you are asked about each one.</source>
        <translation>Тогда любой сайт может заставить Offprint обратиться к машинам в вашей сети. Без этого вас спрашивают о каждой.</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>только вручную</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>каждую %n минуту</numerusform>
            <numerusform>каждые %n минуты</numerusform>
            <numerusform>каждые %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>каждый час</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>каждый %n час</numerusform>
            <numerusform>каждые %n часа</numerusform>
            <numerusform>каждые %n часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Ход обновления</translation>
    </message>
    <message>
        <source>How the sync goes, source by source</source>
        <translation>Как идёт обновление, источник за источником</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: {done} of %Ln sources</source>
        <translation>
            <numerusform>Обновление: {done} из %Ln источника</numerusform>
            <numerusform>Обновление: {done} из %Ln источников</numerusform>
            <numerusform>Обновление: {done} из %Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Без сети по вашему выбору</translation>
    </message>
    <message>
        <source>Offline: everything stored can be read</source>
        <translation>Нет сети: всё сохранённое можно читать</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>Обновление остановлено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>%Ln источник не ответил</numerusform>
            <numerusform>%Ln источника не ответили</numerusform>
            <numerusform>%Ln источников не ответили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories readable offline</source>
        <translation>
            <numerusform>%Ln статья доступна без сети</numerusform>
            <numerusform>Все %Ln статьи доступны без сети</numerusform>
            <numerusform>Все %Ln статей доступны без сети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %Ln stories readable offline</source>
        <translation>
            <numerusform>{complete} из %Ln статьи доступно без сети</numerusform>
            <numerusform>{complete} из %Ln статей доступно без сети</numerusform>
            <numerusform>{complete} из %Ln статей доступно без сети</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln stories</source>
        <translation>
            <numerusform>Метки %Ln статьи</numerusform>
            <numerusform>Метки %Ln статей</numerusform>
            <numerusform>Метки %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Enter adds a tag, Esc closes.</source>
        <translation>Enter добавляет метку, Esc закрывает.</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Снять метку {tag}</translation>
    </message>
</context>
<context>
    <name>TextRepair</name>
    <message>
        <source>Looking at the stored pages…</source>
        <translation>Просматриваю сохранённые страницы…</translation>
    </message>
    <message>
        <source>Reading the stored pages again…</source>
        <translation>Читаю сохранённые страницы заново…</translation>
    </message>
    <message numerus="yes">
        <source>The rule changed %Ln stories</source>
        <translation>
            <numerusform>Правило изменило %Ln статью</numerusform>
            <numerusform>Правило изменило %Ln статьи</numerusform>
            <numerusform>Правило изменило %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of this story is not kept any more, so nothing can be changed in it.</source>
        <translation>Страница этой статьи больше не хранится, поэтому изменить в ней ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lists and sources</source>
        <translation>Списки и источники</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Bring all sources up to date (F5)</source>
        <translation>Обновить все источники (F5)</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the button for text size and theme</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>Текст и тема</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln stories</source>
        <translation>
            <numerusform>Поиск в %Ln статье</numerusform>
            <numerusform>Поиск в %Ln статьях</numerusform>
            <numerusform>Поиск в %Ln статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading languages: {names}</source>
        <translation>Языки чтения: {names}</translation>
    </message>
    <message>
        <source>Reading languages</source>
        <translation>Языки чтения</translation>
    </message>
    <message>
        <source>Languages you read, in your order</source>
        <translation>Языки, на которых вы читаете, в вашем порядке</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln новая статья</numerusform>
            <numerusform>%Ln новые статьи</numerusform>
            <numerusform>%Ln новых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Offprint</source>
        <translation>Открыть Offprint</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread stories</source>
        <translation>
            <numerusform>%Ln непрочитанная статья</numerusform>
            <numerusform>%Ln непрочитанные статьи</numerusform>
            <numerusform>%Ln непрочитанных статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Непрочитанного нет</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Nothing was changed. The library is here:</source>
        <translation>Ничего не изменено. Библиотека здесь:</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Скопировать путь</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {date} (%Ln stories)</source>
        <translation>
            <numerusform>Восстановить резервную копию от {date} (%Ln статья)</numerusform>
            <numerusform>Восстановить резервную копию от {date} (%Ln статьи)</numerusform>
            <numerusform>Восстановить резервную копию от {date} (%Ln статей)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what can be read of the damaged file</source>
        <translation>Спасти всё, что можно прочитать из повреждённого файла</translation>
    </message>
    <message>
        <source>Start with an empty library…</source>
        <translation>Начать с пустой библиотеки…</translation>
    </message>
    <message>
        <source>Your file, its backups and its journal are put aside in the library’s folder; nothing is deleted.</source>
        <translation>Ваш файл, его резервные копии и журнал будут отложены в папке библиотеки; ничего не удаляется.</translation>
    </message>
    <message>
        <source>Put everything aside and start empty</source>
        <translation>Отложить всё и начать с пустой</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>The library is empty now.</source>
        <translation>Библиотека теперь пуста.</translation>
    </message>
    <message>
        <source>The former file is kept here:</source>
        <translation>Прежний файл сохранён здесь:</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Открыть библиотеку</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Delete for good now</source>
        <translation>Удалить навсегда сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln stories as read</source>
        <translation>
            <numerusform>%Ln статья отмечена прочитанной</numerusform>
            <numerusform>%Ln статьи отмечены прочитанными</numerusform>
            <numerusform>%Ln статей отмечены прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln stories as unread</source>
        <translation>
            <numerusform>%Ln статья отмечена непрочитанной</numerusform>
            <numerusform>%Ln статьи отмечены непрочитанными</numerusform>
            <numerusform>%Ln статей отмечены непрочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarked %Ln stories</source>
        <translation>
            <numerusform>Закладка добавлена к %Ln статье</numerusform>
            <numerusform>Закладки добавлены к %Ln статьям</numerusform>
            <numerusform>Закладки добавлены к %Ln статьям</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a story of its own now</source>
        <translation>Теперь это отдельная статья</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln bookmarks</source>
        <translation>
            <numerusform>Убрана %Ln закладка</numerusform>
            <numerusform>Убраны %Ln закладки</numerusform>
            <numerusform>Убрано %Ln закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %Ln stories</source>
        <translation>
            <numerusform>Изменены метки %Ln статьи</numerusform>
            <numerusform>Изменены метки %Ln статей</numerusform>
            <numerusform>Изменены метки %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: %Ln stories</source>
        <translation>
            <numerusform>Скрыто: %Ln статья</numerusform>
            <numerusform>Скрыто: %Ln статьи</numerusform>
            <numerusform>Скрыто: %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the lists again: %Ln stories</source>
        <translation>
            <numerusform>Снова в списках: %Ln статья</numerusform>
            <numerusform>Снова в списках: %Ln статьи</numerusform>
            <numerusform>Снова в списках: %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “{name}”. Its stories are deleted tomorrow.</source>
        <translation>«{name}» удалён из списка. Статьи будут стёрты завтра.</translation>
    </message>
    <message>
        <source>Removed the folder “{name}”</source>
        <translation>Папка «{name}» удалена</translation>
    </message>
    <message>
        <source>Renamed “{name}”</source>
        <translation>«{name}» переименовано</translation>
    </message>
    <message>
        <source>Moved “{name}”</source>
        <translation>«{name}» перемещено</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions of this story</source>
        <translation>Версии этой статьи</translation>
    </message>
    <message>
        <source>A version that is not the same story becomes a story of its own and stays one, whatever the site says.</source>
        <translation>Версия, которая на деле другая статья, становится отдельной статьёй и остаётся ею, что бы ни говорил сайт.</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Язык неизвестен</translation>
    </message>
    <message>
        <source>{language}, being read</source>
        <translation>{language}, читается сейчас</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Это другая статья</translation>
    </message>
    <message>
        <source>{language}: not the same story</source>
        <translation>{language}: это другая статья</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Не взято: {reason}</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Её ещё не проверяли.</translation>
    </message>
    <message>
        <source>Complete offline</source>
        <translation>Полностью доступна без сети</translation>
    </message>
    <message>
        <source>Only its text is here</source>
        <translation>Здесь только её текст</translation>
    </message>
    <message>
        <source>Only its headline is here</source>
        <translation>Здесь только её заголовок</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>Следующая попытка: {time}</translation>
    </message>
    <message>
        <source>Came with {source}</source>
        <translation>Пришла из источника {source}</translation>
    </message>
    <message>
        <source>Saved by you</source>
        <translation>Сохранена вами</translation>
    </message>
    <message>
        <source>The page names it as its translation.</source>
        <translation>Страница называет её своим переводом.</translation>
    </message>
    <message>
        <source>The site’s server names it as a translation.</source>
        <translation>Сервер сайта называет её переводом.</translation>
    </message>
    <message>
        <source>The feed names it as a translation.</source>
        <translation>Лента называет её переводом.</translation>
    </message>
    <message>
        <source>The page’s language buttons lead to it.</source>
        <translation>К ней ведут кнопки языков на странице.</translation>
    </message>
    <message>
        <source>Another edition’s story has the same number.</source>
        <translation>Статья другого издания имеет тот же номер.</translation>
    </message>
    <message>
        <source>Its address was guessed from how the site writes addresses.</source>
        <translation>Её адрес угадан по тому, как сайт пишет адреса.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>Nothing usable came over the network.</source>
        <translation>Из сети не пришло ничего пригодного.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>Сайт недоступен.</translation>
    </message>
    <message>
        <source>There is no site by this name.</source>
        <translation>Сайта с таким именем нет.</translation>
    </message>
    <message>
        <source>The site refuses connections.</source>
        <translation>Сайт отказывает в соединении.</translation>
    </message>
    <message>
        <source>A safe connection could not be made: the site’s certificate is not trusted.</source>
        <translation>Безопасное соединение не установлено: сертификату сайта нельзя доверять.</translation>
    </message>
    <message>
        <source>The site broke off the connection.</source>
        <translation>Сайт разорвал соединение.</translation>
    </message>
    <message>
        <source>The proxy does not answer, or does not let Offprint through.</source>
        <translation>Прокси не отвечает или не пропускает Offprint.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Нет сети.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>Сайт слишком долго не отвечал.</translation>
    </message>
    <message>
        <source>The site answered with error {status}.</source>
        <translation>Сайт ответил ошибкой {status}.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Сайт ответил ошибкой.</translation>
    </message>
    <message>
        <source>The site asks for a password.</source>
        <translation>Сайт требует пароль.</translation>
    </message>
    <message>
        <source>The site does not let programs in.</source>
        <translation>Сайт не пускает программы.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more.</source>
        <translation>По этому адресу больше ничего нет.</translation>
    </message>
    <message>
        <source>The site says that this is gone for good.</source>
        <translation>Сайт сообщает, что этого больше не будет.</translation>
    </message>
    <message>
        <source>The site asks to be visited less often.</source>
        <translation>Сайт просит обращаться реже.</translation>
    </message>
    <message>
        <source>The site is overloaded or being repaired.</source>
        <translation>Сайт перегружен или на ремонте.</translation>
    </message>
    <message>
        <source>What the site sent is larger than Offprint takes.</source>
        <translation>Сайт прислал больше, чем принимает Offprint.</translation>
    </message>
    <message>
        <source>Offprint does not open this address.</source>
        <translation>Offprint не открывает этот адрес.</translation>
    </message>
    <message>
        <source>The address leads into your own network, which a site must not do.</source>
        <translation>Адрес ведёт в вашу собственную сеть, а сайтам этого нельзя.</translation>
    </message>
    <message>
        <source>Only http and https addresses are opened.</source>
        <translation>Открываются только адреса http и https.</translation>
    </message>
    <message>
        <source>The site leads from a safe connection to an unsafe one.</source>
        <translation>Сайт ведёт с безопасного соединения на небезопасное.</translation>
    </message>
    <message>
        <source>The site sends visitors round in circles.</source>
        <translation>Сайт водит посетителей по кругу.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>В адресе есть имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>A password is sent over https only, and this address is not.</source>
        <translation>Пароль отправляется только по https, а этот адрес без него.</translation>
    </message>
    <message>
        <source>You chose to stay offline.</source>
        <translation>Вы выбрали не выходить в сеть.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Ответ оборвался раньше конца.</translation>
    </message>
    <message>
        <source>The answer is shorter than the site announced.</source>
        <translation>Ответ короче, чем объявил сайт.</translation>
    </message>
    <message>
        <source>The answer broke off in the middle.</source>
        <translation>Ответ оборвался на середине.</translation>
    </message>
    <message>
        <source>The answer is damaged and cannot be unpacked.</source>
        <translation>Ответ повреждён, его не удалось распаковать.</translation>
    </message>
    <message>
        <source>What came is not what was asked for.</source>
        <translation>Пришло не то, что запрашивали.</translation>
    </message>
    <message>
        <source>What came could not be read: it broke the part of Offprint that reads it.</source>
        <translation>Полученное не удалось прочитать: оно сломало ту часть Offprint, которая это читает.</translation>
    </message>
    <message>
        <source>What came was turned away: reading it takes too much time.</source>
        <translation>Полученное отклонено: читать его слишком долго.</translation>
    </message>
    <message>
        <source>What came was turned away: reading it takes too much memory.</source>
        <translation>Полученное отклонено: на его чтение нужно слишком много памяти.</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>По этому адресу нет ленты.</translation>
    </message>
    <message>
        <source>A web page came instead of a feed.</source>
        <translation>Вместо ленты пришла веб-страница.</translation>
    </message>
    <message>
        <source>The feed’s address gave an empty answer.</source>
        <translation>Адрес ленты дал пустой ответ.</translation>
    </message>
    <message>
        <source>A file came instead of a feed.</source>
        <translation>Вместо ленты пришёл файл.</translation>
    </message>
    <message>
        <source>Data came that is not a feed.</source>
        <translation>Пришли данные, которые не являются лентой.</translation>
    </message>
    <message>
        <source>The page links to nothing that looks like a story.</source>
        <translation>Страница не ведёт ни к чему, похожему на статью.</translation>
    </message>
    <message>
        <source>The feed is damaged.</source>
        <translation>Лента повреждена.</translation>
    </message>
    <message>
        <source>The feed is damaged and cannot be read.</source>
        <translation>Лента повреждена, её не удалось прочитать.</translation>
    </message>
    <message>
        <source>The feed was turned away: it is made to exhaust its readers.</source>
        <translation>Лента отклонена: она создана, чтобы истощать программы.</translation>
    </message>
    <message>
        <source>The feed breaks off in the middle.</source>
        <translation>Лента обрывается на середине.</translation>
    </message>
    <message>
        <source>The feed was turned away: it is nested too deeply.</source>
        <translation>Лента отклонена: слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>The feed was turned away: reading it takes too much time or memory.</source>
        <translation>Лента отклонена: её чтение отнимает слишком много времени или памяти.</translation>
    </message>
    <message>
        <source>The page holds no story.</source>
        <translation>На странице нет статьи.</translation>
    </message>
    <message>
        <source>The address leads to a front page, not to the story.</source>
        <translation>Адрес ведёт на главную страницу, а не к статье.</translation>
    </message>
    <message>
        <source>The page holds no text.</source>
        <translation>На странице нет текста.</translation>
    </message>
    <message>
        <source>The site shows only its cookie question.</source>
        <translation>Сайт показывает только запрос о файлах cookie.</translation>
    </message>
    <message>
        <source>The site shows the whole story to its subscribers only.</source>
        <translation>Сайт показывает статью целиком только подписчикам.</translation>
    </message>
    <message>
        <source>The page shows its text only in a browser.</source>
        <translation>Страница показывает текст только в браузере.</translation>
    </message>
    <message>
        <source>The site asks visitors to prove that they are human.</source>
        <translation>Сайт просит доказать, что вы человек.</translation>
    </message>
    <message>
        <source>The site shows an error page instead of the story.</source>
        <translation>Вместо статьи сайт показывает страницу ошибки.</translation>
    </message>
    <message>
        <source>The page has more parts than Offprint takes.</source>
        <translation>В странице больше частей, чем берёт Offprint.</translation>
    </message>
    <message>
        <source>The page is not in the language that was promised.</source>
        <translation>Страница не на том языке, который обещан.</translation>
    </message>
    <message>
        <source>The two pages name each other.</source>
        <translation>Обе страницы ссылаются друг на друга.</translation>
    </message>
    <message>
        <source>Both addresses have the publication’s number of the story.</source>
        <translation>В обоих адресах один и тот же номер статьи в издании.</translation>
    </message>
    <message>
        <source>Both addresses have the story’s name.</source>
        <translation>В обоих адресах одно и то же название статьи.</translation>
    </message>
    <message>
        <source>The addresses differ in the language alone.</source>
        <translation>Адреса различаются только языком.</translation>
    </message>
    <message>
        <source>Both show the same picture.</source>
        <translation>В обеих одно и то же изображение.</translation>
    </message>
    <message>
        <source>Both texts have the same figures.</source>
        <translation>В обоих текстах одни и те же числа.</translation>
    </message>
    <message>
        <source>The two were found to be one story.</source>
        <translation>Выяснилось, что это одна статья.</translation>
    </message>
    <message>
        <source>There is no story at the address.</source>
        <translation>По этому адресу нет статьи.</translation>
    </message>
    <message>
        <source>The address leads back to the story itself.</source>
        <translation>Адрес ведёт обратно к самой статье.</translation>
    </message>
    <message>
        <source>It cannot be told which language the page is in.</source>
        <translation>Нельзя определить язык страницы.</translation>
    </message>
    <message>
        <source>The page is in the language of the story itself.</source>
        <translation>Страница на том же языке, что и сама статья.</translation>
    </message>
    <message>
        <source>It is another site, and the two pages do not name each other.</source>
        <translation>Это другой сайт, и страницы не ссылаются друг на друга.</translation>
    </message>
    <message>
        <source>The two were published more than two weeks apart.</source>
        <translation>Между их публикациями прошло больше двух недель.</translation>
    </message>
    <message>
        <source>The texts are too different to be one story.</source>
        <translation>Тексты слишком разные, чтобы быть одной статьёй.</translation>
    </message>
    <message>
        <source>Nothing but the link says that it is the same story.</source>
        <translation>Кроме ссылки, ничто не говорит, что это та же статья.</translation>
    </message>
    <message>
        <source>The story has another page in this language.</source>
        <translation>У статьи уже есть другая страница на этом языке.</translation>
    </message>
    <message>
        <source>You said that it is not the same story.</source>
        <translation>Вы сказали, что это другая статья.</translation>
    </message>
    <message>
        <source>It is left out, as you chose in the settings.</source>
        <translation>Не хранится: так выбрано в настройках.</translation>
    </message>
    <message>
        <source>It was removed because pictures took more room than you allow.</source>
        <translation>Удалено, потому что картинки заняли больше места, чем вы разрешили.</translation>
    </message>
    <message>
        <source>Not all of its pictures can be had.</source>
        <translation>Не все её изображения можно получить.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Изображение нельзя показать.</translation>
    </message>
    <message>
        <source>The picture is in a format that Offprint does not know.</source>
        <translation>Offprint не знает формата этого изображения.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Изображение слишком большое.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Изображение повреждено.</translation>
    </message>
    <message>
        <source>The picture is too small to be one.</source>
        <translation>Изображение слишком маленькое.</translation>
    </message>
    <message>
        <source>Reading the picture takes too much time or memory.</source>
        <translation>Чтение изображения отнимает слишком много времени или памяти.</translation>
    </message>
    <message>
        <source>A site rule cannot be used.</source>
        <translation>Правило сайта нельзя применить.</translation>
    </message>
    <message>
        <source>This is not an OPML file.</source>
        <translation>Это не файл OPML.</translation>
    </message>
    <message>
        <source>The OPML file is damaged and cannot be read.</source>
        <translation>Файл OPML повреждён, его не удалось прочитать.</translation>
    </message>
    <message>
        <source>The OPML file is too large.</source>
        <translation>Файл OPML слишком большой.</translation>
    </message>
    <message>
        <source>The OPML file is nested too deeply.</source>
        <translation>В файле OPML слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>The file cannot be imported.</source>
        <translation>Файл нельзя импортировать.</translation>
    </message>
    <message>
        <source>This is no export that Offprint knows.</source>
        <translation>Offprint не знает такого вида файла.</translation>
    </message>
    <message>
        <source>The file is too large: Offprint takes up to 64 MB.</source>
        <translation>Файл слишком велик: Offprint берёт до 64 МБ.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>Файл повреждён, прочитать его не удаётся.</translation>
    </message>
    <message>
        <source>The file was turned away: it is nested too deeply.</source>
        <translation>Файл отклонён: слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>The file was turned away: reading it takes too much time.</source>
        <translation>Файл отклонён: чтение занимает слишком много времени.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>Библиотекой нельзя воспользоваться.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>Библиотеку не удалось открыть.</translation>
    </message>
    <message>
        <source>Offprint has no permission to open the library.</source>
        <translation>У Offprint нет разрешения открыть библиотеку.</translation>
    </message>
    <message>
        <source>The file in the library’s place is not an Offprint library. It was left as it is.</source>
        <translation>Файл на месте библиотеки — не библиотека Offprint. Он не изменён.</translation>
    </message>
    <message>
        <source>The disk gave an error when the library was read.</source>
        <translation>При чтении библиотеки диск сообщил об ошибке.</translation>
    </message>
    <message>
        <source>The library was made by a newer Offprint. It was left as it is; please update Offprint.</source>
        <translation>Библиотека создана более новой версией Offprint. Она не изменена; обновите, пожалуйста, Offprint.</translation>
    </message>
    <message>
        <source>The library’s file is damaged.</source>
        <translation>Файл библиотеки повреждён.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>Диск заполнен: больше ничего нельзя сохранить.</translation>
    </message>
    <message>
        <source>Another Offprint has this library open.</source>
        <translation>Эта библиотека уже открыта в другом Offprint.</translation>
    </message>
    <message>
        <source>The library was moved to a disk or a folder that is not there now.</source>
        <translation>Библиотека перенесена на диск или в папку, которых сейчас нет.</translation>
    </message>
    <message>
        <source>The library cannot be moved there.</source>
        <translation>Библиотеку нельзя перенести туда.</translation>
    </message>
    <message>
        <source>There is something else in that folder: choose an empty one.</source>
        <translation>В этой папке есть что-то другое: выберите пустую.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself.</source>
        <translation>Библиотеку нельзя перенести в неё саму.</translation>
    </message>
    <message>
        <source>The library’s file is gone, although its backups are still there.</source>
        <translation>Файл библиотеки исчез, хотя её резервные копии на месте.</translation>
    </message>
    <message>
        <source>The source cannot be added.</source>
        <translation>Источник нельзя добавить.</translation>
    </message>
    <message>
        <source>You have this source already: {title}</source>
        <translation>Этот источник у вас уже есть: {title}</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Этого уже нет в библиотеке.</translation>
    </message>
    <message>
        <source>This page offers no feed.</source>
        <translation>На этой странице нет ленты.</translation>
    </message>
    <message>
        <source>This address is in your own network: {origin}</source>
        <translation>Этот адрес в вашей собственной сети: {origin}</translation>
    </message>
    <message>
        <source>The file cannot be taken in.</source>
        <translation>Файл нельзя импортировать.</translation>
    </message>
    <message>
        <source>This is not a library that Offprint exported.</source>
        <translation>Это не библиотека, экспортированная из Offprint.</translation>
    </message>
    <message>
        <source>The file was made by a newer Offprint.</source>
        <translation>Файл создан более новой версией Offprint.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>Line {line} of the file is broken.</source>
        <translation>Строка {line} файла повреждена.</translation>
    </message>
    <message>
        <source>Nothing could be written.</source>
        <translation>Ничего не удалось записать.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Не удалось записать файл.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>Нет разрешения писать в эту папку.</translation>
    </message>
    <message>
        <source>There is no room on the disk: nothing was written.</source>
        <translation>На диске нет места: ничего не записано.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>None of these stories has a text here in that language.</source>
        <translation>Ни у одной из этих новостей здесь нет текста на этом языке.</translation>
    </message>
    <message>
        <source>The sync broke off. What had come is kept, and the next sync goes on from there.</source>
        <translation>Синхронизация оборвалась. То, что пришло, сохранено; следующая синхронизация продолжит с этого места.</translation>
    </message>
    <message>
        <source>This setting cannot have that value.</source>
        <translation>Эта настройка не может иметь такого значения.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the password is kept until Offprint is closed.</source>
        <translation>Здесь нет хранилища паролей: пароль сохранится, пока Offprint открыт.</translation>
    </message>
    <message>
        <source>The keyring did not open: the password is kept until Offprint is closed.</source>
        <translation>Хранилище паролей не открылось: пароль сохранится, пока Offprint открыт.</translation>
    </message>
    <message>
        <source>There is hardly any room on the disk: nothing is fetched until 200 MB are free.</source>
        <translation>На диске почти нет места: ничего не загружается, пока не освободится 200 МБ.</translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message>
        <source>in the title</source>
        <translation>в заголовке</translation>
    </message>
    <message>
        <source>in the title or the text</source>
        <translation>в заголовке или тексте</translation>
    </message>
    <message>
        <source>section or tag of the site</source>
        <translation>раздел или метка сайта</translation>
    </message>
    <message>
        <source>hide the story</source>
        <translation>скрыть статью</translation>
    </message>
    <message>
        <source>mark it as read</source>
        <translation>отметить прочитанной</translation>
    </message>
    <message>
        <source>give it a tag</source>
        <translation>добавить метку</translation>
    </message>
    <message>
        <source>bookmark it</source>
        <translation>добавить в закладки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
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
            <numerusform>Возвращено {stories} из %Ln статьи</numerusform>
            <numerusform>Возвращено {stories} из %Ln статей</numerusform>
            <numerusform>Возвращено {stories} из %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are there again</source>
        <translation>
            <numerusform>Возвращена %Ln статья</numerusform>
            <numerusform>Возвращены %Ln статьи</numerusform>
            <numerusform>Возвращено %Ln статей</numerusform>
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
