<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Next story</source>
        <translation>الخبر التالي</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>الخبر السابق</translation>
    </message>
    <message>
        <source>Next unread story</source>
        <translation>الخبر غير المقروء التالي</translation>
    </message>
    <message>
        <source>Scroll on, then to the next unread story</source>
        <translation>متابعة التمرير، ثم إلى الخبر غير المقروء التالي</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>مقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>فتح الأصل في المتصفح</translation>
    </message>
    <message>
        <source>Two languages side by side</source>
        <translation>لغتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Versions of this story…</source>
        <translation>النسخ اللغوية لهذا الخبر…</translation>
    </message>
    <message>
        <source>What was edited in this story…</source>
        <translation>ما الذي عُدّل في هذا الخبر…</translation>
    </message>
    <message>
        <source>Text looks wrong?</source>
        <translation>هل يبدو النص خاطئًا؟</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>البحث في الخبر</translation>
    </message>
    <message>
        <source>Listen, or pause</source>
        <translation>استماع أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Listen: next sentence</source>
        <translation>استماع: الجملة التالية</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إنهاء الاستماع</translation>
    </message>
    <message>
        <source>Look at the story’s pictures</source>
        <translation>عرض صور الخبر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>نسخ مع ذكر المصدر</translation>
    </message>
    <message>
        <source>Select the next story too</source>
        <translation>تحديد الخبر التالي أيضًا</translation>
    </message>
    <message>
        <source>Select the previous story too</source>
        <translation>تحديد الخبر السابق أيضًا</translation>
    </message>
    <message>
        <source>Select all stories</source>
        <translation>تحديد كل الأخبار</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>How the sync goes</source>
        <translation>سير المزامنة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Make the pane wider</source>
        <translation>توسيع اللوحة</translation>
    </message>
    <message>
        <source>Make the pane narrower</source>
        <translation>تضييق اللوحة</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>تحديد النص بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>إغلاق المفتوح والرجوع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Put a reading language first everywhere, and back</source>
        <translation>تقديم لغة قراءة في كل مكان، ثم الرجوع عنها</translation>
    </message>
    <message>
        <source>Language of the story, by its place among the chips</source>
        <translation>لغة الخبر بحسب ترتيبها بين الأزرار</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Paste the address of a site, of a feed, or of a page to save.</source>
        <translation>ألصق عنوان موقع أو خلاصة أو صفحة تريد حفظها.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>سؤاله رغم ذلك</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Take its stories all the same</source>
        <translation>خذ مقالاتها مع ذلك</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>احفظ هذه الصفحة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Choose from the catalogue</source>
        <translation>الاختيار من الدليل</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Back to the usual size</source>
        <translation>العودة إلى الحجم المعتاد</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} بكسل</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>تضييق العمود</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>توسيع العمود</translation>
    </message>
    <message>
        <source>Back to the usual width</source>
        <translation>العودة إلى العرض المعتاد</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>تقريب السطور</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <translation>إبعاد السطور</translation>
    </message>
    <message>
        <source>Back to the usual height</source>
        <translation>العودة إلى الارتفاع المعتاد</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بذيول</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>بلا ذيول</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message numerus="yes">
        <source>%Ln lines of the file are broken, the first is line {line}. Nothing was taken in.</source>
        <translation>
            <numerusform>لا أسطر تالفة في الملف (السطر {line}). لم يُستورد شيء.</numerusform>
            <numerusform>سطر واحد تالف في الملف: السطر {line}. لم يُستورد شيء.</numerusform>
            <numerusform>سطران تالفان في الملف، أولهما السطر {line}. لم يُستورد شيء.</numerusform>
            <numerusform>%Ln أسطر تالفة في الملف، أولها السطر {line}. لم يُستورد شيء.</numerusform>
            <numerusform>%Ln سطرًا تالفًا في الملف، أولها السطر {line}. لم يُستورد شيء.</numerusform>
            <numerusform>%Ln سطر تالف في الملف، أولها السطر {line}. لم يُستورد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the rest</source>
        <translation>استيراد الباقي</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اترك الأمر</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Not stored yet: the next sync fetches it.</source>
        <translation>لم تُحفظ بعد: ستجلبها المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Only on the web</source>
        <translation>على الويب فقط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>فتح الأصل في المتصفح</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>This is the text of the feed, not of the page.</source>
        <translation>هذا نص الخلاصة، لا نص الصفحة.</translation>
    </message>
    <message>
        <source>The text of this story is not stored.</source>
        <translation>نص هذا الخبر غير محفوظ.</translation>
    </message>
    <message>
        <source>The next sync fetches it.</source>
        <translation>ستجلبه المزامنة القادمة.</translation>
    </message>
    <message>
        <source>This is only the beginning of the story.</source>
        <translation>هذه بداية الخبر فقط.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>reading time</comment>
        <translation>{number} د</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Copied with its source</source>
        <translation>نُسخ مع ذكر المصدر</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>PDF written</source>
        <translation>كُتب ملف PDF</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read two languages side by side (\)</source>
        <translation>القراءة بلغتين جنبًا إلى جنب (\)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Open the original in the browser (O)</source>
        <translation>فتح الأصل في المتصفح (O)</translation>
    </message>
    <message>
        <source>No story chosen</source>
        <translation>لم يُختر أي خبر</translation>
    </message>
    <message>
        <source>Choose one in the list, or press N for the next unread.</source>
        <translation>اختر خبرًا من القائمة، أو اضغط N للخبر غير المقروء التالي.</translation>
    </message>
    <message>
        <source>Two columns need a wider window; here is one of them.</source>
        <translation>يحتاج العمودان إلى نافذة أعرض؛ هذا أحدهما.</translation>
    </message>
    <message>
        <source>Listen (L)</source>
        <translation>استماع (L)</translation>
    </message>
    <message>
        <source>Remove the bookmark (S)</source>
        <translation>إزالة الإشارة المرجعية (S)</translation>
    </message>
    <message>
        <source>Bookmark: keep for ever (S)</source>
        <translation>إشارة مرجعية: الاحتفاظ به دائمًا (S)</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>state of the story</comment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>state of the story</comment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Mark as unread (M)</source>
        <translation>تعليم كغير مقروء (M)</translation>
    </message>
    <message>
        <source>Mark as read (M)</source>
        <translation>تعليم كمقروء (M)</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>نص الخبر</translation>
    </message>
    <message numerus="yes">
        <source>edited %Ln times</source>
        <translation>
            <numerusform>لم يُعدّل</numerusform>
            <numerusform>عُدّل مرة واحدة</numerusform>
            <numerusform>عُدّل مرتين</numerusform>
            <numerusform>عُدّل %Ln مرات</numerusform>
            <numerusform>عُدّل %Ln مرة</numerusform>
            <numerusform>عُدّل %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A checked copy is made on every day that changed something; seven daily and four weekly ones are kept.</source>
        <translation>تُصنع نسخة متحقَّق منها في كل يوم حدث فيه تغيير، وتُحفظ سبع نسخ يومية وأربع أسبوعية.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks</source>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>%Ln إشارات مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message>
        <source>kept because the next one holds less</source>
        <translation>محفوظة لأن التالية تحوي أقل</translation>
    </message>
    <message>
        <source>The window closes and opens again with the backup of {date}; what you marked since is done again. The library of now is put aside in its folder.</source>
        <translation>ستُغلق النافذة ثم تُفتح من جديد بالنسخة الاحتياطية من {date}، ويُعاد كل ما علّمته منذ ذلك الحين. وتوضع المكتبة الحالية جانبًا في مجلدها.</translation>
    </message>
</context>
<context>
    <name>BetweenWindows</name>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Your library was left as it was.</source>
        <translation>تُركت مكتبتك كما كانت.</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The library is being moved…</source>
        <translation>يجري نقل المكتبة…</translation>
    </message>
    <message>
        <source>The former file is kept here:</source>
        <translation>الملف السابق محفوظ هنا:</translation>
    </message>
    <message>
        <source>The library is here now:</source>
        <translation>المكتبة الآن هنا:</translation>
    </message>
</context>
<context>
    <name>CataloguePicker</name>
    <message>
        <source>Search the catalogue</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Language of the publications</source>
        <translation>لغة الصحف</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>No public list names the address of this feed; it may not be there.</source>
        <translation>لا تذكر أي قائمة عامة عنوان هذه الخلاصة؛ قد لا تكون موجودة.</translation>
    </message>
</context>
<context>
    <name>DesktopSettings</name>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Show Offprint in the tray</source>
        <translation>أظهر Offprint في صينية النظام</translation>
    </message>
    <message>
        <source>The icon says how many stories are unread.</source>
        <translation>تقول الأيقونة كم خبرًا لم يُقرأ.</translation>
    </message>
    <message>
        <source>Tell of new stories</source>
        <translation>أخبرني بالأخبار الجديدة</translation>
    </message>
    <message>
        <source>After a sync that Offprint began by itself, a quiet notice with their number and up to three titles.</source>
        <translation>بعد مزامنة بدأها Offprint بنفسه، تنبيه هادئ بعددها وبثلاثة عناوين على الأكثر.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>ابقَ في الصينية عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Offprint goes on syncing; the tray’s menu ends it.</source>
        <translation>يواصل Offprint المزامنة؛ وتنهيه قائمة الصينية.</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>These two versions differ too much to be set paragraph beside paragraph; each runs on by itself.</source>
        <translation>تختلف النسختان اختلافًا لا يتيح وضعهما فقرة بجانب فقرة؛ تُعرض كل منهما على حدة.</translation>
    </message>
    <message>
        <source>{version} has every paragraph</source>
        <translation>{version}: كل الفقرات موجودة</translation>
    </message>
    <message numerus="yes">
        <source>{version} has {here} of %Ln paragraphs</source>
        <translation>
            <numerusform>{version}: {here} من %Ln فقرة</numerusform>
            <numerusform>{version}: {here} من فقرة واحدة</numerusform>
            <numerusform>{version}: {here} من فقرتين</numerusform>
            <numerusform>{version}: {here} من %Ln فقرات</numerusform>
            <numerusform>{version}: {here} من %Ln فقرة</numerusform>
            <numerusform>{version}: {here} من %Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of its own</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>ولا فقرات خاصة بها</numerusform>
            <numerusform>وفقرة واحدة خاصة بها</numerusform>
            <numerusform>وفقرتان خاصتان بها</numerusform>
            <numerusform>و%Ln فقرات خاصة بها</numerusform>
            <numerusform>و%Ln فقرة خاصة بها</numerusform>
            <numerusform>و%Ln فقرة خاصة بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min later</source>
        <translation>
            <numerusform>نُشر بعده بـ%Ln دقيقة</numerusform>
            <numerusform>نُشر بعده بـدقيقة واحدة</numerusform>
            <numerusform>نُشر بعده بـدقيقتين</numerusform>
            <numerusform>نُشر بعده بـ%Ln دقائق</numerusform>
            <numerusform>نُشر بعده بـ%Ln دقيقة</numerusform>
            <numerusform>نُشر بعده بـ%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min earlier</source>
        <translation>
            <numerusform>نُشر قبله بـ%Ln دقيقة</numerusform>
            <numerusform>نُشر قبله بـدقيقة واحدة</numerusform>
            <numerusform>نُشر قبله بـدقيقتين</numerusform>
            <numerusform>نُشر قبله بـ%Ln دقائق</numerusform>
            <numerusform>نُشر قبله بـ%Ln دقيقة</numerusform>
            <numerusform>نُشر قبله بـ%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h later</source>
        <translation>
            <numerusform>نُشر بعده بـ%Ln ساعة</numerusform>
            <numerusform>نُشر بعده بـساعة واحدة</numerusform>
            <numerusform>نُشر بعده بـساعتين</numerusform>
            <numerusform>نُشر بعده بـ%Ln ساعات</numerusform>
            <numerusform>نُشر بعده بـ%Ln ساعة</numerusform>
            <numerusform>نُشر بعده بـ%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h earlier</source>
        <translation>
            <numerusform>نُشر قبله بـ%Ln ساعة</numerusform>
            <numerusform>نُشر قبله بـساعة واحدة</numerusform>
            <numerusform>نُشر قبله بـساعتين</numerusform>
            <numerusform>نُشر قبله بـ%Ln ساعات</numerusform>
            <numerusform>نُشر قبله بـ%Ln ساعة</numerusform>
            <numerusform>نُشر قبله بـ%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days later</source>
        <translation>
            <numerusform>نُشر بعده بـ%Ln يوم</numerusform>
            <numerusform>نُشر بعده بـيوم واحد</numerusform>
            <numerusform>نُشر بعده بـيومين</numerusform>
            <numerusform>نُشر بعده بـ%Ln أيام</numerusform>
            <numerusform>نُشر بعده بـ%Ln يومًا</numerusform>
            <numerusform>نُشر بعده بـ%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days earlier</source>
        <translation>
            <numerusform>نُشر قبله بـ%Ln يوم</numerusform>
            <numerusform>نُشر قبله بـيوم واحد</numerusform>
            <numerusform>نُشر قبله بـيومين</numerusform>
            <numerusform>نُشر قبله بـ%Ln أيام</numerusform>
            <numerusform>نُشر قبله بـ%Ln يومًا</numerusform>
            <numerusform>نُشر قبله بـ%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Open link in browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>EditsPanel</name>
    <message>
        <source>Earlier edit</source>
        <translation>التعديل السابق</translation>
    </message>
    <message>
        <source>Later edit</source>
        <translation>التعديل التالي</translation>
    </message>
    <message>
        <source>What was edited</source>
        <translation>ما الذي عُدّل</translation>
    </message>
    <message numerus="yes">
        <source>This story was edited %Ln times</source>
        <translation>
            <numerusform>لم يُعدّل هذا الخبر</numerusform>
            <numerusform>عُدّل هذا الخبر مرة واحدة</numerusform>
            <numerusform>عُدّل هذا الخبر مرتين</numerusform>
            <numerusform>عُدّل هذا الخبر %Ln مرات</numerusform>
            <numerusform>عُدّل هذا الخبر %Ln مرة</numerusform>
            <numerusform>عُدّل هذا الخبر %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of {stored}, which was changed by {replaced}, beside the present one</source>
        <translation>النص بتاريخ {stored}، الذي تغيّر بحلول {replaced}، بجانب النص الحالي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words struck out</source>
        <translation>
            <numerusform>لا كلمات مشطوبة</numerusform>
            <numerusform>كلمة مشطوبة واحدة</numerusform>
            <numerusform>كلمتان مشطوبتان</numerusform>
            <numerusform>%Ln كلمات مشطوبة</numerusform>
            <numerusform>%Ln كلمة مشطوبة</numerusform>
            <numerusform>%Ln كلمة مشطوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added, underlined</source>
        <translation>
            <numerusform>لا كلمات مضافة</numerusform>
            <numerusform>كلمة مضافة واحدة، مسطّرة</numerusform>
            <numerusform>كلمتان مضافتان، مسطّرتان</numerusform>
            <numerusform>%Ln كلمات مضافة، مسطّرة</numerusform>
            <numerusform>%Ln كلمة مضافة، مسطّرة</numerusform>
            <numerusform>%Ln كلمة مضافة، مسطّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln edits are kept</source>
        <translation>
            <numerusform>لا تُحفظ تعديلات</numerusform>
            <numerusform>يُحفظ آخر تعديل</numerusform>
            <numerusform>يُحفظ آخر تعديلين</numerusform>
            <numerusform>تُحفظ آخر %Ln تعديلات</numerusform>
            <numerusform>يُحفظ آخر %Ln تعديلًا</numerusform>
            <numerusform>يُحفظ آخر %Ln تعديل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyAdvice</name>
    <message>
        <source>Try fewer or other words.</source>
        <translation>جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Stories are on their way</source>
        <translation>الأخبار في طريقها إليك</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>تظهر هنا فور وصولها.</translation>
    </message>
    <message>
        <source>Sync to bring the stories of your sources here.</source>
        <translation>زامن لجلب أخبار مصادرك إلى هنا.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا أخبار بعد</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامن الآن</translation>
    </message>
    <message>
        <source>New stories come with the next sync.</source>
        <translation>تصل الأخبار الجديدة مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>قُرئ كل شيء</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>عرض كل الأخبار</translation>
    </message>
    <message>
        <source>No bookmarks yet</source>
        <translation>لا إشارات مرجعية بعد</translation>
    </message>
    <message>
        <source>Everything is complete</source>
        <translation>كل شيء مكتمل</translation>
    </message>
    <message>
        <source>Every story can be read offline with its pictures.</source>
        <translation>يمكن قراءة كل خبر مع صوره دون اتصال.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Stories appear here after a sync.</source>
        <translation>تظهر الأخبار هنا بعد المزامنة.</translation>
    </message>
    <message>
        <source>Bookmark a story to keep it for ever, with its pictures.</source>
        <translation>ضع إشارة مرجعية على خبر للاحتفاظ به دائمًا مع صوره.</translation>
    </message>
    <message>
        <source>Press {key} on a story to keep it for ever, with its pictures.</source>
        <translation>اضغط {key} على خبر للاحتفاظ به دائمًا مع صوره.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Morning paper</source>
        <translation>صحيفة الصباح</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>استيراد مكتبة</translation>
    </message>
    <message>
        <source>Offprint libraries</source>
        <translation>مكتبات Offprint</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>There is no story to export.</source>
        <translation>لا خبر يمكن تصديره.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln stories</source>
        <translation>
            <numerusform>لم يُصدَّر أي خبر</numerusform>
            <numerusform>صُدِّر خبر واحد</numerusform>
            <numerusform>صُدِّر خبران</numerusform>
            <numerusform>صُدِّرت %Ln أخبار</numerusform>
            <numerusform>صُدِّر %Ln خبرًا</numerusform>
            <numerusform>صُدِّر %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a text here left out</source>
        <translation>
            <numerusform>لم يُترك خبر بلا نص</numerusform>
            <numerusform>تُرك خبر واحد بلا نص</numerusform>
            <numerusform>تُرك خبران بلا نص</numerusform>
            <numerusform>تُركت %Ln أخبار بلا نص</numerusform>
            <numerusform>تُرك %Ln خبرًا بلا نص</numerusform>
            <numerusform>تُرك %Ln خبر بلا نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories added</source>
        <translation>
            <numerusform>لم يُضف أي خبر</numerusform>
            <numerusform>أُضيف خبر واحد</numerusform>
            <numerusform>أُضيف خبران</numerusform>
            <numerusform>أُضيفت %Ln أخبار</numerusform>
            <numerusform>أُضيف %Ln خبرًا</numerusform>
            <numerusform>أُضيف %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>لم يُضف أي مصدر</numerusform>
            <numerusform>أُضيف مصدر واحد</numerusform>
            <numerusform>أُضيف مصدران</numerusform>
            <numerusform>أُضيفت %Ln مصادر</numerusform>
            <numerusform>أُضيف %Ln مصدرًا</numerusform>
            <numerusform>أُضيف %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken lines left out</source>
        <translation>
            <numerusform>لم يُترك سطر تالف</numerusform>
            <numerusform>تُرك سطر تالف واحد</numerusform>
            <numerusform>تُرك سطران تالفان</numerusform>
            <numerusform>تُركت %Ln أسطر تالفة</numerusform>
            <numerusform>تُرك %Ln سطرًا تالفًا</numerusform>
            <numerusform>تُرك %Ln سطر تالف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Morning paper: %Ln stories</source>
        <translation>
            <numerusform>صحيفة الصباح: بلا أخبار</numerusform>
            <numerusform>صحيفة الصباح: خبر واحد</numerusform>
            <numerusform>صحيفة الصباح: خبران</numerusform>
            <numerusform>صحيفة الصباح: %Ln أخبار</numerusform>
            <numerusform>صحيفة الصباح: %Ln خبرًا</numerusform>
            <numerusform>صحيفة الصباح: %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln stories</source>
        <translation>
            <numerusform>تصدير: بلا أخبار</numerusform>
            <numerusform>تصدير خبر واحد</numerusform>
            <numerusform>تصدير خبرين</numerusform>
            <numerusform>تصدير %Ln أخبار</numerusform>
            <numerusform>تصدير %Ln خبرًا</numerusform>
            <numerusform>تصدير %Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>إلى جانبها</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The first that you read</source>
        <translation>أول لغة تقرؤها</translation>
    </message>
    <message>
        <source>No other language</source>
        <translation>بلا لغة أخرى</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Markdown, pictures beside it</source>
        <translation>Markdown والصور إلى جانبه</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>For paper (PDF)</source>
        <translation>للطباعة (PDF)</translation>
    </message>
    <message>
        <source>For another Offprint, nothing left out</source>
        <translation>لنسخة أخرى من Offprint، دون أي نقص</translation>
    </message>
</context>
<context>
    <name>FacingColumns</name>
    <message>
        <source>Not in this version</source>
        <translation>غير موجود في هذه النسخة</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Type a word that stands in the story.</source>
        <translation>اكتب كلمة واردة في المقال.</translation>
    </message>
    <message>
        <source>Hide stories like this</source>
        <translation>إخفاء المقالات المشابهة</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>مرشح جديد</translation>
    </message>
    <message>
        <source>A word counts in all its forms; several words count as a phrase. Bookmarked stories are never hidden.</source>
        <translation>تُحتسب الكلمة بكل صيغها، وعدة كلمات تُحتسب عبارة واحدة. لا تُخفى المقالات ذات الإشارات المرجعية أبدًا.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>البحث في</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل المصادر</translation>
    </message>
    <message>
        <source>Stories that it finds</source>
        <translation>المقالات التي يجدها</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories would be hidden now, and new ones as they come.</source>
        <translation>
            <numerusform>لن يُخفى أي مقال الآن، وتُخفى المقالات الجديدة عند وصولها.</numerusform>
            <numerusform>سيُخفى مقال واحد الآن، والمقالات الجديدة عند وصولها.</numerusform>
            <numerusform>سيُخفى مقالان الآن، والمقالات الجديدة عند وصولها.</numerusform>
            <numerusform>ستُخفى %Ln مقالات الآن، والجديدة عند وصولها.</numerusform>
            <numerusform>سيُخفى %Ln مقالًا الآن، والجديدة عند وصولها.</numerusform>
            <numerusform>سيُخفى %Ln مقال الآن، والجديدة عند وصولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It acts on stories that come from now on. Here already: {stories}</source>
        <translation>يسري على المقالات التي تصل من الآن فصاعدًا. الموجود الآن: {stories}</translation>
    </message>
</context>
<context>
    <name>FilterSettings</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Stories that a filter hides are kept and come back when it is removed. Bookmarked ones are never hidden.</source>
        <translation>تبقى المقالات التي يخفيها المرشح محفوظة وتعود عند إزالته. لا تُخفى المقالات ذات الإشارات المرجعية أبدًا.</translation>
    </message>
    <message>
        <source>Stories of the filter</source>
        <translation>مقالات المرشح</translation>
    </message>
    <message>
        <source>New filter…</source>
        <translation>مرشح جديد…</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>إزالة المرشح</translation>
    </message>
    <message>
        <source>Show its stories</source>
        <translation>عرض أخباره</translation>
    </message>
    <message>
        <source>There are no filters. “Hide stories like this…” in a story’s menu makes one.</source>
        <translation>لا توجد مرشحات. يمكن إنشاؤها من «إخفاء المقالات المشابهة…» في قائمة المقال.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden by it: %Ln stories</source>
        <translation>
            <numerusform>لم يُخفِ أي مقال</numerusform>
            <numerusform>أخفى مقالًا واحدًا</numerusform>
            <numerusform>أخفى مقالين</numerusform>
            <numerusform>أخفى %Ln مقالات</numerusform>
            <numerusform>أخفى %Ln مقالًا</numerusform>
            <numerusform>أخفى %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has found %Ln stories</source>
        <translation>
            <numerusform>لم يجد أي مقال</numerusform>
            <numerusform>وجد مقالًا واحدًا</numerusform>
            <numerusform>وجد مقالين</numerusform>
            <numerusform>وجد %Ln مقالات</numerusform>
            <numerusform>وجد %Ln مقالًا</numerusform>
            <numerusform>وجد %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{number} of {count}+</source>
        <translation>{number} من {count}+</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في الخبر</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>التطابق السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>التطابق التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Library and health</source>
        <translation>المكتبة وحالتها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the library’s folder</source>
        <translation>فتح مجلد المكتبة</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>Sources, and their stories of the last 30 days</source>
        <translation>المصادر وأخبارها في آخر ٣٠ يومًا</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحتفظ به</translation>
    </message>
    <message>
        <source>The library is being measured…</source>
        <translation>جارٍ قياس المكتبة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest from {time}</source>
        <translation>أقدمها من {time}</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translation>آخر مزامنة: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>ردّت كل المصادر</numerusform>
            <numerusform>لم يردّ مصدر واحد</numerusform>
            <numerusform>لم يردّ مصدران</numerusform>
            <numerusform>لم تردّ %Ln مصادر</numerusform>
            <numerusform>لم يردّ %Ln مصدرًا</numerusform>
            <numerusform>لم يردّ %Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Pages as they came</source>
        <translation>الصفحات كما وردت</translation>
    </message>
    <message>
        <source>Words for the search, and the rest</source>
        <translation>كلمات البحث وما تبقى</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>last sync {time}</source>
        <translation>آخر مزامنة {time}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>الحجم: {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in 30 days</source>
        <translation>
            <numerusform>لا أخبار في ٣٠ يومًا</numerusform>
            <numerusform>خبر واحد في ٣٠ يومًا</numerusform>
            <numerusform>خبران في ٣٠ يومًا</numerusform>
            <numerusform>%Ln أخبار في ٣٠ يومًا</numerusform>
            <numerusform>%Ln خبرًا في ٣٠ يومًا</numerusform>
            <numerusform>%Ln خبر في ٣٠ يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>المحاولة القادمة: {time}</translation>
    </message>
    <message>
        <source>Every story is kept for ever.</source>
        <translation>يُحتفظ بكل خبر دائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Read stories are kept for %Ln days; unread, bookmarked and tagged ones stay for ever.</source>
        <translation>
            <numerusform>يُحتفظ بالأخبار المقروءة مدة %Ln يوم؛ أما غير المقروءة وما عليها إشارة مرجعية أو وسم فتبقى دائمًا.</numerusform>
            <numerusform>يُحتفظ بالأخبار المقروءة مدة يوم واحد؛ أما غير المقروءة وما عليها إشارة مرجعية أو وسم فتبقى دائمًا.</numerusform>
            <numerusform>يُحتفظ بالأخبار المقروءة مدة يومين؛ أما غير المقروءة وما عليها إشارة مرجعية أو وسم فتبقى دائمًا.</numerusform>
            <numerusform>يُحتفظ بالأخبار المقروءة مدة %Ln أيام؛ أما غير المقروءة وما عليها إشارة مرجعية أو وسم فتبقى دائمًا.</numerusform>
            <numerusform>يُحتفظ بالأخبار المقروءة مدة %Ln يومًا؛ أما غير المقروءة وما عليها إشارة مرجعية أو وسم فتبقى دائمًا.</numerusform>
            <numerusform>يُحتفظ بالأخبار المقروءة مدة %Ln يوم؛ أما غير المقروءة وما عليها إشارة مرجعية أو وسم فتبقى دائمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync would remove nothing.</source>
        <translation>لن تزيل المزامنة القادمة شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>لن تزيل المزامنة القادمة أي خبر ({size} من النص).</numerusform>
            <numerusform>ستزيل المزامنة القادمة خبرًا واحدًا بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة خبرين بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln أخبار بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln خبرًا بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln خبر بحجم {size} من النص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>%Ln entries of the file cannot be used</source>
        <translation>
            <numerusform>لا مدخلات غير صالحة في الملف</numerusform>
            <numerusform>مدخل واحد في الملف غير صالح</numerusform>
            <numerusform>مدخلان في الملف غير صالحين</numerusform>
            <numerusform>%Ln مدخلات في الملف غير صالحة</numerusform>
            <numerusform>%Ln مدخلًا في الملف غير صالح</numerusform>
            <numerusform>%Ln مدخل في الملف غير صالح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln</source>
        <translation>
            <numerusform>استورد البقية: %Ln</numerusform>
            <numerusform>استورد البقية: %Ln</numerusform>
            <numerusform>استورد البقية: %Ln</numerusform>
            <numerusform>استورد البقية: %Ln</numerusform>
            <numerusform>استورد البقية: %Ln</numerusform>
            <numerusform>استورد البقية: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Exports of other readers</source>
        <translation>ملفات مصدَّرة من قارئات أخرى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories imported</source>
        <translation>
            <numerusform>لم تُستورد مقالات</numerusform>
            <numerusform>استُورد مقال واحد</numerusform>
            <numerusform>استُورد مقالان</numerusform>
            <numerusform>استُوردت %Ln مقالات</numerusform>
            <numerusform>استُورد %Ln مقالًا</numerusform>
            <numerusform>استُورد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>لم يكن أي منها موجودًا</numerusform>
            <numerusform>واحد كان موجودًا</numerusform>
            <numerusform>اثنان كانا موجودين</numerusform>
            <numerusform>%Ln كانت موجودة</numerusform>
            <numerusform>%Ln كانت موجودة</numerusform>
            <numerusform>%Ln كانت موجودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>لم يُضف أي مصدر</numerusform>
            <numerusform>أُضيف مصدر واحد</numerusform>
            <numerusform>أُضيف مصدران</numerusform>
            <numerusform>أُضيفت %Ln مصادر</numerusform>
            <numerusform>أُضيف %Ln مصدرًا</numerusform>
            <numerusform>أُضيف %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses of your own network left out</source>
        <translation>
            <numerusform>لم تُستبعد أي عناوين من شبكتك</numerusform>
            <numerusform>استُبعد عنوان واحد من شبكتك</numerusform>
            <numerusform>استُبعد عنوانان من شبكتك</numerusform>
            <numerusform>استُبعدت %Ln عناوين من شبكتك</numerusform>
            <numerusform>استُبعد %Ln عنوانًا من شبكتك</numerusform>
            <numerusform>استُبعد %Ln عنوان من شبكتك</numerusform>
        </translation>
    </message>
    <message>
        <source>passwords were not taken along</source>
        <translation>لم تُنقل كلمات المرور</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press the new keys…</source>
        <translation>اضغط المفاتيح الجديدة…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Press a button, then the new keys; Backspace for none. A letter works on its key in Cyrillic layouts too.</source>
        <translation>اضغط الزر ثم المفاتيح الجديدة، أو Backspace لإلغائها. يعمل الحرف على مفتاحه في لوحات المفاتيح السيريلية أيضًا.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>أخذه من هناك</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>المفاتيح المعتادة للكل</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”.</source>
        <translation>{keys} مخصّص للأمر «{command}».</translation>
    </message>
</context>
<context>
    <name>LanguageChips</name>
    <message>
        <source>Languages of this story</source>
        <translation>لغات هذا الخبر</translation>
    </message>
    <message>
        <source>{language}: stored, can be read offline</source>
        <translation>{language}: محفوظة، يمكن قراءتها دون اتصال</translation>
    </message>
    <message>
        <source>{language}: published, not stored yet; choose it to fetch it</source>
        <translation>{language}: منشورة ولم تُحفظ بعد؛ اخترها لجلبها</translation>
    </message>
    <message>
        <source>{language}: will be fetched by the next sync</source>
        <translation>{language}: ستجلبها المزامنة القادمة</translation>
    </message>
</context>
<context>
    <name>LanguagePopover</name>
    <message>
        <source>Reading languages</source>
        <translation>لغات القراءة</translation>
    </message>
</context>
<context>
    <name>LibrarySettings</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>انقلها…</translation>
    </message>
    <message>
        <source>To another folder or disk; the window closes while it is carried there, and opens again.</source>
        <translation>إلى مجلد أو قرص آخر؛ تُغلق النافذة أثناء النقل ثم تُفتح من جديد.</translation>
    </message>
    <message>
        <source>Keep read stories</source>
        <translation>الاحتفاظ بالأخبار المقروءة</translation>
    </message>
    <message>
        <source>Unread, bookmarked and tagged stories stay for ever.</source>
        <translation>الأخبار غير المقروءة وما عليها إشارة مرجعية أو وسم تبقى دائمًا.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Keep original pages</source>
        <translation>الاحتفاظ بالصفحات الأصلية</translation>
    </message>
    <message>
        <source>From a page as the site sent it, a story’s text can be made anew; those of bookmarked stories stay for ever.</source>
        <translation>من الصفحة كما أرسلها الموقع يمكن استخراج نص الخبر من جديد؛ وصفحات الأخبار ذات الإشارة المرجعية تبقى دائمًا.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>عدم الاحتفاظ</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختر مجلدًا فارغًا</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يومان</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>لن تزيل المزامنة القادمة أي خبر ({size} من النص).</numerusform>
            <numerusform>ستزيل المزامنة القادمة خبرًا واحدًا بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة خبرين بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln أخبار بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln خبرًا بحجم {size} من النص.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln خبر بحجم {size} من النص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln original pages and free {size}.</source>
        <translation>
            <numerusform>لن تزيل المزامنة القادمة أي صفحة أصلية ({size}).</numerusform>
            <numerusform>ستزيل المزامنة القادمة صفحة أصلية واحدة وتحرّر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة صفحتين أصليتين وتحرّر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln صفحات أصلية وتحرّر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln صفحة أصلية وتحرّر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln صفحة أصلية وتحرّر {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync would remove nothing.</source>
        <translation>لن تزيل المزامنة القادمة شيئًا.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>Filter “{words}”</source>
        <translation>المرشح «{words}»</translation>
    </message>
    <message>
        <source>The search is in the sidebar now.</source>
        <translation>البحث الآن في الشريط الجانبي.</translation>
    </message>
</context>
<context>
    <name>ListController</name>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>تصدير هذه القائمة…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>In {list}</source>
        <translation>في «{list}»</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>في المكتبة كلها</translation>
    </message>
    <message>
        <source>Only in {list}</source>
        <translation>في «{list}» فقط</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Order and language of the list, mark all as read</source>
        <translation>ترتيب القائمة ولغتها، وتعليم الكل كمقروء</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>This story has no text that could be read aloud.</source>
        <translation>ليس في هذا الخبر نص يمكن قراءته بصوت مسموع.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}.</source>
        <translation>لا يوجد في هذا الحاسوب صوت للغة: {language}.</translation>
    </message>
    <message>
        <source>The voice stopped in the middle.</source>
        <translation>توقف الصوت قبل أن ينتهي.</translation>
    </message>
    <message>
        <source>This computer has no voice. To give it one: {command}</source>
        <translation>ليس لهذا الحاسوب صوت. لإضافة صوت: {command}</translation>
    </message>
</context>
<context>
    <name>ListeningBar</name>
    <message>
        <source>Pause (L)</source>
        <translation>إيقاف مؤقت (L)</translation>
    </message>
    <message>
        <source>Go on (L)</source>
        <translation>متابعة (L)</translation>
    </message>
    <message>
        <source>Next sentence (Shift+L)</source>
        <translation>الجملة التالية (Shift+L)</translation>
    </message>
    <message>
        <source>Stop listening (Ctrl+L)</source>
        <translation>إنهاء الاستماع (Ctrl+L)</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>الجملة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation>تصدير OPML…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Save story as PDF…</source>
        <translation>حفظ الخبر بصيغة PDF…</translation>
    </message>
    <message>
        <source>Pack for the road…</source>
        <translation>التزوّد للطريق…</translation>
    </message>
    <message>
        <source>Morning paper…</source>
        <translation>صحيفة الصباح…</translation>
    </message>
    <message>
        <source>Export the library…</source>
        <translation>تصدير المكتبة…</translation>
    </message>
    <message>
        <source>Import a library…</source>
        <translation>استيراد مكتبة…</translation>
    </message>
    <message>
        <source>Library and health…</source>
        <translation>المكتبة وحالتها…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>البقاء دون اتصال</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Coming from another reader</source>
        <translation>الانتقال من قارئ آخر</translation>
    </message>
    <message>
        <source>Saving one page</source>
        <translation>حفظ صفحة واحدة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Languages, side by side</source>
        <translation>اللغات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Offline and packing</source>
        <translation>دون شبكة والتزوّد للطريق</translation>
    </message>
    <message>
        <source>Bookmarks and search</source>
        <translation>الإشارات المرجعية والبحث</translation>
    </message>
    <message>
        <source>Export, and the morning paper</source>
        <translation>التصدير وصحيفة الصباح</translation>
    </message>
    <message>
        <source>Your library and backups</source>
        <translation>مكتبتك ونسخها الاحتياطية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>In the terminal</source>
        <translation>في الطرفية</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>عند حدوث مشكلة</translation>
    </message>
</context>
<context>
    <name>OfflineSettings</name>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Keep of a story</source>
        <translation>ما يُحفظ من الخبر</translation>
    </message>
    <message>
        <source>text and pictures</source>
        <translation>النص والصور</translation>
    </message>
    <message>
        <source>text without pictures</source>
        <translation>النص دون صور</translation>
    </message>
    <message>
        <source>what the feed brings</source>
        <translation>ما تأتي به الخلاصة</translation>
    </message>
    <message>
        <source>What you leave out does not count as missing. What is here already stays.</source>
        <translation>ما تستغني عنه لا يُعد ناقصًا. وما هو موجود يبقى.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>in all languages I read</source>
        <translation>بكل اللغات التي أقرؤها</translation>
    </message>
    <message>
        <source>in the first language only</source>
        <translation>باللغة الأولى فقط</translation>
    </message>
    <message>
        <source>Any other published language comes when you ask for it in the story.</source>
        <translation>تأتي أي لغة أخرى منشورة حين تطلبها في الخبر.</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>مساحة الصور</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Pictures of stories read longest ago go first; unread, bookmarked and tagged stories keep theirs.</source>
        <translation>تُزال أولًا صور الأخبار المقروءة منذ أطول وقت؛ وتحتفظ الأخبار غير المقروءة والمعلَّمة والموسومة بصورها.</translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln pictures of read stories and free {size}.</source>
        <translation>
            <numerusform>لن تزيل المزامنة القادمة أي صورة وتوفر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة صورة واحدة من الأخبار المقروءة وتوفر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة صورتين من الأخبار المقروءة وتوفر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln صور من الأخبار المقروءة وتوفر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln صورة من الأخبار المقروءة وتوفر {size}.</numerusform>
            <numerusform>ستزيل المزامنة القادمة %Ln صورة من الأخبار المقروءة وتوفر {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that stay take {size} more than that.</source>
        <translation>الصور الباقية تشغل {size} أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The next sync would remove no pictures.</source>
        <translation>لن تزيل المزامنة القادمة أي صورة.</translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message>
        <source>What would you like to read?</source>
        <translation>ماذا تودّ أن تقرأ؟</translation>
    </message>
    <message>
        <source>Offprint keeps whole stories with their pictures on this computer, in the languages you read. Choose some publications, or begin with the sample paper, which needs no network.</source>
        <translation>يحفظ Offprint الأخبار كاملة مع صورها على هذا الحاسوب، باللغات التي تقرأ بها. اختر بعض الصحف، أو ابدأ بالصحيفة النموذجية التي لا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Languages you read</source>
        <translation>اللغات التي تقرأ بها</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>الصحف</translation>
    </message>
    <message>
        <source>Open the sample paper</source>
        <translation>فتح الصحيفة النموذجية</translation>
    </message>
    <message>
        <source>Paste an address…</source>
        <translation>لصق عنوان…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>الانتقال إلى المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln sources and sync</source>
        <translation>
            <numerusform>إضافة %Ln مصدر والمزامنة</numerusform>
            <numerusform>إضافة مصدر واحد والمزامنة</numerusform>
            <numerusform>إضافة مصدرين والمزامنة</numerusform>
            <numerusform>إضافة %Ln مصادر والمزامنة</numerusform>
            <numerusform>إضافة %Ln مصدرًا والمزامنة</numerusform>
            <numerusform>إضافة %Ln مصدر والمزامنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose publications</source>
        <translation>اختر الصحف</translation>
    </message>
</context>
<context>
    <name>PackingPage</name>
    <message>
        <source>Pack for the road</source>
        <translation>التزوّد للطريق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of packing</source>
        <translation>تقدّم التزوّد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Pack now</source>
        <translation>التزوّد الآن</translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>جارٍ البحث عمّا ينقص…</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. New stories come with a sync.</source>
        <translation>لا شيء ينتظر الجلب. تصل الأخبار الجديدة مع المزامنة.</translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %Ln stories are complete</source>
        <translation>
            <numerusform>اكتمل {complete} من %Ln خبر</numerusform>
            <numerusform>اكتمل {complete} من خبر واحد</numerusform>
            <numerusform>اكتمل {complete} من خبرين</numerusform>
            <numerusform>اكتمل {complete} من %Ln أخبار</numerusform>
            <numerusform>اكتمل {complete} من %Ln خبرًا</numerusform>
            <numerusform>اكتمل {complete} من %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <source>To be fetched: {list}</source>
        <translation>سيُجلب: {list}</translation>
    </message>
    <message>
        <source>Everything unread and bookmarked is completed in the languages you read, also what failed before.</source>
        <translation>يُستكمل كل ما هو غير مقروء أو عليه إشارة مرجعية باللغات التي تقرأ بها، وكذلك ما أخفق من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} من %Ln صفحة</numerusform>
            <numerusform>{done} من صفحة واحدة</numerusform>
            <numerusform>{done} من صفحتين</numerusform>
            <numerusform>{done} من %Ln صفحات</numerusform>
            <numerusform>{done} من %Ln صفحة</numerusform>
            <numerusform>{done} من %Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} من %Ln صورة</numerusform>
            <numerusform>{done} من صورة واحدة</numerusform>
            <numerusform>{done} من صورتين</numerusform>
            <numerusform>{done} من %Ln صور</numerusform>
            <numerusform>{done} من %Ln صورة</numerusform>
            <numerusform>{done} من %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>جارٍ التزوّد…</translation>
    </message>
    <message>
        <source>You can go: everything is readable without a network.</source>
        <translation>يمكنك الانطلاق: كل شيء متاح للقراءة دون شبكة.</translation>
    </message>
    <message>
        <source>This could not be completed:</source>
        <translation>تعذّر استكمال ما يلي:</translation>
    </message>
    <message>
        <source>It has not come yet.</source>
        <translation>لم يصل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories are complete</source>
        <translation>
            <numerusform>لا أخبار تنتظر الاستكمال</numerusform>
            <numerusform>الخبر الوحيد مكتمل</numerusform>
            <numerusform>الخبران كلاهما مكتملان</numerusform>
            <numerusform>كل الأخبار مكتملة: %Ln أخبار</numerusform>
            <numerusform>كل الأخبار مكتملة: %Ln خبرًا</numerusform>
            <numerusform>كل الأخبار مكتملة: %Ln خبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>It is kept in this desktop’s keyring and sent to {host} only.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الحاسوب ولا تُرسل إلا إلى {host}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source> · </source>
        <comment>between two facts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>The library’s folder cannot be written: you can read everything, but nothing is saved.</source>
        <translation>لا يمكن الكتابة في مجلد المكتبة: يمكنك قراءة كل شيء، لكن لن يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>A story is shown in the first of these languages that it has. A click puts a language first.</source>
        <translation>يُعرض الخبر بأول لغة متاحة له من هذه اللغات. انقر لغةً لتقديمها.</translation>
    </message>
    <message>
        <source>Put {language} first</source>
        <translation>تقديم {language}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Remove {language}</source>
        <translation>إزالة {language}</translation>
    </message>
</context>
<context>
    <name>ReadingSettings</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading languages</source>
        <translation>لغات القراءة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>التعليم كمقروء</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Captions too</source>
        <translation>مع شروح الصور</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>after some seconds</source>
        <translation>بعد بضع ثوانٍ</translation>
    </message>
    <message>
        <source>at the story’s end</source>
        <translation>عند نهاية الخبر</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>RemovalBar</name>
    <message>
        <source>Remove “{title}” and its stories?</source>
        <translation>هل تريد إزالة «{title}» مع أخباره؟</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln bookmarked</source>
        <translation>
            <numerusform>عدم إبقاء شيء</numerusform>
            <numerusform>إبقاء الخبر ذي الإشارة المرجعية</numerusform>
            <numerusform>إبقاء خبرين عليهما إشارة مرجعية</numerusform>
            <numerusform>إبقاء %Ln أخبار عليها إشارة مرجعية</numerusform>
            <numerusform>إبقاء %Ln خبرًا عليها إشارة مرجعية</numerusform>
            <numerusform>إبقاء %Ln خبر عليها إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RepairPanel</name>
    <message>
        <source>Choose a line, or click the article.</source>
        <translation>اختر سطرًا، أو انقر في الخبر.</translation>
    </message>
    <message>
        <source>The page gives this part no name of its own, so no rule can be made for it.</source>
        <translation>لا تعطي الصفحة هذا الجزء اسمًا خاصًا به، فلا يمكن وضع قاعدة له.</translation>
    </message>
    <message>
        <source>{site}: on {matching} of {pages} stored pages. This comes back:</source>
        <translation>{site}: في {matching} من {pages} من الصفحات المحفوظة. سيعود هذا:</translation>
    </message>
    <message>
        <source>{site}: on {matching} of {pages} stored pages. This goes:</source>
        <translation>{site}: في {matching} من {pages} من الصفحات المحفوظة. سيزول هذا:</translation>
    </message>
    <message>
        <source>Text looks wrong?</source>
        <translation>هل يبدو النص خاطئًا؟</translation>
    </message>
    <message>
        <source>Show Offprint what is wrong; it proposes a rule for all stories of this site.</source>
        <translation>أشِر إلى موضع الخطأ، فيقترح Offprint قاعدة لكل أخبار هذا الموقع.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>In the story: what does not belong?</source>
        <translation>في الخبر: ما الذي لا ينتمي إليه؟</translation>
    </message>
    <message>
        <source>Left out: what is missing?</source>
        <translation>المستبعد: ما الذي ينقص؟</translation>
    </message>
    <message>
        <source>Apply to this site</source>
        <translation>التطبيق على هذا الموقع</translation>
    </message>
    <message>
        <source>What the rule does</source>
        <translation>أثر القاعدة</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>صورة: {words}</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ask again for every source that did not come</source>
        <translation>اطلب مجددًا كل مصدر لم يصل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sync under way</source>
        <translation>المزامنة جارية</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln sources</source>
        <translation>
            <numerusform>{done} من %Ln مصدر</numerusform>
            <numerusform>{done} من مصدر واحد</numerusform>
            <numerusform>{done} من مصدرين</numerusform>
            <numerusform>{done} من %Ln مصادر</numerusform>
            <numerusform>{done} من %Ln مصدرًا</numerusform>
            <numerusform>{done} من %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been synced since Offprint was started.</source>
        <translation>لم تُجرَ أي مزامنة منذ تشغيل Offprint.</translation>
    </message>
</context>
<context>
    <name>RuleSettings</name>
    <message>
        <source>Site rules</source>
        <translation>قواعد المواقع</translation>
    </message>
    <message>
        <source>Rules that you made with “Text looks wrong?”. A rule that is taken back no longer changes the site’s stories.</source>
        <translation>قواعد أنشأتها عبر «هل يبدو النص خاطئًا؟». القاعدة الملغاة لا تغيّر أخبار الموقع بعد ذلك.</translation>
    </message>
    <message>
        <source>Take the rule back</source>
        <translation>ألغِ القاعدة</translation>
    </message>
    <message>
        <source>The site’s stored pages are read again…</source>
        <translation>تُقرأ صفحات الموقع المحفوظة من جديد…</translation>
    </message>
    <message>
        <source>brings back</source>
        <translation>يعيد</translation>
    </message>
    <message>
        <source>takes out</source>
        <translation>يحذف</translation>
    </message>
    <message>
        <source>There are no rules of your own.</source>
        <translation>لا توجد قواعد خاصة بك.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back; %Ln stories changed</source>
        <translation>
            <numerusform>أُلغيت؛ لم يتغير أي خبر</numerusform>
            <numerusform>أُلغيت؛ تغيّر خبر واحد</numerusform>
            <numerusform>أُلغيت؛ تغيّر خبران</numerusform>
            <numerusform>أُلغيت؛ تغيّرت %Ln أخبار</numerusform>
            <numerusform>أُلغيت؛ تغيّر %Ln خبرًا</numerusform>
            <numerusform>أُلغيت؛ تغيّر %Ln خبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Not in the other version</source>
        <translation>غير موجود في النسخة الأخرى</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lists and sources</source>
        <translation>القوائم والمصادر</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>المحاولة القادمة: {time}</translation>
    </message>
    <message>
        <source>It is not asked again by itself: sync the source to try.</source>
        <translation>لن يُسأل ثانية من تلقاء نفسه: زامن المصدر للمحاولة.</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translation>آخر مزامنة: {time}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>كل الأخبار</translation>
    </message>
    <message>
        <source>New translations</source>
        <translation>ترجمات جديدة</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Press Enter to ask for it again.</source>
        <translation>اضغط Enter لطلبه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SourceLinesDelegate</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SourceLinesView</name>
    <message>
        <source>Sources of the sync</source>
        <translation>مصادر المزامنة</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <source>Remove the search</source>
        <translation>إزالة البحث</translation>
    </message>
    <message>
        <source>Sync this source</source>
        <translation>مزامنة هذا المصدر</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>كلمة المرور…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove the folder, keep its sources</source>
        <translation>إزالة المجلد مع إبقاء مصادره</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>إعادة تسمية المصدر</translation>
    </message>
    <message>
        <source>Name (empty: the site’s own)</source>
        <translation>الاسم (إن تُرك فارغًا: اسم الموقع نفسه)</translation>
    </message>
    <message>
        <source>Rename the folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Waiting for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>يُجلب الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages and pictures</source>
        <translation>
            <numerusform>{done} من %Ln صفحة وصورة</numerusform>
            <numerusform>{done} من صفحة أو صورة واحدة</numerusform>
            <numerusform>{done} من صفحتين أو صورتين</numerusform>
            <numerusform>{done} من %Ln صفحات وصور</numerusform>
            <numerusform>{done} من %Ln صفحةً وصورة</numerusform>
            <numerusform>{done} من %Ln صفحة وصورة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is asked again when this sync is over.</source>
        <translation>سيُطلب مرة أخرى بعد انتهاء هذه المزامنة.</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>المحاولة القادمة: {time}</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other languages</source>
        <translation>
            <numerusform>لا نسخ بلغات أخرى</numerusform>
            <numerusform>نسخة واحدة بلغة أخرى</numerusform>
            <numerusform>نسختان بلغات أخرى</numerusform>
            <numerusform>%Ln نسخ بلغات أخرى</numerusform>
            <numerusform>%Ln نسخة بلغات أخرى</numerusform>
            <numerusform>%Ln نسخة بلغات أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories without their full text</source>
        <translation>
            <numerusform>كل الأخبار بنصها الكامل</numerusform>
            <numerusform>خبر واحد دون نصه الكامل</numerusform>
            <numerusform>خبران دون نصهما الكامل</numerusform>
            <numerusform>%Ln أخبار دون نصها الكامل</numerusform>
            <numerusform>%Ln خبرًا دون نصها الكامل</numerusform>
            <numerusform>%Ln خبر دون نصها الكامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures missing</source>
        <translation>
            <numerusform>لا صور ناقصة</numerusform>
            <numerusform>صورة واحدة ناقصة</numerusform>
            <numerusform>صورتان ناقصتان</numerusform>
            <numerusform>%Ln صور ناقصة</numerusform>
            <numerusform>%Ln صورة ناقصة</numerusform>
            <numerusform>%Ln صورة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>الصفحات المحفوظة</translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message>
        <source>Export OPML</source>
        <translation>تصدير OPML</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources written</source>
        <translation>
            <numerusform>لم يُكتب أي مصدر</numerusform>
            <numerusform>كُتب مصدر واحد</numerusform>
            <numerusform>كُتب مصدران</numerusform>
            <numerusform>كُتبت %Ln مصادر</numerusform>
            <numerusform>كُتب %Ln مصدرًا</numerusform>
            <numerusform>كُتب %Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to the bookmarks</source>
        <translation>حُفظت في الإشارات المرجعية</translation>
    </message>
</context>
<context>
    <name>StoryDelegate</name>
    <message>
        <source>Complete offline</source>
        <translation>كاملة دون اتصال</translation>
    </message>
    <message>
        <source>Text only: the pictures are not stored</source>
        <translation>النص فقط: الصور غير محفوظة</translation>
    </message>
    <message>
        <source>Headline only: the text is not stored</source>
        <translation>العنوان فقط: النص غير محفوظ</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>المحاولة القادمة: {time}</translation>
    </message>
    <message>
        <source>It is not tried again by itself. Pack for the road asks once more.</source>
        <translation>لن تُعاد المحاولة تلقائيًا. «التزوّد للطريق» يسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>The next sync fetches it.</source>
        <translation>ستجلبه المزامنة القادمة.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
</context>
<context>
    <name>StoryEdits</name>
    <message>
        <source>Its publisher has not changed this story since it was stored.</source>
        <translation>لم يغيّر الناشر هذا الخبر منذ حفظه.</translation>
    </message>
</context>
<context>
    <name>StoryListModel</name>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>عليه إشارة مرجعية</translation>
    </message>
    <message>
        <source>{languages} stored</source>
        <translation>محفوظ: {languages}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>published in: {languages}</source>
        <translation>منشور بـ: {languages}</translation>
    </message>
    <message>
        <source>being fetched: {languages}</source>
        <translation>قيد الجلب: {languages}</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>كامل دون اتصال</translation>
    </message>
    <message>
        <source>text only offline</source>
        <translation>النص فقط دون اتصال</translation>
    </message>
    <message>
        <source>headline only</source>
        <translation>العنوان فقط</translation>
    </message>
</context>
<context>
    <name>StoryListView</name>
    <message>
        <source>Stories</source>
        <translation>الأخبار</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message numerus="yes">
        <source>%Ln stories selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي خبر</numerusform>
            <numerusform>حُدِّد خبر واحد</numerusform>
            <numerusform>حُدِّد خبران</numerusform>
            <numerusform>حُدِّدت %Ln أخبار</numerusform>
            <numerusform>حُدِّد %Ln خبرًا</numerusform>
            <numerusform>حُدِّد %Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>مقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Mark all above as read</source>
        <translation>تعليم كل ما فوقه كمقروء</translation>
    </message>
    <message>
        <source>Mark all below as read</source>
        <translation>تعليم كل ما تحته كمقروء</translation>
    </message>
    <message>
        <source>Hide stories like this…</source>
        <translation>إخفاء المقالات المشابهة…</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>فتح الأصل في المتصفح</translation>
    </message>
</context>
<context>
    <name>StoryTime</name>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>StoryVersions</name>
    <message>
        <source>There is no network: {language} is fetched by the next sync.</source>
        <translation>لا توجد شبكة: ستجلب المزامنة القادمة نسخة {language}.</translation>
    </message>
    <message>
        <source>{language} did not come: {reason}</source>
        <translation>لم تصل نسخة {language}: {reason}</translation>
    </message>
</context>
<context>
    <name>SyncSettings</name>
    <message>
        <source>Syncing</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>المزامنة التلقائية</translation>
    </message>
    <message>
        <source>Sync when Offprint starts</source>
        <translation>المزامنة عند بدء Offprint</translation>
    </message>
    <message>
        <source>Stay offline: ask no site for anything</source>
        <translation>البقاء دون اتصال: عدم طلب أي شيء من أي موقع</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>An address like http://proxy.example:3128</source>
        <translation>عنوان مثل http://proxy.example:3128</translation>
    </message>
    <message>
        <source>My sources are on my own network</source>
        <translation>مصادري على شبكتي الخاصة</translation>
    </message>
    <message>
        <source>Any site can then make Offprint ask machines on your network. Without it, you are asked about each one.</source>
        <translation>عندئذٍ يستطيع أي موقع أن يجعل Offprint يتصل بأجهزة على شبكتك. ومن دون ذلك تُسأل عن كل جهاز.</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>تقدّم المزامنة</translation>
    </message>
    <message>
        <source>How the sync goes, source by source</source>
        <translation>سير المزامنة، مصدرًا مصدرًا</translation>
    </message>
    <message numerus="yes">
        <source>Syncing: {done} of %Ln sources</source>
        <translation>
            <numerusform>جارٍ المزامنة: {done} من %Ln مصدر</numerusform>
            <numerusform>جارٍ المزامنة: {done} من مصدر واحد</numerusform>
            <numerusform>جارٍ المزامنة: {done} من مصدرين</numerusform>
            <numerusform>جارٍ المزامنة: {done} من %Ln مصادر</numerusform>
            <numerusform>جارٍ المزامنة: {done} من %Ln مصدرًا</numerusform>
            <numerusform>جارٍ المزامنة: {done} من %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>دون اتصال باختيارك</translation>
    </message>
    <message>
        <source>Offline: everything stored can be read</source>
        <translation>دون اتصال: كل ما هو محفوظ متاح للقراءة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>أُوقفت المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>ردّت كل المصادر</numerusform>
            <numerusform>لم يردّ مصدر واحد</numerusform>
            <numerusform>لم يردّ مصدران</numerusform>
            <numerusform>لم تردّ %Ln مصادر</numerusform>
            <numerusform>لم يردّ %Ln مصدرًا</numerusform>
            <numerusform>لم يردّ %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories readable offline</source>
        <translation>
            <numerusform>لا أخبار للقراءة دون اتصال</numerusform>
            <numerusform>الخبر الوحيد متاح دون اتصال</numerusform>
            <numerusform>الخبران كلاهما متاحان دون اتصال</numerusform>
            <numerusform>كل الأخبار متاحة دون اتصال: %Ln أخبار</numerusform>
            <numerusform>كل الأخبار متاحة دون اتصال: %Ln خبرًا</numerusform>
            <numerusform>كل الأخبار متاحة دون اتصال: %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %Ln stories readable offline</source>
        <translation>
            <numerusform>{complete} من %Ln خبر متاح دون اتصال</numerusform>
            <numerusform>{complete} من خبر واحد متاح دون اتصال</numerusform>
            <numerusform>{complete} من خبرين متاح دون اتصال</numerusform>
            <numerusform>{complete} من %Ln أخبار متاح دون اتصال</numerusform>
            <numerusform>{complete} من %Ln خبرًا متاح دون اتصال</numerusform>
            <numerusform>{complete} من %Ln خبر متاح دون اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln stories</source>
        <translation>
            <numerusform>الوسوم</numerusform>
            <numerusform>وسوم خبر واحد</numerusform>
            <numerusform>وسوم خبرين</numerusform>
            <numerusform>وسوم %Ln أخبار</numerusform>
            <numerusform>وسوم %Ln خبرًا</numerusform>
            <numerusform>وسوم %Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Enter adds a tag, Esc closes.</source>
        <translation>مفتاح Enter يضيف وسمًا، وEsc يغلق.</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>نزع الوسم {tag}</translation>
    </message>
</context>
<context>
    <name>TextRepair</name>
    <message>
        <source>Looking at the stored pages…</source>
        <translation>جارٍ فحص الصفحات المحفوظة…</translation>
    </message>
    <message>
        <source>Reading the stored pages again…</source>
        <translation>جارٍ قراءة الصفحات المحفوظة من جديد…</translation>
    </message>
    <message numerus="yes">
        <source>The rule changed %Ln stories</source>
        <translation>
            <numerusform>لم تغيّر القاعدة أي خبر</numerusform>
            <numerusform>غيّرت القاعدة خبرًا واحدًا</numerusform>
            <numerusform>غيّرت القاعدة خبرين</numerusform>
            <numerusform>غيّرت القاعدة %Ln أخبار</numerusform>
            <numerusform>غيّرت القاعدة %Ln خبرًا</numerusform>
            <numerusform>غيّرت القاعدة %Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of this story is not kept any more, so nothing can be changed in it.</source>
        <translation>لم تعد صفحة هذا الخبر محفوظة، فلا يمكن تغيير شيء فيها.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lists and sources</source>
        <translation>القوائم والمصادر</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Bring all sources up to date (F5)</source>
        <translation>تحديث كل المصادر (F5)</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the button for text size and theme</comment>
        <translation>أب</translation>
    </message>
    <message>
        <source>Text and theme</source>
        <translation>النص والمظهر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln stories</source>
        <translation>
            <numerusform>البحث في الأخبار</numerusform>
            <numerusform>البحث في خبر واحد</numerusform>
            <numerusform>البحث في خبرين</numerusform>
            <numerusform>البحث في %Ln أخبار</numerusform>
            <numerusform>البحث في %Ln خبرًا</numerusform>
            <numerusform>البحث في %Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading languages: {names}</source>
        <translation>لغات القراءة: {names}</translation>
    </message>
    <message>
        <source>Reading languages</source>
        <translation>لغات القراءة</translation>
    </message>
    <message>
        <source>Languages you read, in your order</source>
        <translation>اللغات التي تقرأ بها، بترتيبك</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>لا أخبار جديدة</numerusform>
            <numerusform>خبر جديد واحد</numerusform>
            <numerusform>خبران جديدان</numerusform>
            <numerusform>%Ln أخبار جديدة</numerusform>
            <numerusform>%Ln خبرًا جديدًا</numerusform>
            <numerusform>%Ln خبر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Offprint</source>
        <translation>افتح Offprint</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>زامن الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread stories</source>
        <translation>
            <numerusform>لا أخبار غير مقروءة</numerusform>
            <numerusform>خبر واحد غير مقروء</numerusform>
            <numerusform>خبران غير مقروءين</numerusform>
            <numerusform>%Ln أخبار غير مقروءة</numerusform>
            <numerusform>%Ln خبرًا غير مقروء</numerusform>
            <numerusform>%Ln خبر غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Nothing was changed. The library is here:</source>
        <translation>لم يُغيَّر شيء. المكتبة هنا:</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Save what can be read of the damaged file</source>
        <translation>إنقاذ ما يمكن قراءته من الملف التالف</translation>
    </message>
    <message>
        <source>Start with an empty library…</source>
        <translation>البدء بمكتبة فارغة…</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {date} (%Ln stories)</source>
        <translation>
            <numerusform>استعادة النسخة الاحتياطية من {date} (لا أخبار)</numerusform>
            <numerusform>استعادة النسخة الاحتياطية من {date} (خبر واحد)</numerusform>
            <numerusform>استعادة النسخة الاحتياطية من {date} (خبران)</numerusform>
            <numerusform>استعادة النسخة الاحتياطية من {date} (%Ln أخبار)</numerusform>
            <numerusform>استعادة النسخة الاحتياطية من {date} (%Ln خبرًا)</numerusform>
            <numerusform>استعادة النسخة الاحتياطية من {date} (%Ln خبر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your file, its backups and its journal are put aside in the library’s folder; nothing is deleted.</source>
        <translation>يوضع ملفك ونسخه الاحتياطية وسجله جانبًا في مجلد المكتبة؛ لا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Put everything aside and start empty</source>
        <translation>وضع كل شيء جانبًا والبدء من جديد</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>The library is empty now.</source>
        <translation>المكتبة فارغة الآن.</translation>
    </message>
    <message>
        <source>The former file is kept here:</source>
        <translation>الملف السابق محفوظ هنا:</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Delete for good now</source>
        <translation>حذف نهائي الآن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln stories as read</source>
        <translation>
            <numerusform>لم يُعلَّم أي خبر كمقروء</numerusform>
            <numerusform>عُلِّم خبر واحد كمقروء</numerusform>
            <numerusform>عُلِّم خبران كمقروءين</numerusform>
            <numerusform>عُلِّمت %Ln أخبار كمقروءة</numerusform>
            <numerusform>عُلِّم %Ln خبرًا كمقروء</numerusform>
            <numerusform>عُلِّم %Ln خبر كمقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln stories as unread</source>
        <translation>
            <numerusform>لم يُعلَّم أي خبر كغير مقروء</numerusform>
            <numerusform>عُلِّم خبر واحد كغير مقروء</numerusform>
            <numerusform>عُلِّم خبران كغير مقروءين</numerusform>
            <numerusform>عُلِّمت %Ln أخبار كغير مقروءة</numerusform>
            <numerusform>عُلِّم %Ln خبرًا كغير مقروء</numerusform>
            <numerusform>عُلِّم %Ln خبر كغير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarked %Ln stories</source>
        <translation>
            <numerusform>لم تُضف أي إشارة مرجعية</numerusform>
            <numerusform>أُضيفت إشارة مرجعية إلى خبر واحد</numerusform>
            <numerusform>أُضيفت إشارة مرجعية إلى خبرين</numerusform>
            <numerusform>أُضيفت إشارة مرجعية إلى %Ln أخبار</numerusform>
            <numerusform>أُضيفت إشارة مرجعية إلى %Ln خبرًا</numerusform>
            <numerusform>أُضيفت إشارة مرجعية إلى %Ln خبر</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a story of its own now</source>
        <translation>أصبحت خبرًا مستقلًا الآن</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln bookmarks</source>
        <translation>
            <numerusform>لم تُزل أي إشارة مرجعية</numerusform>
            <numerusform>أُزيلت إشارة مرجعية واحدة</numerusform>
            <numerusform>أُزيلت إشارتان مرجعيتان</numerusform>
            <numerusform>أُزيلت %Ln إشارات مرجعية</numerusform>
            <numerusform>أُزيلت %Ln إشارة مرجعية</numerusform>
            <numerusform>أُزيلت %Ln إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %Ln stories</source>
        <translation>
            <numerusform>لم تتغير وسوم أي مقال</numerusform>
            <numerusform>تغيرت وسوم مقال واحد</numerusform>
            <numerusform>تغيرت وسوم مقالين</numerusform>
            <numerusform>تغيرت وسوم %Ln مقالات</numerusform>
            <numerusform>تغيرت وسوم %Ln مقالًا</numerusform>
            <numerusform>تغيرت وسوم %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: %Ln stories</source>
        <translation>
            <numerusform>لم يُخفَ أي مقال</numerusform>
            <numerusform>أُخفي مقال واحد</numerusform>
            <numerusform>أُخفي مقالان</numerusform>
            <numerusform>أُخفيت %Ln مقالات</numerusform>
            <numerusform>أُخفي %Ln مقالًا</numerusform>
            <numerusform>أُخفي %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the lists again: %Ln stories</source>
        <translation>
            <numerusform>لم يعد أي مقال إلى القوائم</numerusform>
            <numerusform>عاد مقال واحد إلى القوائم</numerusform>
            <numerusform>عاد مقالان إلى القوائم</numerusform>
            <numerusform>عادت %Ln مقالات إلى القوائم</numerusform>
            <numerusform>عاد %Ln مقالًا إلى القوائم</numerusform>
            <numerusform>عاد %Ln مقال إلى القوائم</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “{name}”. Its stories are deleted tomorrow.</source>
        <translation>أُزيل «{name}». ستُحذف مقالاته غدًا.</translation>
    </message>
    <message>
        <source>Removed the folder “{name}”</source>
        <translation>أُزيل المجلد «{name}»</translation>
    </message>
    <message>
        <source>Renamed “{name}”</source>
        <translation>أُعيدت تسمية «{name}»</translation>
    </message>
    <message>
        <source>Moved “{name}”</source>
        <translation>نُقل «{name}»</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Versions of this story</source>
        <translation>النسخ اللغوية لهذا الخبر</translation>
    </message>
    <message>
        <source>A version that is not the same story becomes a story of its own and stays one, whatever the site says.</source>
        <translation>النسخة التي ليست من الخبر نفسه تصبح خبرًا مستقلًا وتبقى كذلك مهما قال الموقع.</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>اللغة غير معروفة</translation>
    </message>
    <message>
        <source>{language}, being read</source>
        <translation>{language}، تُقرأ الآن</translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>ليس الخبر نفسه</translation>
    </message>
    <message>
        <source>{language}: not the same story</source>
        <translation>{language}: ليس الخبر نفسه</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>لم تؤخذ: {reason}</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>لم تُفحص بعد.</translation>
    </message>
    <message>
        <source>Complete offline</source>
        <translation>كاملة دون اتصال</translation>
    </message>
    <message>
        <source>Only its text is here</source>
        <translation>نصها فقط موجود هنا</translation>
    </message>
    <message>
        <source>Only its headline is here</source>
        <translation>عنوانها فقط موجود هنا</translation>
    </message>
    <message>
        <source>Next try: {time}</source>
        <translation>المحاولة القادمة: {time}</translation>
    </message>
    <message>
        <source>Came with {source}</source>
        <translation>جاءت من {source}</translation>
    </message>
    <message>
        <source>Saved by you</source>
        <translation>حفظتَها بنفسك</translation>
    </message>
    <message>
        <source>The page names it as its translation.</source>
        <translation>تسمّيها الصفحة ترجمةً لها.</translation>
    </message>
    <message>
        <source>The site’s server names it as a translation.</source>
        <translation>يسمّيها خادم الموقع ترجمة.</translation>
    </message>
    <message>
        <source>The feed names it as a translation.</source>
        <translation>تسمّيها الخلاصة ترجمة.</translation>
    </message>
    <message>
        <source>The page’s language buttons lead to it.</source>
        <translation>تقود إليها أزرار اللغات في الصفحة.</translation>
    </message>
    <message>
        <source>Another edition’s story has the same number.</source>
        <translation>لخبر الطبعة الأخرى الرقم نفسه.</translation>
    </message>
    <message>
        <source>Its address was guessed from how the site writes addresses.</source>
        <translation>خُمّن عنوانها من طريقة الموقع في كتابة العناوين.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Nothing usable came over the network.</source>
        <translation>لم يصل عبر الشبكة شيء صالح.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الموقع.</translation>
    </message>
    <message>
        <source>There is no site by this name.</source>
        <translation>لا يوجد موقع بهذا الاسم.</translation>
    </message>
    <message>
        <source>The site refuses connections.</source>
        <translation>يرفض الموقع الاتصالات.</translation>
    </message>
    <message>
        <source>A safe connection could not be made: the site’s certificate is not trusted.</source>
        <translation>تعذّر إنشاء اتصال آمن: شهادة الموقع غير موثوقة.</translation>
    </message>
    <message>
        <source>The site broke off the connection.</source>
        <translation>قطع الموقع الاتصال.</translation>
    </message>
    <message>
        <source>The proxy does not answer, or does not let Offprint through.</source>
        <translation>الوكيل لا يجيب، أو لا يسمح لـ Offprint بالمرور.</translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>لا توجد شبكة.</translation>
    </message>
    <message>
        <source>The site took too long to answer.</source>
        <translation>استغرق الموقع وقتًا طويلًا في الرد.</translation>
    </message>
    <message>
        <source>The site answered with error {status}.</source>
        <translation>ردّ الموقع بالخطأ {status}.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>ردّ الموقع بخطأ.</translation>
    </message>
    <message>
        <source>The site asks for a password.</source>
        <translation>يطلب الموقع كلمة مرور.</translation>
    </message>
    <message>
        <source>The site does not let programs in.</source>
        <translation>لا يسمح الموقع بدخول البرامج.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more.</source>
        <translation>لم يعد هناك شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>The site says that this is gone for good.</source>
        <translation>يقول الموقع إن هذا أُزيل نهائيًا.</translation>
    </message>
    <message>
        <source>The site asks to be visited less often.</source>
        <translation>يطلب الموقع زيارته بوتيرة أقل.</translation>
    </message>
    <message>
        <source>The site is overloaded or being repaired.</source>
        <translation>الموقع مثقل بالزيارات أو قيد الصيانة.</translation>
    </message>
    <message>
        <source>What the site sent is larger than Offprint takes.</source>
        <translation>ما أرسله الموقع أكبر مما يقبله Offprint.</translation>
    </message>
    <message>
        <source>Offprint does not open this address.</source>
        <translation>لا يفتح Offprint هذا العنوان.</translation>
    </message>
    <message>
        <source>The address leads into your own network, which a site must not do.</source>
        <translation>يقود العنوان إلى شبكتك الخاصة، وهذا ما لا يجوز لموقع أن يفعله.</translation>
    </message>
    <message>
        <source>Only http and https addresses are opened.</source>
        <translation>لا تُفتح إلا عناوين http وhttps.</translation>
    </message>
    <message>
        <source>The site leads from a safe connection to an unsafe one.</source>
        <translation>ينقل الموقع من اتصال آمن إلى اتصال غير آمن.</translation>
    </message>
    <message>
        <source>The site sends visitors round in circles.</source>
        <translation>يعيد الموقع توجيه الزوار في حلقة مفرغة.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password.</source>
        <translation>يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>A password is sent over https only, and this address is not.</source>
        <translation>لا تُرسَل كلمة المرور إلا عبر https، وهذا العنوان ليس كذلك.</translation>
    </message>
    <message>
        <source>There is hardly any room on the disk: nothing is fetched until 200 MB are free.</source>
        <translation>لا تكاد توجد مساحة على القرص: لن يُجلب شيء حتى تتوفر ٢٠٠ م.ب.</translation>
    </message>
    <message>
        <source>You chose to stay offline.</source>
        <translation>اخترت البقاء دون اتصال.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>انقطع الرد قبل نهايته.</translation>
    </message>
    <message>
        <source>The answer is shorter than the site announced.</source>
        <translation>الرد أقصر مما أعلنه الموقع.</translation>
    </message>
    <message>
        <source>The answer broke off in the middle.</source>
        <translation>انقطع الرد في منتصفه.</translation>
    </message>
    <message>
        <source>The answer is damaged and cannot be unpacked.</source>
        <translation>الرد تالف ولا يمكن فك ضغطه.</translation>
    </message>
    <message>
        <source>What came is not what was asked for.</source>
        <translation>ما وصل ليس ما طُلب.</translation>
    </message>
    <message>
        <source>What came could not be read: it broke the part of Offprint that reads it.</source>
        <translation>تعذّرت قراءة ما وصل: فقد أوقف جزء Offprint الذي يقرؤه.</translation>
    </message>
    <message>
        <source>What came was turned away: reading it takes too much time.</source>
        <translation>رُفض ما وصل: قراءته تستغرق وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>What came was turned away: reading it takes too much memory.</source>
        <translation>رُفض ما وصل: قراءته تحتاج ذاكرة كبيرة.</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>لا توجد خلاصة في هذا العنوان.</translation>
    </message>
    <message>
        <source>A web page came instead of a feed.</source>
        <translation>وصلت صفحة ويب بدلًا من خلاصة.</translation>
    </message>
    <message>
        <source>The feed’s address gave an empty answer.</source>
        <translation>أعطى عنوان الخلاصة ردًّا فارغًا.</translation>
    </message>
    <message>
        <source>A file came instead of a feed.</source>
        <translation>وصل ملف بدلًا من خلاصة.</translation>
    </message>
    <message>
        <source>Data came that is not a feed.</source>
        <translation>وصلت بيانات ليست خلاصة.</translation>
    </message>
    <message>
        <source>The page links to nothing that looks like a story.</source>
        <translation>لا تشير الصفحة إلى ما يشبه مقالًا.</translation>
    </message>
    <message>
        <source>The feed is damaged.</source>
        <translation>الخلاصة تالفة.</translation>
    </message>
    <message>
        <source>The feed is damaged and cannot be read.</source>
        <translation>الخلاصة تالفة ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The feed was turned away: it is made to exhaust its readers.</source>
        <translation>رُفضت الخلاصة: صُنعت لإنهاك قارئها.</translation>
    </message>
    <message>
        <source>The feed breaks off in the middle.</source>
        <translation>تنقطع الخلاصة في منتصفها.</translation>
    </message>
    <message>
        <source>The feed was turned away: it is nested too deeply.</source>
        <translation>رُفضت الخلاصة: تداخلها أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The feed was turned away: reading it takes too much time or memory.</source>
        <translation>رُفضت الخلاصة: تستغرق قراءتها وقتًا أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The page holds no story.</source>
        <translation>لا تحتوي الصفحة على خبر.</translation>
    </message>
    <message>
        <source>The address leads to a front page, not to the story.</source>
        <translation>يقود العنوان إلى صفحة رئيسية، لا إلى الخبر.</translation>
    </message>
    <message>
        <source>The page holds no text.</source>
        <translation>لا تحتوي الصفحة على نص.</translation>
    </message>
    <message>
        <source>The site shows only its cookie question.</source>
        <translation>لا يعرض الموقع إلا سؤاله عن ملفات الارتباط.</translation>
    </message>
    <message>
        <source>The site shows the whole story to its subscribers only.</source>
        <translation>لا يعرض الموقع الخبر كاملًا إلا لمشتركيه.</translation>
    </message>
    <message>
        <source>The page shows its text only in a browser.</source>
        <translation>لا تعرض الصفحة نصها إلا في متصفح.</translation>
    </message>
    <message>
        <source>The site asks visitors to prove that they are human.</source>
        <translation>يطلب الموقع من زواره إثبات أنهم بشر.</translation>
    </message>
    <message>
        <source>The site shows an error page instead of the story.</source>
        <translation>يعرض الموقع صفحة خطأ بدلًا من الخبر.</translation>
    </message>
    <message>
        <source>The page has more parts than Offprint takes.</source>
        <translation>في الصفحة أجزاء أكثر مما يقبله Offprint.</translation>
    </message>
    <message>
        <source>The page is not in the language that was promised.</source>
        <translation>الصفحة ليست باللغة الموعودة.</translation>
    </message>
    <message>
        <source>The two pages name each other.</source>
        <translation>كلتا الصفحتين تشير إلى الأخرى.</translation>
    </message>
    <message>
        <source>Both addresses have the publication’s number of the story.</source>
        <translation>في كلا العنوانين رقم الخبر لدى الناشر.</translation>
    </message>
    <message>
        <source>Both addresses have the story’s name.</source>
        <translation>في كلا العنوانين اسم الخبر.</translation>
    </message>
    <message>
        <source>The addresses differ in the language alone.</source>
        <translation>لا يختلف العنوانان إلا في اللغة.</translation>
    </message>
    <message>
        <source>Both show the same picture.</source>
        <translation>تعرض كلتاهما الصورة نفسها.</translation>
    </message>
    <message>
        <source>Both texts have the same figures.</source>
        <translation>في كلا النصين الأرقام نفسها.</translation>
    </message>
    <message>
        <source>The two were found to be one story.</source>
        <translation>تبيّن أنهما خبر واحد.</translation>
    </message>
    <message>
        <source>There is no story at the address.</source>
        <translation>لا يوجد خبر في هذا العنوان.</translation>
    </message>
    <message>
        <source>The address leads back to the story itself.</source>
        <translation>يعود العنوان إلى الخبر نفسه.</translation>
    </message>
    <message>
        <source>It cannot be told which language the page is in.</source>
        <translation>لا يمكن معرفة لغة الصفحة.</translation>
    </message>
    <message>
        <source>The page is in the language of the story itself.</source>
        <translation>الصفحة بلغة الخبر نفسه.</translation>
    </message>
    <message>
        <source>It is another site, and the two pages do not name each other.</source>
        <translation>هذا موقع آخر، والصفحتان لا تشير إحداهما إلى الأخرى.</translation>
    </message>
    <message>
        <source>The two were published more than two weeks apart.</source>
        <translation>نُشرتا بفارق يزيد على أسبوعين.</translation>
    </message>
    <message>
        <source>The texts are too different to be one story.</source>
        <translation>النصان مختلفان كثيرًا فلا يكونان خبرًا واحدًا.</translation>
    </message>
    <message>
        <source>Nothing but the link says that it is the same story.</source>
        <translation>لا شيء غير الرابط يدل على أنه الخبر نفسه.</translation>
    </message>
    <message>
        <source>The story has another page in this language.</source>
        <translation>للخبر صفحة أخرى بهذه اللغة.</translation>
    </message>
    <message>
        <source>You said that it is not the same story.</source>
        <translation>قلتَ إنه ليس الخبر نفسه.</translation>
    </message>
    <message>
        <source>It is left out, as you chose in the settings.</source>
        <translation>لا يُحفظ، كما اخترت في الإعدادات.</translation>
    </message>
    <message>
        <source>It was removed because pictures took more room than you allow.</source>
        <translation>أُزيل لأن الصور شغلت مساحة أكبر مما تسمح به.</translation>
    </message>
    <message>
        <source>Not all of its pictures can be had.</source>
        <translation>لا يمكن الحصول على كل صوره.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>لا يمكن عرض الصورة.</translation>
    </message>
    <message>
        <source>The picture is in a format that Offprint does not know.</source>
        <translation>صيغة الصورة لا يعرفها Offprint.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>الصورة كبيرة جدًّا.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The picture is too small to be one.</source>
        <translation>الصورة أصغر من أن تكون صورة.</translation>
    </message>
    <message>
        <source>Reading the picture takes too much time or memory.</source>
        <translation>تستغرق قراءة الصورة وقتًا أو ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A site rule cannot be used.</source>
        <translation>لا يمكن استخدام إحدى قواعد المواقع.</translation>
    </message>
    <message>
        <source>This is not an OPML file.</source>
        <translation>هذا ليس ملف OPML.</translation>
    </message>
    <message>
        <source>The OPML file is damaged and cannot be read.</source>
        <translation>ملف OPML تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The OPML file is too large.</source>
        <translation>ملف OPML كبير جدًّا.</translation>
    </message>
    <message>
        <source>The OPML file is nested too deeply.</source>
        <translation>تداخل ملف OPML أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The file cannot be imported.</source>
        <translation>لا يمكن استيراد الملف.</translation>
    </message>
    <message>
        <source>This is no export that Offprint knows.</source>
        <translation>هذا ملف لا يعرف Offprint نوعه.</translation>
    </message>
    <message>
        <source>The file is too large: Offprint takes up to 64 MB.</source>
        <translation>الملف أكبر من اللازم: يقبل Offprint حتى 64 ميغابايت.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read.</source>
        <translation>الملف تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file was turned away: it is nested too deeply.</source>
        <translation>رُفض الملف: تداخله أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The file was turned away: reading it takes too much time.</source>
        <translation>رُفض الملف: تستغرق قراءته وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>لا يمكن استخدام المكتبة.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>لا يمكن فتح المكتبة.</translation>
    </message>
    <message>
        <source>Offprint has no permission to open the library.</source>
        <translation>ليس لدى Offprint إذن بفتح المكتبة.</translation>
    </message>
    <message>
        <source>The file in the library’s place is not an Offprint library. It was left as it is.</source>
        <translation>الملف الموجود مكان المكتبة ليس مكتبة Offprint. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The disk gave an error when the library was read.</source>
        <translation>أعطى القرص خطأً عند قراءة المكتبة.</translation>
    </message>
    <message>
        <source>The library was made by a newer Offprint. It was left as it is; please update Offprint.</source>
        <translation>أُنشئت المكتبة بإصدار أحدث من Offprint. تُركت كما هي؛ يُرجى تحديث Offprint.</translation>
    </message>
    <message>
        <source>The library’s file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved.</source>
        <translation>القرص ممتلئ: لا يمكن حفظ المزيد.</translation>
    </message>
    <message>
        <source>Another Offprint has this library open.</source>
        <translation>هذه المكتبة مفتوحة في Offprint آخر.</translation>
    </message>
    <message>
        <source>The library was moved to a disk or a folder that is not there now.</source>
        <translation>نُقلت المكتبة إلى قرص أو مجلد غير موجود الآن.</translation>
    </message>
    <message>
        <source>The library cannot be moved there.</source>
        <translation>لا يمكن نقل المكتبة إلى هناك.</translation>
    </message>
    <message>
        <source>There is something else in that folder: choose an empty one.</source>
        <translation>في ذلك المجلد شيء آخر: اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>The library cannot be moved into itself.</source>
        <translation>لا يمكن نقل المكتبة إلى داخلها.</translation>
    </message>
    <message>
        <source>The library’s file is gone, although its backups are still there.</source>
        <translation>اختفى ملف المكتبة مع أن نسخها الاحتياطية ما زالت موجودة.</translation>
    </message>
    <message>
        <source>The source cannot be added.</source>
        <translation>لا يمكن إضافة المصدر.</translation>
    </message>
    <message>
        <source>You have this source already: {title}</source>
        <translation>هذا المصدر لديك من قبل: {title}</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>لم يعد في المكتبة.</translation>
    </message>
    <message>
        <source>This page offers no feed.</source>
        <translation>لا تقدّم هذه الصفحة أي خلاصة.</translation>
    </message>
    <message>
        <source>This address is in your own network: {origin}</source>
        <translation>هذا العنوان في شبكتك الخاصة: {origin}</translation>
    </message>
    <message>
        <source>The file cannot be taken in.</source>
        <translation>لا يمكن استيراد الملف.</translation>
    </message>
    <message>
        <source>This is not a library that Offprint exported.</source>
        <translation>هذه ليست مكتبة صدّرها Offprint.</translation>
    </message>
    <message>
        <source>The file was made by a newer Offprint.</source>
        <translation>أنشأ الملفَّ إصدارٌ أحدث من Offprint.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Line {line} of the file is broken.</source>
        <translation>السطر {line} من الملف تالف.</translation>
    </message>
    <message>
        <source>Nothing could be written.</source>
        <translation>تعذرت كتابة أي شيء.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>لا يُسمح لك بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no room on the disk: nothing was written.</source>
        <translation>لا مساحة على القرص: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>None of these stories has a text here in that language.</source>
        <translation>ليس لأي من هذه الأخبار نص هنا بتلك اللغة.</translation>
    </message>
    <message>
        <source>The sync broke off. What had come is kept, and the next sync goes on from there.</source>
        <translation>انقطعت المزامنة. ما وصل محفوظ، وستتابع المزامنة التالية من حيث توقفت.</translation>
    </message>
    <message>
        <source>This setting cannot have that value.</source>
        <translation>لا يمكن أن يأخذ هذا الإعداد تلك القيمة.</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the password is kept until Offprint is closed.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب: تُحفظ كلمة المرور إلى أن يُغلق Offprint.</translation>
    </message>
    <message>
        <source>The keyring did not open: the password is kept until Offprint is closed.</source>
        <translation>لم تُفتح سلسلة المفاتيح: تُحفظ كلمة المرور إلى أن يُغلق Offprint.</translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message>
        <source>in the title</source>
        <translation>في العنوان</translation>
    </message>
    <message>
        <source>in the title or the text</source>
        <translation>في العنوان أو النص</translation>
    </message>
    <message>
        <source>section or tag of the site</source>
        <translation>قسم الموقع أو وسمه</translation>
    </message>
    <message>
        <source>hide the story</source>
        <translation>إخفاء المقال</translation>
    </message>
    <message>
        <source>mark it as read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>give it a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>bookmark it</source>
        <translation>إضافة إلى الإشارات المرجعية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل المصادر</translation>
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
            <numerusform>عاد {stories} من %Ln خبر</numerusform>
            <numerusform>عاد {stories} من خبر واحد</numerusform>
            <numerusform>عاد {stories} من خبرين</numerusform>
            <numerusform>عاد {stories} من %Ln أخبار</numerusform>
            <numerusform>عاد {stories} من %Ln خبرًا</numerusform>
            <numerusform>عاد {stories} من %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are there again</source>
        <translation>
            <numerusform>لم يعد أي خبر</numerusform>
            <numerusform>عاد خبر واحد</numerusform>
            <numerusform>عاد خبران</numerusform>
            <numerusform>عادت %Ln أخبار</numerusform>
            <numerusform>عاد %Ln خبرًا</numerusform>
            <numerusform>عاد %Ln خبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks</source>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>%Ln إشارات مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
        </translation>
    </message>
</context>
</TS>
